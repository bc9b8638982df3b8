import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Change } from '../../src/model/change.ts'
import type { WebhookInput } from '../../src/model/webhook.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { createWebhook } from '../../src/webhooks/create-webhook.ts'
import { type Deliveries, startDeliveries } from '../../src/webhooks/deliveries.ts'
import { WAITS } from '../../src/webhooks/schedule.ts'
import { send } from '../../src/webhooks/send.ts'
import { sampleArticles } from '../support/sample-extraction.ts'
import { changesOf, type Receiver, startReceiver } from './receiver.ts'

const [treaty, ratification] = sampleArticles
const DAY = 24 * 60 * 60 * 1000

const closes: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closes.splice(0).toReversed()) await close()
})

/** A store with a webhook to a receiver, and a clock that is set by hand. */
async function open(input: Partial<WebhookInput> = {}) {
  const receiver = await startReceiver()
  const store = await openSqliteStore(':memory:')
  closes.push(() => store.close())
  const clock = { at: Date.parse('2025-05-01T08:00:00.000Z') }
  const now = () => new Date(clock.at)
  const webhook = createWebhook({ url: receiver.url, ...input }, 0, now())
  await store.saveWebhook(webhook)
  const start = (): Deliveries => {
    const deliveries = startDeliveries({
      book: store,
      now,
      send: (message, options) => send(message, { ...options, allowPrivate: true }),
      warn: (error) => {
        throw error
      },
      poll: 5,
    })
    closes.push(deliveries.close)
    return deliveries
  }
  return { receiver, store, clock, now, webhook, start }
}

const fileBoth = async (store: Store) => {
  for (const { article, extraction } of [treaty, ratification]) await store.saveArticle(article, extraction)
}

const readLog = async (store: Store): Promise<Change[]> => [...(await store.listChanges(null, 1000)).items]

/** Waits until a webhook has come to the end of the log. */
const untilDone = (store: Store, id: string) =>
  vi.waitFor(async () => expect((await store.getWebhook(id))?.position).toBe(await store.lastChange()), {
    timeout: 10_000,
    interval: 5,
  })

/** What came, each message counted once by its id, as a receiver is told to do. */
const readOnce = ({ received }: Receiver): Change[] =>
  [...new Map(received.map((message) => [message.id, message])).values()].flatMap(changesOf)

describe('deliveries', () => {
  it('bring the whole log in order, also what comes later', async () => {
    const { receiver, store, webhook, start } = await open()
    await store.saveArticle(treaty.article, treaty.extraction)
    start()
    await untilDone(store, webhook.id)
    await store.saveArticle(ratification.article, ratification.extraction)
    await untilDone(store, webhook.id)
    expect(receiver.received.flatMap(changesOf)).toEqual(await readLog(store))
    expect(await store.listDeliveries(webhook.id, null)).toEqual([])
  })

  it('bring only what is asked for, and pass the rest over', async () => {
    const { receiver, store, webhook, start } = await open({ nouns: ['agreement', 'article'], actions: ['created'] })
    start()
    await fileBoth(store)
    await untilDone(store, webhook.id)
    const wanted = (await readLog(store)).filter(
      ({ noun, action }) => ['agreement', 'article'].includes(noun) && action === 'created',
    )
    expect(wanted.length).toBeGreaterThan(2)
    expect(receiver.received.flatMap(changesOf)).toEqual(wanted)
  })

  it('wait longer after each failure, then send the very same, and nothing before it has arrived', async () => {
    const { receiver, store, webhook, start, clock } = await open()
    receiver.answers.push(500, 503)
    await store.saveArticle(treaty.article, treaty.extraction)
    start()
    for (const wait of WAITS.slice(0, 2)) {
      await vi.waitFor(async () => {
        const [delivery] = await store.listDeliveries(webhook.id, 'pending')
        expect(Date.parse(delivery?.nextAt ?? '')).toBeGreaterThanOrEqual(clock.at + wait)
        expect(delivery?.error).toMatch(/^The receiver answered 50/)
      })
      await store.saveArticle(ratification.article, ratification.extraction)
      clock.at += wait * 1.2
    }
    await untilDone(store, webhook.id)
    const [first, second, third] = receiver.received
    expect([second?.id, second?.body, third?.id, third?.body]).toEqual([first?.id, first?.body, first?.id, first?.body])
    expect(readOnce(receiver)).toEqual(await readLog(store))
  })

  it('are given up after the last attempt, go on behind it, and send it again on request', async () => {
    const { receiver, store, webhook, start, clock } = await open()
    receiver.answers.push(...Array.from({ length: WAITS.length + 1 }, () => 500))
    await store.saveArticle(treaty.article, treaty.extraction)
    start()
    await vi.waitFor(
      async () => {
        clock.at += DAY * 1.3
        expect(await store.listDeliveries(webhook.id, 'dead')).toHaveLength(1)
      },
      { timeout: 20_000, interval: 20 },
    )
    await store.saveArticle(ratification.article, ratification.extraction)
    await untilDone(store, webhook.id)
    const [dead] = await store.listDeliveries(webhook.id, 'dead')
    expect(dead).toMatchObject({ attempts: WAITS.length + 1, nextAt: null, error: 'The receiver answered 500' })
    const before = receiver.received.length
    await store.replayDelivery(webhook.id, dead?.id ?? '', new Date(clock.at).toISOString())
    await vi.waitFor(async () => expect(await store.listDeliveries(webhook.id, null)).toEqual([]))
    expect(receiver.received.slice(before).map(({ id }) => id)).toEqual([dead?.id])
    expect(readOnce(receiver).toSorted((left, right) => left.seq - right.seq)).toEqual(await readLog(store))
  })

  it('of a process that was killed are taken up by another one, which sends the very same', async () => {
    const { receiver, store, webhook, start, clock, now } = await open()
    await store.saveArticle(treaty.article, treaty.extraction)
    const killed = await store.takeMessage(webhook.id, {
      owner: 'killed',
      at: now().toISOString(),
      until: new Date(clock.at + 20_000).toISOString(),
    })
    expect(await store.listDueWebhooks(now().toISOString())).toEqual([])
    await store.saveArticle(ratification.article, ratification.extraction)
    clock.at += 20_000
    start()
    await untilDone(store, webhook.id)
    expect([receiver.received[0]?.id, receiver.received[0]?.body]).toEqual([killed?.id, killed?.body])
    await store.settleMessage(killed?.id ?? '', 'killed', { state: 'failed', error: 'Late', nextAt: null })
    expect(receiver.received.flatMap(changesOf)).toEqual(await readLog(store))
    expect(await store.listDeliveries(webhook.id, null)).toEqual([])
  })

  it('of two processes come once each', async () => {
    const { receiver, store, webhook, start } = await open()
    start()
    start()
    await fileBoth(store)
    await untilDone(store, webhook.id)
    expect(receiver.received.flatMap(changesOf)).toEqual(await readLog(store))
  })

  it('stop without a trace of what was under way', async () => {
    const { receiver, store, webhook, start } = await open()
    const deliveries = start()
    await deliveries.close()
    await store.saveArticle(treaty.article, treaty.extraction)
    expect(receiver.received).toEqual([])
    start()
    await untilDone(store, webhook.id)
    expect(receiver.received.flatMap(changesOf)).toEqual(await readLog(store))
  })
})
