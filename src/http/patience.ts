import type { IncomingMessage } from 'node:http'
import type { preParsingAsyncHookHandler } from 'fastify'

/** How long senders of bodies are waited for, in milliseconds. */
export interface Patience {
  /** In so long a body must have come as a whole. */
  readonly body: number
  /** So long a stream of articles, which may take as long as it is read, may be without a byte while it is waited for. */
  readonly piece: number
}

export const PATIENCE: Patience = { body: 60_000, piece: 60_000 }

/** What is told by its status and code, as Fastify's own errors are. */
class SlowBody extends Error {
  readonly statusCode = 408
  readonly code = 'BODY_TOO_SLOW'
}

/**
 * Ends a request whose body does not come in time, however it trickles in: with 408, and the connection goes. Node bounds whole
 * requests of all routes only.
 */
export const toBodyLimit =
  (within: number): preParsingAsyncHookHandler =>
  async ({ raw }, reply, payload) => {
    if (raw.complete || !hasBody(raw)) return payload
    const timer = setTimeout(() => {
      reply.header('connection', 'close')
      // Whoever reads the body is told; what nobody reads is answered already.
      if (payload.listenerCount('error') > 0) payload.emit('error', new SlowBody())
    }, within)
    const clear = () => clearTimeout(timer)
    payload.once('end', clear)
    reply.raw.once('close', clear)
    return payload
  }

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
