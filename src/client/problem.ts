import type { Problem } from './api.ts'

/** Thrown where the service refuses a request or fails: `problem` is the document that it answers with (RFC 9457). */
export class ChanceryError extends Error {
  readonly status: number
  /** The stable code of the problem, such as `not_found`. */
  readonly code: string
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'ChanceryError'
    this.status = problem.status
    this.code = problem.code
    this.problem = problem
  }
}

/** The problem that an answer tells; something between may have answered in other words. */
export async function readProblem(answer: Response): Promise<ChanceryError> {
  const text = await answer.text()
  if (answer.headers.get('content-type')?.startsWith('application/problem+json'))
    return new ChanceryError(JSON.parse(text))
  return new ChanceryError({
    type: 'about:blank',
    title: answer.statusText,
    status: answer.status,
    detail: `The service answered ${answer.status}: ${text.slice(0, 200)}`,
    instance: new URL(answer.url || 'http://unknown/').pathname,
    code: 'internal',
    errors: [],
  })
}
