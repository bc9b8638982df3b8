import type { Operation } from '../operation.ts'
import { PROBLEMS, type ProblemCode } from '../problem.ts'

/** Problems that every operation may answer with. */
const ALWAYS: readonly ProblemCode[] = ['invalid_request', 'internal']

/** Documents what an operation answers: what goes well, what has not changed, what is refused. */
export function toResponses(operation: Operation, schema: object): object {
  const { method, query, creates, stream } = operation
  const content = { [stream ? 'application/x-ndjson' : 'application/json']: { schema } }
  const headers = {
    ...(method === 'GET' && { ETag: HEADER_REFS.ETag }),
    ...('cursor' in query.rows && { Link: HEADER_REFS.Link }),
  }
  const unchanged = {
    304: { description: '`If-None-Match` has the `ETag` of the answer.', headers: { ETag: HEADER_REFS.ETag } },
  }
  const problems = listProblems(operation).map((code) => [
    PROBLEMS[code].status,
    { $ref: `#/components/responses/${code}` },
  ])
  return {
    200: { description: 'The answer.', headers, content },
    ...(creates && { 201: { description: 'It is new.', headers: { Location: HEADER_REFS.Location }, content } }),
    ...(method === 'GET' && unchanged),
    ...Object.fromEntries(problems),
  }
}

const listProblems = ({ problems, params }: Operation): ProblemCode[] => [
  ...ALWAYS,
  ...problems,
  ...(Object.keys(params.rows).length > 0 ? (['uri_too_long'] as const) : []),
]

/** The headers that answers refer to. */
export const HEADERS = {
  ETag: { description: 'Strong digest of the answer (RFC 9110)', schema: { type: 'string' } },
  Location: { description: 'The address of what was made (RFC 9110)', schema: { type: 'string' } },
  Link: { description: 'The next page, `rel="next"` (RFC 8288); absent on the last', schema: { type: 'string' } },
}

const HEADER_REFS = {
  ETag: { $ref: '#/components/headers/ETag' },
  Location: { $ref: '#/components/headers/Location' },
  Link: { $ref: '#/components/headers/Link' },
}

/** The problems in use that answers refer to, by code. */
export function toProblemResponses(operations: readonly Operation[]): object {
  const schema = { $ref: '#/components/schemas/Problem' }
  const used = new Set(operations.flatMap(listProblems))
  const toResponse = (code: ProblemCode) => ({
    description: PROBLEMS[code].description,
    content: { 'application/problem+json': { schema } },
  })
  return Object.fromEntries(Array.from(used, (code) => [code, toResponse(code)]))
}
