import { setImmediate } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type AppParts, createApp } from '../../../src/http/app.ts'
import { openSqliteStore } from '../../../src/store/sqlite/open.ts'
import type { Store } from '../../../src/store/store.ts'
import { createFolder } from '../../store/sqlite/new-folder.ts'
import { sampleArticles } from '../../support/sample-extraction.ts'
import { openGuarded } from '../guarded-app.ts'
import { createParts } from '../parts.ts'
import { now } from '../sample-app.ts'

const [first, second] = sampleArticles

/** An application over a store that counts how often it is read for an item or a page. */
async function openCounted(path = ':memory:', parts: Partial<AppParts> = {}, change: Partial<Store> = {}) {
  const store = await openSqliteStore(path)
  await store.saveArticle(first.article, first.extraction)
  let reads = 0
  const counted: Store = {
    ...store,
    get: (...asked) => {
      reads += 1
      return store.get(...asked)
    },
    list: (...asked) => {
      reads += 1
      return store.list(...asked)
    },
    ...change,
  }
  const app = await createApp({ ...createParts(counted, now), ...parts })
  onTestFinished(async () => {
    await app.close()
    await store.close()
  })
  return { app, store, countReads: () => reads }
}

/** What of the headers is of the request alone. */
const OF_REQUEST = { 'x-request-id': undefined, 'server-timing': undefined, date: undefined }

describe.each(['/v1/people?limit=1', '/v1/people/person:ana-ruiz', '/v1/entities?embed=positions'])('%s', (url) => {
  it('is sent again as it was, and read once', async () => {
    const { app, countReads } = await openCounted()
    const [one, two] = [await app.inject(url), await app.inject(url)]
    expect(one.statusCode).toBe(200)
    expect([two.statusCode, two.body]).toEqual([200, one.body])
    expect({ ...two.headers, ...OF_REQUEST }).toEqual({ ...one.headers, ...OF_REQUEST })
    expect(two.headers['x-request-id']).not.toBe(one.headers['x-request-id'])
    expect(two.headers['server-timing']).toMatch(/^read;dur=[\d.]+, answer;dur=[\d.]+$/)
    expect(countReads()).toBe(1)
  })
})

describe('an answer that is kept', () => {
  const url = '/v1/people'

  it('goes when an article is filed by the same connection', async () => {
    const { app, store } = await openCounted()
    const before = await app.inject('/v1/articles')
    await store.saveArticle(second.article, second.extraction)
    const after = await app.inject('/v1/articles')
    expect([before, after].map((answer) => answer.json().items.length)).toEqual([1, 2])
    expect(after.headers.etag).not.toBe(before.headers.etag)
  })

  it('goes when another process writes to the file', async () => {
    const path = `${createFolder()}/shared.db`
    const { app } = await openCounted(path)
    const before = await app.inject('/v1/articles')
    const other = await openSqliteStore(path)
    await other.saveArticle(second.article, second.extraction)
    await other.close()
    await setImmediate()
    const after = await app.inject('/v1/articles')
    expect([before, after].map((answer) => answer.json().items.length)).toEqual([1, 2])
  })

  it('is not kept where somebody wrote while it was made', async () => {
    const { app, store, countReads } = await openCounted()
    app.addHook('preHandler', async () => {
      if (countReads() === 0) await store.saveArticle(second.article, second.extraction)
    })
    for (const reads of [1, 2, 2]) {
      expect((await app.inject(url)).statusCode).toBe(200)
      expect(countReads()).toBe(reads)
    }
  })

  it('is another one for each encoding and notation', async () => {
    const { app } = await openCounted()
    const asks = [{}, { 'accept-encoding': 'gzip' }, { 'accept-encoding': 'br' }, { accept: 'text/turtle' }]
    const ask = () => Promise.all(asks.map((headers) => app.inject({ url: '/v1/entities', headers })))
    const [one, two] = [await ask(), await ask()]
    expect(two.map(({ rawPayload }) => rawPayload)).toEqual(one.map(({ rawPayload }) => rawPayload))
    expect(two.map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br', undefined])
    expect(new Set(two.map(({ headers }) => headers.etag)).size).toBe(asks.length)
  })

  it('is not sent to who has it', async () => {
    const { app, countReads } = await openCounted()
    const { headers } = await app.inject(url)
    const again = await app.inject({ url, headers: { 'if-none-match': String(headers.etag) } })
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', headers.etag])
    expect(again.headers).not.toHaveProperty('content-length')
    expect(countReads()).toBe(1)
  })

  it('is kept from those who may not read', async () => {
    const { ask, createKey } = await openGuarded({ reads: 'key' })
    const { headers } = await createKey(['read'])
    const statuses = [await ask({ url }, headers), await ask({ url }, headers), await ask({ url })]
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 401])
  })

  it('is made anew where none is to be kept, or the state cannot be read', async () => {
    const off = await openCounted(':memory:', { readyBytes: 0 })
    const blind = await openCounted(':memory:', {}, { state: () => Promise.reject(new Error('No state')) })
    for (const { app } of [off, off, blind, blind]) expect((await app.inject(url)).statusCode).toBe(200)
    expect([off.countReads(), blind.countReads()]).toEqual([2, 2])
  })
})

describe('what is refused', () => {
  it.each(['/v1/people/person:nobody', '/v1/people?colour=red'])('is refused each time: %s', async (url) => {
    const { app } = await openCounted()
    const bodies = [await app.inject(url), await app.inject(url)].map((answer) => answer.json())
    expect(bodies.map(({ status }) => status)).toEqual(bodies.map(() => (url.includes('colour') ? 400 : 404)))
  })
})
