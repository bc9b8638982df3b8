import type { Socket } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { BODY_LIMIT } from './body.ts'
import { CACHING } from './caching.ts'
import { Moved, sendMoved } from './moved.ts'
import { PROBLEM_TYPE, PROBLEMS, type Refusal, toProblem } from './problem.ts'
import { toRefusal } from './refusal.ts'

/** Seconds after which a client may ask again when the store does not answer. */
const RETRY_AFTER = 1

/** Answers with a problem, which no cache may keep: what is not there may come with the next article. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  const problem = toProblem(refusal, request.url)
  if (refusal.code === 'unavailable') reply.header('retry-after', RETRY_AFTER)
  reply.header('cache-control', CACHING.never)
  return reply.code(problem.status).type(PROBLEM_TYPE).send(JSON.stringify(problem))
}

/** Answers an error; what is not the client's affair is logged and not told. */
export function sendError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof Moved) return sendMoved(error, request, reply)
  const refusal = toRefusal(error, BODY_LIMIT)
  if (PROBLEMS[refusal.code].status >= 500) request.log.error({ err: error }, refusal.detail)
  return sendProblem(request, reply, refusal)
}

export const sendNotFound = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendProblem(request, reply, { code: 'not_found', detail: 'There is nothing at this address.', faults: [] })

type ClientRefusal = Pick<Refusal, 'code' | 'detail'>

const CLIENT_ERRORS: Readonly<Record<string, ClientRefusal>> = {
  HPE_HEADER_OVERFLOW: { code: 'headers_too_large', detail: 'The address or the headers are too long.' },
  HPE_INVALID_URL: { code: 'invalid_request', detail: 'The address has a character that must be percent-encoded.' },
  ERR_HTTP_REQUEST_TIMEOUT: { code: 'request_timeout', detail: 'The request took too long to arrive.' },
}
const NOT_HTTP: ClientRefusal = { code: 'invalid_request', detail: 'The request is not valid HTTP.' }

/** Answers what is not HTTP, too long or too slow to be read as a request, and closes the connection. */
export function sendClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return
  const refusal = CLIENT_ERRORS[error.code ?? ''] ?? NOT_HTTP
  const problem = toProblem({ ...refusal, faults: [] }, '')
  const body = JSON.stringify(problem)
  const head = [
    `HTTP/1.1 ${problem.status} ${problem.title}`,
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
