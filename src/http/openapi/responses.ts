import { toMediaTypes } from '../formats.ts'
import type { Operation } from '../operation.ts'
import { PROBLEMS, type ProblemCode } from '../problem.ts'

/** Problems that every operation may answer with. */
const ALWAYS: readonly ProblemCode[] = ['invalid_request', 'internal']

/** Problems of operations that have a scope. */
const GUARDED: readonly ProblemCode[] = ['unauthorized', 'forbidden', 'rate_limited']

/** What is sent as it is made, so that nobody knows its digest before. */
const STREAMED: ReadonlySet<string> = new Set(['text/event-stream', 'application/x-ndjson'])

/** What an answer may be written in beside JSON. */
const listWritten = ({ query: { rows }, media, written }: Operation): Readonly<Record<string, object>> => {
  const types = rows.format === undefined ? [] : toMediaTypes(rows.format)
  const others = [...types, ...written].filter((type) => type !== media)
  return Object.fromEntries(others.map((type) => [type, { schema: { type: 'string' } }]))
}

/** Documents what an operation answers: what goes well, what has not changed, what is refused. */
export function toResponses(operation: Operation, schema: object): object {
  const { method, query, creates, scope, media, stream } = operation
  const content = { [stream ? 'application/x-ndjson' : media]: { schema }, ...listWritten(operation) }
  const tagged = method === 'GET' && !STREAMED.has(media)
  const headers = {
    ...(tagged && { ETag: HEADER_REFS.ETag }),
    ...('cursor' in query.rows && { Link: HEADER_REFS.Link }),
    ...(scope && { RateLimit: HEADER_REFS.RateLimit, 'RateLimit-Policy': HEADER_REFS['RateLimit-Policy'] }),
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
    ...(tagged && unchanged),
    ...Object.fromEntries(problems),
  }
}

const listProblems = ({ problems, params, scope }: Operation): ProblemCode[] => [
  ...ALWAYS,
  ...(scope === null ? [] : GUARDED),
  ...(scope === null || scope === 'read' ? [] : (['misdirected'] as const)),
  ...problems,
  ...(Object.keys(params.rows).length > 0 ? (['uri_too_long'] as const) : []),
]

/** The headers that answers refer to. */
export const HEADERS = {
  ETag: { description: 'Strong digest of the answer (RFC 9110)', schema: { type: 'string' } },
  Location: { description: 'The address of what was made (RFC 9110)', schema: { type: 'string' } },
  Link: { description: 'The next page, `rel="next"` (RFC 8288); absent on the last', schema: { type: 'string' } },
  RateLimit: {
    description: 'Requests that are left and seconds until they are counted anew; absent where nothing is limited',
    schema: { type: 'string' },
    example: '"address";r=5999;t=60',
  },
  'RateLimit-Policy': {
    description: 'Requests that are allowed in a window of seconds; absent where nothing is limited',
    schema: { type: 'string' },
    example: '"address";q=6000;w=60',
  },
}

const HEADER_REFS = {
  ETag: { $ref: '#/components/headers/ETag' },
  Location: { $ref: '#/components/headers/Location' },
  Link: { $ref: '#/components/headers/Link' },
  RateLimit: { $ref: '#/components/headers/RateLimit' },
  'RateLimit-Policy': { $ref: '#/components/headers/RateLimit-Policy' },
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
