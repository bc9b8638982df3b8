import { hash } from 'node:crypto'
import type { onSendHookHandler } from 'fastify'

/** Gives every good answer to a read a strong `ETag`, a digest of its bytes, unless it has one. To be run as an `onSend` hook. */
export const tagAnswer: onSendHookHandler<unknown> = ({ method }, reply, body, done) => {
  const good = (method === 'GET' || method === 'HEAD') && reply.statusCode === 200 && !reply.hasHeader('etag')
  if (good && (typeof body === 'string' || Buffer.isBuffer(body))) {
    reply.header('etag', `"${hash('sha256', body, 'base64url')}"`)
  }
  done()
}

/**
 * Sends 304 without a body where `If-None-Match` has the tag of the answer (RFC 9110 §13.1.2: weak comparison, lists and
 * `*`). To be run as an `onSend` hook after the one that tags.
 *
 * A body for HEAD is handed on: Fastify measures it for `Content-Length` and drops it.
 */
export const answerConditionally: onSendHookHandler<unknown> = ({ method, headers }, reply, body, done) => {
  const known = headers['if-none-match']
  if (known === undefined || reply.statusCode !== 200) return done()
  const tag = reply.getHeader('etag')
  if (tag === undefined || !hasTag(known, String(tag))) return done()
  reply.code(304)
  done(null, method === 'HEAD' ? body : null)
}

function hasTag(header: string, tag: string): boolean {
  if (header.trim() === '*') return true
  return header.match(/"[^"]*"/g)?.includes(tag) ?? false
}
