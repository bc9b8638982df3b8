import * as http from 'node:http'
import * as https from 'node:https'
import type { LookupFunction } from 'node:net'
import type { Message } from '../store/webhooks.ts'
import { namesPrivateHost } from './address.ts'
import { lookUpPublic } from './lookup.ts'
import { toSignedHeaders } from './sign.ts'

/** How long a receiver may take. */
const PATIENCE_MS = 15_000

/** How messages are sent. */
export interface SendOptions {
  /** Whether addresses may be private. */
  readonly allowPrivate: boolean
  readonly at: Date
  /** Ends an attempt at once. */
  readonly signal: AbortSignal
  /** What looks names up where addresses may not be private. */
  readonly lookup?: LookupFunction
}

/**
 * Sends a message once, and gives why it did not arrive, or null where it did: the receiver answered with a status of
 * 200 to 299 in time. Redirects are not followed. Addresses are checked when they are connected to, since a name may
 * stand for another one by then.
 */
export async function send(message: Message, options: SendOptions): Promise<string | null> {
  const { allowPrivate, at, signal, lookup = lookUpPublic } = options
  if (!allowPrivate && namesPrivateHost(message.url)) return 'The address is private'
  try {
    const status = await post(message, {
      headers: { ...toSignedHeaders(message, at), 'content-type': 'application/json', 'user-agent': 'Chancery' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
      ...(!allowPrivate && { lookup }),
    })
    return status >= 200 && status < 300 ? null : `The receiver answered ${status}`
  } catch (error) {
    return tell(error)
  }
}

/** The status of the answer; what else it says is not read. */
const post = ({ url, body }: Message, options: http.RequestOptions): Promise<number> =>
  new Promise((resolve, reject) => {
    const { request } = url.startsWith('https:') ? https : http
    const asked = request(url, { ...options, method: 'POST', agent: false }, (answer) => {
      resolve(answer.statusCode ?? 0)
      asked.destroy()
    })
    asked.on('error', reject).end(body)
  })

function tell(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const timedOut = error.name === 'TimeoutError' || (error.cause as Error | undefined)?.name === 'TimeoutError'
  return timedOut ? `The receiver did not answer within ${PATIENCE_MS / 1000} seconds` : error.message
}
