import { PROBLEMS, type Problem, type ProblemCode, toProblem } from '../problem.ts'
import made from './examples.json' with { type: 'json' }

interface Example {
  readonly request: string
  readonly answer: unknown
}

/** Answers that `npm run examples` had from a base with the seed article, by operation. */
const EXAMPLES: Readonly<Record<string, Example | undefined>> = made

/** The example of an operation's answer as OpenAPI has it, told with the request that was answered. */
export function toExamples(operation: string): object {
  const example = EXAMPLES[operation]
  return example === undefined ? {} : { examples: { usual: { summary: example.request, value: example.answer } } }
}

/** What a problem looks like. */
export const toProblemExample = (code: ProblemCode): Problem =>
  toProblem({ code, detail: PROBLEMS[code].description, faults: [] }, '/v1/entities')
