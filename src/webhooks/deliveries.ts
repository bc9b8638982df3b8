import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Message, Outcome, WebhookBook } from '../store/webhooks.ts'
import { toNextAttempt } from './schedule.ts'
import type { SendOptions } from './send.ts'

/** How often webhooks are looked at: other processes write the log too. */
const POLL_MS = 500

/** How long a message is nobody else's; longer than any attempt takes. What a process that was killed held is free then. */
const CLAIM_MS = 20_000

/** So many messages are under way at once, each to another webhook. */
const MOST_UNDER_WAY = 10

/** What deliveries are made from. `poll` is how often webhooks are looked at, in milliseconds. */
export interface DeliveryParts {
  readonly book: WebhookBook
  readonly now: () => Date
  readonly send: (message: Message, options: Pick<SendOptions, 'at' | 'signal'>) => Promise<string | null>
  /** Told when the book cannot be read or written; deliveries go on. */
  readonly warn: (error: unknown) => void
  readonly poll?: number
}

/** Deliveries that are under way. */
export interface Deliveries {
  /** Stops them: what has not arrived is sent by who comes next. */
  close(): Promise<void>
}

/**
 * Sends what changed to all webhooks of a book until it is closed: to each one message after the other, in the order of
 * the log. Several processes may do so at once; each message is claimed by one of them.
 */
export function startDeliveries({ book, now, send, warn, poll = POLL_MS }: DeliveryParts): Deliveries {
  const closing = new AbortController()
  const { signal } = closing
  const owner = randomUUID()
  const underWay = new Map<string, Promise<void>>()

  const attempt = async (message: Message): Promise<Outcome> => {
    const error = await send(message, { at: now(), signal })
    if (error === null) return { state: 'delivered' }
    if (signal.aborted) return { state: 'stopped' }
    return { state: 'failed', error, nextAt: toNextAttempt(message.attempts + 1, now(), Math.random()) }
  }
  const deliver = async (webhook: string): Promise<void> => {
    while (!signal.aborted) {
      const message = await book.takeMessage(webhook, { owner, ...toClaim(now()) })
      if (message === null) return
      await book.settleMessage(message.id, owner, await attempt(message))
    }
  }
  const startDue = async (): Promise<void> => {
    for (const webhook of await book.listDueWebhooks(now().toISOString())) {
      if (underWay.has(webhook) || underWay.size >= MOST_UNDER_WAY) continue
      const work = deliver(webhook).catch(warn)
      underWay.set(
        webhook,
        work.finally(() => underWay.delete(webhook)),
      )
    }
  }
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      await startDue().catch(warn)
      await sleep(poll, undefined, { signal }).catch(() => {})
    }
    await Promise.all(underWay.values())
  }
  const running = run()
  return {
    async close() {
      closing.abort()
      await running
    },
  }
}

const toClaim = (at: Date) => ({ at: at.toISOString(), until: new Date(at.getTime() + CLAIM_MS).toISOString() })
