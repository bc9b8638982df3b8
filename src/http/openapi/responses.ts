import { toMediaTypes } from '../formats.ts'
import type { Operation } from '../operation.ts'
import { PROBLEMS, type ProblemCode } from '../problem.ts'
import { TEXT } from './bounds.ts'
import { toExamples, toProblemExample } from './examples.ts'

/** Problems that every operation may answer with. */
const ALWAYS: readonly ProblemCode[] = ['invalid_request', 'internal']

/** Problems of operations that have a scope. */
const GUARDED: readonly ProblemCode[] = ['unauthorized', 'forbidden', 'rate_limited']

/** Problems with a body, which is read wherever one may come. */
const TAKES_BODIES: readonly ProblemCode[] = ['request_timeout', 'payload_too_large', 'unsupported_media_type']

/** What is sent as it is made, so that nobody knows its digest before. */
const STREAMED: ReadonlySet<string> = new Set(['text/event-stream', 'application/x-ndjson'])

/** What an answer may be written in beside JSON. */
const listWritten = ({ query: { rows }, media, written }: Operation): Readonly<Record<string, object>> => {
  const types = rows.format === undefined ? [] : toMediaTypes(rows.format)
  const others = [...types, ...written].filter((type) => type !== media)
  return Object.fromEntries(others.map((type) => [type, {}]))
}

/** Documents what an operation answers: what goes well, what has not changed, what is refused. */
export function toResponses(operation: Operation, schema: object): object {
  const { id, method, query, creates, acknowledges, media, stream } = operation
  const content = {
    [stream ? 'application/x-ndjson' : media]: { schema, ...toExamples(id) },
    ...listWritten(operation),
  }
  const tagged = method === 'GET' && !STREAMED.has(media)
  const headers = {
    ...(tagged && { ETag: HEADER_REFS.ETag }),
    ...('cursor' in query.rows && { Link: HEADER_REFS.Link }),
    ...SHARED,
  }
  const made = { Location: HEADER_REFS.Location, ...SHARED }
  const unchanged = {
    304: {
      description: '`If-None-Match` has the `ETag` of the answer.',
      headers: { ETag: HEADER_REFS.ETag, ...SHARED },
    },
  }
  const problems = listProblems(operation).map((code) => [
    PROBLEMS[code].status,
    { $ref: `#/components/responses/${code}` },
  ])
  const moves = operation.problems.includes('not_found') && operation.problems.includes('gone')
  return {
    200: { description: 'The answer.', headers, content },
    ...(creates && { 201: { description: 'It is new.', headers: made, content } }),
    ...(acknowledges && { 202: { description: 'It is taken; there is nothing to answer.', headers: SHARED } }),
    ...(tagged && unchanged),
    ...(moves && MOVED),
    ...Object.fromEntries(problems),
  }
}

const listProblems = ({ method, problems, params, scope }: Operation): ProblemCode[] => [
  ...ALWAYS,
  ...(scope === null ? [] : GUARDED),
  ...(scope === null || scope === 'read' ? [] : (['misdirected'] as const)),
  ...problems,
  ...(method === 'GET' ? [] : TAKES_BODIES),
  ...(Object.keys(params.rows).length > 0 ? (['uri_too_long'] as const) : []),
]

/** The headers that answers refer to. */
export const HEADERS = {
  ETag: { description: 'Strong digest of the answer (RFC 9110)', schema: TEXT },
  Location: { description: 'The address of what was made (RFC 9110)', schema: TEXT },
  Link: { description: 'The next page, `rel="next"` (RFC 8288); absent on the last', schema: TEXT },
  'Access-Control-Allow-Origin': {
    description: 'Whose pages may read the answer; absent where none may',
    schema: TEXT,
    example: '*',
  },
  'Cache-Control': {
    description: 'How long caches may keep it (RFC 9111)',
    schema: TEXT,
    example: 'public, no-cache',
  },
  'X-Request-Id': {
    description: 'The id of the request in the log: its own `X-Request-Id` where it brings one',
    schema: TEXT,
    example: 'b0f2a4de-6b0e-4b6e-9d7c-2f1c0a7e8d11',
  },
  'Retry-After': { description: 'Seconds until it may be asked again', schema: TEXT, example: '42' },
  RateLimit: {
    description: 'Requests that are left and seconds until they are counted anew; absent where nothing is limited',
    schema: TEXT,
    example: '"address";r=5999;t=60',
  },
  'RateLimit-Policy': {
    description: 'Requests that are allowed in a window of seconds; absent where nothing is limited',
    schema: TEXT,
    example: '"address";q=6000;w=60',
  },
}

const toHeaderRef = (name: keyof typeof HEADERS) => ({ $ref: `#/components/headers/${name}` })

const HEADER_REFS = { ETag: toHeaderRef('ETag'), Location: toHeaderRef('Location'), Link: toHeaderRef('Link') }

/** Headers of every answer. */
const SHARED = {
  'Access-Control-Allow-Origin': toHeaderRef('Access-Control-Allow-Origin'),
  'Cache-Control': toHeaderRef('Cache-Control'),
  'X-Request-Id': toHeaderRef('X-Request-Id'),
  RateLimit: toHeaderRef('RateLimit'),
  'RateLimit-Policy': toHeaderRef('RateLimit-Policy'),
}

/** What became another is known by another id. */
const MOVED = {
  308: {
    description: 'What was asked for is known by another id now, which `Location` has.',
    headers: { Location: HEADER_REFS.Location, ...SHARED },
  },
}

/** The problems in use that answers refer to, by code. */
export function toProblemResponses(operations: readonly Operation[]): object {
  const schema = { $ref: '#/components/schemas/Problem' }
  const used = new Set(operations.flatMap(listProblems))
  const toResponse = (code: ProblemCode) => ({
    description: PROBLEMS[code].description,
    headers: code === 'rate_limited' ? { ...SHARED, 'Retry-After': toHeaderRef('Retry-After') } : SHARED,
    content: { 'application/problem+json': { schema, example: toProblemExample(code) } },
  })
  return Object.fromEntries(Array.from(used, (code) => [code, toResponse(code)]))
}
