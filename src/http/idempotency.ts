import { hash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Failure } from '../model/failure.ts'
import type { KeptAnswer, Store } from '../store/store.ts'
import type { Operation } from './operation.ts'
import type { Parameter } from './parameter.ts'
import { sendProblem } from './problem-answer.ts'

/** How long an answer is kept for its key. */
const KEPT_MS = 24 * 60 * 60 * 1000

const NAME = 'Idempotency-Key'

const HEADER: Parameter<string> = {
  schema: z.string().regex(/^[\x21-\x7e]{1,255}$/, 'Must be 1 to 255 visible ASCII characters'),
  form: 'single',
  description:
    'Of your choice, new for each request that is no retry: for 24 hours the same request with the same key gets the first answer again (draft-ietf-httpapi-idempotency-key-header). An answer that tells of a problem is not kept',
  example: '0b7cbf4e-5d0a-4a44-9a11-6a6a3e9f4a55',
}

interface IdempotencyParts {
  readonly store: Store
  readonly now: () => Date
}

/** The operation with an `Idempotency-Key`: a retry gets the answer that the request got, and does nothing. */
export function toIdempotent(operation: Operation, parts: IdempotencyParts): Operation {
  const underWay = new Set<string>()
  return {
    ...operation,
    headers: { [NAME]: HEADER },
    problems: [...operation.problems, 'conflict', 'key_reused'],
    async handle(request, reply) {
      const key = readKey(request)
      if (key === null) return operation.handle(request, reply)
      if (underWay.has(key)) throw new Failure('conflict', `A request with this ${NAME} is under way.`)
      underWay.add(key)
      try {
        return await answerOnce(operation, parts, key, request, reply)
      } finally {
        underWay.delete(key)
      }
    },
  }
}

/** The key that the request carries, apart from those of other callers. */
function readKey(request: FastifyRequest): string | null {
  const given = request.headers[NAME.toLowerCase()]
  if (given === undefined) return null
  const read = HEADER.schema.safeParse(given)
  if (read.success) return request.caller === null ? read.data : `${request.caller.id} ${read.data}`
  const detail = read.error.issues[0]?.message ?? ''
  throw new Failure('invalid', 'The request is not valid.', [{ parameter: NAME, detail }])
}

async function answerOnce(
  operation: Operation,
  { store, now }: IdempotencyParts,
  key: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const fingerprint = hash('sha256', `${request.method} ${request.url}\n${JSON.stringify(request.body)}`)
  const kept = await store.findAnswer(key, now().toISOString())
  if (kept !== null) return kept.fingerprint === fingerprint ? repeat(kept, reply) : refuseReuse(request, reply)
  const answer = await operation.handle(request, reply)
  const location = reply.getHeader('location')
  await store.saveAnswer(
    key,
    {
      fingerprint,
      status: reply.statusCode,
      location: location === undefined ? null : String(location),
      body: JSON.stringify(answer),
    },
    { at: now().toISOString(), expiresAt: new Date(now().getTime() + KEPT_MS).toISOString() },
  )
  return answer
}

function repeat({ status, location, body }: KeptAnswer, reply: FastifyReply): unknown {
  if (location !== null) reply.header('location', location)
  reply.code(status)
  return JSON.parse(body)
}

const refuseReuse = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendProblem(request, reply, {
    code: 'key_reused',
    detail: `This ${NAME} came with another request before.`,
    faults: [{ parameter: NAME, detail: 'Must be new for a new request' }],
  })
