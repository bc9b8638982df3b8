import { type Agent, type IncomingMessage, request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { FuzzRequest } from './request.ts'

/** What came back. */
export interface Answer {
  readonly status: number
  readonly type: string
  readonly headers: string
  readonly body: string
}

/** How a request ended: with an answer, not in time, or with its connection. */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'late' }
  | { readonly kind: 'broken'; readonly reason: string }

/** As much of an answer as is looked at. */
const MOST_BYTES = 4_000_000

interface Wire {
  readonly origin: string
  readonly agent: Agent
  /** Milliseconds that an answer may take. */
  readonly deadline: number
}

/** Sends a request and reads the answer; one without an end is left after its first piece. */
export function send(wire: Wire, { method, target, headers, body }: FuzzRequest): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  const { hostname, port } = new URL(wire.origin)
  const promised = body === null ? {} : { 'content-length': String(body.bytes.length + (body.cut ? 1 : 0)) }
  const all = { ...headers, ...promised }
  const sent = request({
    hostname,
    port,
    method,
    path: target,
    headers: all,
    agent: wire.agent,
    setHost: !('host' in headers),
  })
  const timer = setTimeout(() => finish({ kind: 'late' }), wire.deadline)
  const finish = (outcome: Outcome, whole = false) => {
    clearTimeout(timer)
    resolve(outcome)
    if (!whole) sent.destroy()
  }
  sent.once('error', (error) => finish({ kind: 'broken', reason: error.message }))
  sent.once('response', (response) => void read(response, finish))
  if (body?.cut) sent.write(body.bytes, () => finish({ kind: 'broken', reason: 'cut' }))
  else sent.end(body?.bytes)
  return promise
}

async function read(response: IncomingMessage, finish: (outcome: Outcome, whole?: boolean) => void): Promise<void> {
  const endless = response.headers['content-type']?.startsWith('text/event-stream')
  const pieces: Buffer[] = []
  let length = 0
  try {
    for await (const piece of response) {
      pieces.push(piece)
      length += piece.length
      if (endless || length > MOST_BYTES) break
    }
    finish({ kind: 'answer', answer: toAnswer(response, Buffer.concat(pieces)) }, response.complete)
  } catch (error) {
    finish({ kind: 'broken', reason: String(error) })
  }
}

const toAnswer = ({ statusCode = 0, headers, rawHeaders }: IncomingMessage, body: Buffer): Answer => ({
  status: statusCode,
  type: headers['content-type'] ?? '',
  headers: rawHeaders.join('\n'),
  body: (DECODERS[headers['content-encoding'] ?? ''] ?? String)(body).toString(),
})

const DECODERS: Readonly<Record<string, (body: Buffer) => Buffer>> = { gzip: gunzipSync, br: brotliDecompressSync }
