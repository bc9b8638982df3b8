import { hash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

const CONDITIONAL_METHODS = new Set(['GET', 'HEAD'])

/**
 * Gives every good answer to a read a strong `ETag`, a digest of its bytes, and sends 304 without them where
 * `If-None-Match` has it (RFC 9110 §13.1.2: weak comparison, lists and `*`). To be run as an `onSend` hook.
 *
 * A body for HEAD is handed on: Fastify measures it for `Content-Length` and drops it.
 */
export async function answerConditionally(request: FastifyRequest, reply: FastifyReply, body: unknown) {
  if (!CONDITIONAL_METHODS.has(request.method) || reply.statusCode !== 200) return body
  if (typeof body !== 'string' && !Buffer.isBuffer(body)) return body
  const tag = `"${hash('sha256', body, 'base64url')}"`
  reply.header('etag', tag)
  if (!hasTag(request.headers['if-none-match'], tag)) return body
  reply.code(304)
  return request.method === 'HEAD' ? body : null
}

function hasTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false
  if (header.trim() === '*') return true
  return header.match(/"[^"]*"/g)?.includes(tag) ?? false
}
