import { pipeline, type Readable } from 'node:stream'
import { brotliCompress, type CompressCallback, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib'
import type { FastifyReply, onSendHookHandler } from 'fastify'
import { weighAccept } from './accept.ts'
import { addVary } from './vary.ts'

/** Shorter answers fit into one packet as they are. */
const LEAST_BYTES = 1400

/** What is text. */
const COMPRESSED = /^(?:text\/(?!event-stream)|application\/(?:.*[+/])?(?:json|xml|ndjson|x-ndjson|n-triples))/

/** How answers may be encoded, the best first; both at levels that take about a tenth of what the answer takes. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } }
const GZIP = { level: 3 }
const ENCODERS = {
  br: {
    encode: (body: string, done: CompressCallback) => brotliCompress(body, BROTLI, done),
    open: () => createBrotliCompress(BROTLI),
  },
  gzip: { encode: (body: string, done: CompressCallback) => gzip(body, GZIP, done), open: () => createGzip(GZIP) },
} as const

type Encoding = keyof typeof ENCODERS
const ENCODINGS = Object.keys(ENCODERS) as Encoding[]

/**
 * Compresses a text answer for a client that takes it so. To be run as an `onSend` hook before the one that tags answers: each
 * encoding is a representation of its own, with a strong tag of its own (RFC 9110 §8.8.3).
 */
export const compress: onSendHookHandler<unknown> = ({ headers }, reply, body, done) => {
  if (typeof body !== 'string' || body.length < LEAST_BYTES || reply.hasHeader('etag')) return done()
  if (!isText(reply)) return done()
  addVary(reply, 'Accept-Encoding')
  const encoding = chooseEncoding(headers['accept-encoding'])
  if (encoding === undefined) return done()
  ENCODERS[encoding].encode(body, (error, encoded) => {
    reply.header('content-encoding', encoding).removeHeader('content-length')
    done(error as null, encoded)
  })
}

/** Compresses a file of text as it is made, for a client that takes it so; what is no text stands as it is. Both end with each other. */
export function compressFile(file: Readable, reply: FastifyReply): Readable {
  const encoding = sayEncoding(reply)
  // Whoever sends the answer is told of errors by the stream that it reads.
  return encoding === undefined ? file : pipeline(file, ENCODERS[encoding].open(), () => {})
}

/** Says in the headers how a file comes to this client, and what that hangs on. */
export function sayEncoding(reply: FastifyReply): Encoding | undefined {
  if (!isText(reply)) return undefined
  addVary(reply, 'Accept-Encoding')
  const encoding = chooseEncoding(reply.request.headers['accept-encoding'])
  if (encoding !== undefined) reply.header('content-encoding', encoding)
  return encoding
}

const isText = (reply: FastifyReply): boolean => COMPRESSED.test(String(reply.getHeader('content-type')))

/** The one that is wanted most, and ours of those that are wanted alike. */
function chooseEncoding(header: string | string[] | undefined): Encoding | undefined {
  if (header === undefined) return undefined
  const weights = weighAccept(String(header))
  const weigh = (name: Encoding) => weights.get(name) ?? 0
  return ENCODINGS.filter((name) => weigh(name) > 0).toSorted((left, right) => weigh(right) - weigh(left))[0]
}
