import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { weighAccept } from './accept.ts'
import { addVary } from './vary.ts'

/** Shorter answers fit into one packet as they are. */
const LEAST_BYTES = 1400

/** What is text. */
const COMPRESSED = /^(?:text\/(?!event-stream)|application\/(?:.*[+/])?(?:json|ndjson|x-ndjson|n-triples))/

/** How answers may be encoded, the best first; both at levels that take about a tenth of what the answer takes. */
const ENCODERS = {
  br: (body: string) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } }),
  gzip: (body: string) => zip(body, { level: 3 }),
} as const

const brotli = promisify(brotliCompress)
const zip = promisify<string, object, Buffer>(gzip)

type Encoding = keyof typeof ENCODERS
const ENCODINGS = Object.keys(ENCODERS) as Encoding[]

/**
 * Compresses a text answer for a client that takes it so. To be run as an `onSend` hook before the one that tags answers: each
 * encoding is a representation of its own, with a strong tag of its own (RFC 9110 §8.8.3).
 */
export async function compress({ headers }: FastifyRequest, reply: FastifyReply, body: unknown) {
  if (typeof body !== 'string' || body.length < LEAST_BYTES) return body
  if (!COMPRESSED.test(String(reply.getHeader('content-type')))) return body
  addVary(reply, 'Accept-Encoding')
  const encoding = chooseEncoding(String(headers['accept-encoding'] ?? ''))
  if (encoding === undefined) return body
  const encoded = await ENCODERS[encoding](body)
  reply.header('content-encoding', encoding).removeHeader('content-length')
  return encoded
}

/** The one that is wanted most, and ours of those that are wanted alike. */
function chooseEncoding(header: string): Encoding | undefined {
  const weights = weighAccept(header)
  const weigh = (name: Encoding) => weights.get(name) ?? 0
  return ENCODINGS.filter((name) => weigh(name) > 0).toSorted((left, right) => weigh(right) - weigh(left))[0]
}
