import { BODY_LIMIT } from '../../../src/http/body.ts'
import type { createValidator } from '../answer-validator.ts'
import type { ApiDocument } from '../api-document.ts'
import type { FuzzRequest } from './request.ts'
import type { Answer, Outcome } from './send.ts'

/** What no answer shows: stacks, paths, and the inside of the store. */
const LEAKS = [
  /\n\s+at .+[(:]\d+/,
  /node_modules/,
  /\bnode:internal/,
  /\.(?:ts|js|mjs):\d+/,
  /\bSQLITE_[A-Z]+/,
  /\b(?:no such (?:table|column|module)|syntax error near|malformed MATCH|fts5:)/i,
  /\bSELECT\b[^"]*\bFROM\b/,
  /\bINSERT INTO\b/,
  /\b(?:TypeError|RangeError|SyntaxError|SqliteError|ZodError)\b/,
  /\/(?:home|root|var|tmp|work|usr)\/[a-z]/,
]

const PROBLEM = 'application/problem+json; charset=utf-8'

type Validator = ReturnType<typeof createValidator>

/** Holds an answer against the document; gives what is wrong with it. */
export function findFaults(
  request: FuzzRequest,
  outcome: Outcome,
  document: ApiDocument,
  validator: Validator,
): string[] {
  if (outcome.kind === 'late') return ['no answer in time']
  if (outcome.kind === 'broken') return mayBreak(request) ? [] : [`the connection broke: ${outcome.reason}`]
  const { answer } = outcome
  const faults = findLeaks(answer)
  const { status } = answer
  if (status >= 500 && status !== 503) return [...faults, `answers ${status}`]
  if (!isDocumented(request, answer, document)) return [...faults, `${status} is not documented`]
  return [...faults, ...findBodyFaults(request, answer, validator)]
}

/** A connection ends where we cut it, and may end before all of a body is sent that is refused for its length. */
const mayBreak = ({ body }: FuzzRequest): boolean => body !== null && (body.cut || body.bytes.length > BODY_LIMIT)

const isDocumented = ({ path, method }: FuzzRequest, { status }: Answer, { paths }: ApiDocument): boolean =>
  String(status) in (paths[path]?.[method.toLowerCase()]?.responses ?? {})

function findLeaks({ headers, type, body }: Answer): string[] {
  const shown = [headers, IS_TEXT.test(type) ? withoutInstance(body) : ''].join('\n')
  return LEAKS.filter((leak) => leak.test(shown)).map((leak) => `leaks ${leak}`)
}

/** What is no file in a format of others, such as a database, which tells how it is made. */
const IS_TEXT = /^text|json|xml|n-triples/

/** A problem repeats the address that was asked for. */
const withoutInstance = (body: string): string => body.replace(/"instance":"(?:[^"\\]|\\.)*"/, '')

function findBodyFaults({ path, method }: FuzzRequest, { status, type, body }: Answer, validator: Validator): string[] {
  if (status >= 400) {
    if (type !== PROBLEM) return [`${status} is no problem but ${type}`]
    const problem: unknown = JSON.parse(body)
    const faults = validator.faultsOf(path, method, String(status), problem)
    if (Object(problem).status !== status) faults.push(`its status is ${Object(problem).status}`)
    return faults.map((fault) => JSON.stringify(fault))
  }
  if (status !== 200 || !type.startsWith('application/json') || body === '') return []
  return validator.faultsOf(path, method, '200', JSON.parse(body)).map((fault) => JSON.stringify(fault))
}
