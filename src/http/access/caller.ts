import type { FastifyRequest } from 'fastify'
import { findKey } from '../../key.ts'
import type { Key } from '../../model/key.ts'
import type { KeyRing } from '../../store/keys.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The key that the request shows; null without one. */
    caller: Key | null
  }
}

/**
 * Reads the key of a request (RFC 6750 §2.1) from the store, so that a key that was revoked is refused at once, and
 * tells whether there is one that is in force.
 */
export async function readCaller(keys: KeyRing, request: FastifyRequest): Promise<boolean> {
  const [, text] = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '') ?? []
  request.caller = text === undefined ? null : await findKey(keys, text)
  return request.caller !== null
}
