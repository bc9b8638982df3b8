import { getEventListeners } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it, vi } from 'vitest'
import { createApp } from '../../src/http/app.ts'
import { createStreams, STREAM_LIMITS } from '../../src/http/event-stream.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { openStreams } from '../http/open-streams.ts'
import { createParts } from '../http/parts.ts'
import { now } from '../http/sample-app.ts'
import { sampleArticles } from '../support/sample-extraction.ts'

const READERS = 200
const [treaty, ratification] = sampleArticles

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

describe(`${READERS} readers of the changes`, () => {
  it('all get the next change while others are answered, and leave nothing behind', async () => {
    const store = await openSqliteStore(':memory:')
    const app = await createApp(createParts(store, now))
    const origin = await app.listen({ port: 0, host: '127.0.0.1' })
    const connections = () => new Promise((resolve) => app.server.getConnections((_error, count) => resolve(count)))
    const streams = await openStreams(`${origin}/v1/changes/stream`, READERS)
    expect(streams.statuses).toEqual(streams.statuses.map(() => 200))
    await store.saveArticle(treaty.article, treaty.extraction)
    const [last] = (await store.listChanges((await store.lastChange()) - 1, 1)).items
    const others = Array.from({ length: 20 }, () => fetch(`${origin}/v1/entities?limit=1`).then(({ status }) => status))
    await streams.waitFor(`id: ${last?.seq}\n`)
    expect(await Promise.all(others)).toEqual(others.map(() => 200))
    await store.saveArticle(ratification.article, ratification.extraction)
    await streams.waitFor(`id: ${await store.lastChange()}\n`)
    await streams.close()
    await vi.waitFor(async () => expect(await connections()).toBeLessThan(READERS / 4))
    await app.close()
    await store.close()
  })
})

describe('streams that were closed', () => {
  /** Opens and closes as many as may be open, and gives them as what does not keep them alive. */
  async function openAndClose(streams: ReturnType<typeof createStreams>): Promise<WeakRef<object>[]> {
    const opened = Array.from({ length: STREAM_LIMITS.most }, () => streams.open(0))
    expect(opened).not.toContain(null)
    expect(streams.open(0)).toBeNull()
    for (const stream of opened) stream?.read(0)
    await new Promise((resolve) => setTimeout(resolve, 3 * STREAM_LIMITS.poll))
    const closed = opened.map((stream) => new Promise((resolve) => stream?.once('close', resolve)))
    for (const stream of opened) stream?.destroy()
    await Promise.all(closed)
    return opened.map((stream) => new WeakRef(stream ?? {}))
  }

  it('leave no timer, no listener and no memory', async () => {
    const log = {
      lastChange: vi.fn(async () => 0),
      listChanges: async () => ({ items: [], next: 0, oldest: 1, last: 0 }),
    }
    const closing = new AbortController()
    const countTimers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    const before = countTimers()
    const streams = createStreams(log, closing.signal)
    const closed = [...(await openAndClose(streams)), ...(await openAndClose(streams))]
    await vi.waitFor(() => expect(countTimers()).toBeLessThanOrEqual(before + 1))
    expect(getEventListeners(closing.signal, 'abort')).toEqual([])
    await vi.waitFor(() => {
      collect()
      expect(closed.filter((stream) => stream.deref() !== undefined)).toEqual([])
    })
    const asked = log.lastChange.mock.calls.length
    expect(asked).toBeLessThan(2 * STREAM_LIMITS.most + 50)
  })
})
