import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createApp } from '../../src/http/app.ts'
import { createStreams, STREAM_LIMITS } from '../../src/http/event-stream.ts'
import { Problem } from '../../src/http/problem.ts'
import type { Change } from '../../src/model/change.ts'
import type { ChangeLog } from '../../src/store/changes.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { sampleArticles } from '../support/sample-extraction.ts'
import { openEvents } from './event-reader.ts'
import { createParts } from './parts.ts'
import { now } from './sample-app.ts'

const [treaty, ratification] = sampleArticles
const closes: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closes.splice(0)) await close()
})

/** A server over the first sample article. */
async function open() {
  const store = await openSqliteStore(':memory:')
  await store.saveArticle(treaty.article, treaty.extraction)
  const app = await createApp(createParts(store, now))
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  closes.push(async () => {
    await app.close()
    await store.close()
  })
  const { items, last } = await store.listChanges(null, 1000)
  return { app, store, items, last, url: `${origin}/v1/changes/stream` }
}

describe('GET /v1/changes/stream', () => {
  it('tells what changes from now on', async () => {
    const { store, last, url } = await open()
    const reader = await openEvents(url)
    expect([reader.status, reader.type]).toEqual([200, 'text/event-stream; charset=utf-8'])
    await store.saveArticle(ratification.article, ratification.extraction)
    const { items } = await store.listChanges(last, 1000)
    expect(await reader.take(items.length)).toEqual(items)
    reader.close()
  })

  it('goes on behind the last event that a reader has seen, before `after`', async () => {
    const { store, items, last, url } = await open()
    const cut = await openEvents(`${url}?after=0`)
    const seen = await cut.take(5)
    cut.close()
    await store.saveArticle(ratification.article, ratification.extraction)
    const { items: added } = await store.listChanges(last, 1000)
    const again = await openEvents(`${url}?after=0`, { 'last-event-id': String(seen.at(-1)?.seq) })
    const rest = await again.take(items.length - seen.length + added.length)
    expect([...seen, ...rest]).toEqual([...items, ...added])
    again.close()
  })

  it('ends cleanly when the service stops', async () => {
    const { app, items, url } = await open()
    const reader = await openEvents(`${url}?after=0`)
    await reader.take(items.length)
    const rest = reader.rest()
    await app.close()
    expect(await rest).toBe('')
  })

  it.each([
    ['?after=100000', {}, 410, 'gone'],
    ['', { 'last-event-id': '100000' }, 410, 'gone'],
    ['', { 'last-event-id': 'x' }, 400, 'invalid_request'],
  ])('refuses %s with %j', async (query, headers, status, code) => {
    const { app } = await open()
    const answer = await app.inject({ url: `/v1/changes/stream${query}`, headers })
    expect(Problem.parse(answer.json())).toMatchObject({ status, code })
  })

  it('is not opened by HEAD', async () => {
    const { app } = await open()
    const answer = await app.inject({ method: 'HEAD', url: '/v1/changes/stream' })
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/event-stream; charset=utf-8'])
  })
})

/** A log that grows by a hundred entries each time that it is asked, or never. */
function createLog(grows: boolean): ChangeLog & { listChanges: ReturnType<typeof vi.fn> } {
  const toChange = (seq: number): Change => ({ seq, at: '', action: 'created', noun: 'person', id: 'x'.repeat(1000) })
  return {
    lastChange: async () => (grows ? Number.MAX_SAFE_INTEGER : 0),
    listChanges: vi.fn(async (after: number | null, limit: number) => {
      const items = Array.from({ length: limit }, (_, index) => toChange((after ?? 0) + index + 1))
      return { items, next: (after ?? 0) + limit, oldest: 1, last: Number.MAX_SAFE_INTEGER }
    }),
  }
}

const limits = { ...STREAM_LIMITS, poll: 5, heartbeat: 10, stall: 50 }
const never = new AbortController().signal

describe('a stream', () => {
  it('of which nothing is read is cut off, and reads no more of the log than one part ahead', async () => {
    const log = createLog(true)
    const stream = createStreams(log, never, limits).open(0)
    await new Promise((resolve) => stream?.once('close', resolve).read(0))
    expect(log.listChanges.mock.calls.length).toBeLessThanOrEqual(2)
  })

  it('that is quiet tells that it lives', async () => {
    const stream = createStreams(createLog(false), never, limits).open(0)
    const texts: string[] = []
    for await (const text of stream ?? []) if (texts.push(String(text)) === 3) break
    expect(texts).toEqual(['retry: 2000\n\n', ': still here\n\n', ': still here\n\n'])
  })

  it('is refused where too many are open, until one of them closes', async () => {
    const streams = createStreams(createLog(false), never, { ...limits, most: 1 })
    const first = streams.open(0)
    expect(streams.open(0)).toBeNull()
    first?.destroy()
    await sleep(20)
    const second = streams.open(0)
    expect(second).not.toBeNull()
    second?.destroy()
  })

  it('ends where the log no longer has what comes next', async () => {
    const log = { lastChange: async () => 10, listChanges: () => Promise.reject(new Error('Gone')) }
    const stream = createStreams(log, never, limits).open(0)
    expect(await stream?.toArray()).toEqual(['retry: 2000\n\n'])
  })
})
