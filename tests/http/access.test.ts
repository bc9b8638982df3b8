import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterEach, describe, expect, it } from 'vitest'
import type { Access } from '../../src/http/access/access.ts'
import { type AppParts, createApp } from '../../src/http/app.ts'
import { listOperations } from '../../src/http/operations.ts'
import { Problem } from '../../src/http/problem.ts'
import { createKeyText } from '../../src/key.ts'
import type { Scope } from '../../src/model/key.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { sampleArticles } from '../support/sample-extraction.ts'
import { createParts, OPEN } from './parts.ts'
import { now } from './sample-app.ts'

const at = '2025-05-01T08:00:00.000Z'
const text = 'French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Friday.'
const READ = { url: '/v1/events' } as const
const EXTRACT = { method: 'POST', url: '/v1/extract', payload: { text } } as const
const FILE = { method: 'POST', url: '/v1/articles', payload: { text } } as const
const REMOVE = { method: 'DELETE', url: '/v1/articles/article:none' } as const
const HEALTH = { url: '/healthz' } as const

const apps: FastifyInstance[] = []
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close()
})

/** An application with keys of its own. */
async function open(access: Partial<Access>, more: Pick<AppParts, 'cors' | 'trustProxy'> = {}) {
  const store = await openSqliteStore(':memory:')
  for (const { article, extraction } of sampleArticles) await store.saveArticle(article, extraction)
  const app = await createApp({ ...createParts(store, now), access: { ...OPEN, ...access }, ...more })
  app.addHook('onClose', () => store.close())
  apps.push(app)
  const createKey = async (scopes: Scope[], rate: number | null = null) => {
    const { id, text, sha256 } = createKeyText()
    await store.saveKey({ key: { id, name: 'Test', scopes, rate, createdAt: at, revokedAt: null }, sha256 })
    return { id, headers: { authorization: `Bearer ${text}` } }
  }
  const ask = async (request: InjectOptions, headers: Record<string, string> = {}) => {
    const answer = await app.inject({ ...request, headers })
    const code = answer.statusCode < 400 ? '' : Problem.parse(answer.json()).code
    return { status: answer.statusCode, code, headers: answer.headers }
  }
  return { store, createKey, ask }
}

describe('what may be done without a key', () => {
  it.each([
    ['all where only this machine calls', { reads: 'open', writes: 'local' }, [200, 200, 201, 404, 200]],
    ['reading where others call', { reads: 'open', writes: 'key' }, [200, 200, 401, 401, 200]],
    ['nothing where reading is guarded', { reads: 'key', writes: 'key' }, [401, 401, 401, 401, 200]],
    ['writing alone where that is wanted', { reads: 'key', writes: 'local' }, [401, 401, 201, 404, 200]],
  ] as const)('is %s', async (_name, access, statuses) => {
    const { ask } = await open(access)
    const asked = []
    for (const request of [READ, EXTRACT, FILE, REMOVE, HEALTH]) asked.push((await ask(request)).status)
    expect(asked).toEqual(statuses)
  })
})

describe('the operations that do more than read', () => {
  it('need the scope of what they do', async () => {
    const { store } = await open({})
    const operations = listOperations(createParts(store, now), AbortSignal.abort())
    const scopes = operations.flatMap(({ method, id, scope }) =>
      method === 'GET' && (scope === 'read' || scope === null) ? [] : [[id, scope]],
    )
    expect(Object.fromEntries(scopes)).toEqual({
      extract: 'read',
      fileArticle: 'ingest',
      fileArticles: 'ingest',
      replaceArticle: 'ingest',
      deleteArticle: 'ingest',
      createWebhook: 'admin',
      listWebhooks: 'admin',
      getWebhook: 'admin',
      deleteWebhook: 'admin',
      listDeliveries: 'admin',
      replayDelivery: 'admin',
    })
  })
})

describe('a key', () => {
  it.each([
    [['read'], [200, 200, 403, 403]],
    [['ingest'], [403, 403, 201, 404]],
    [
      ['read', 'ingest'],
      [200, 200, 201, 404],
    ],
    [
      ['curate', 'admin'],
      [403, 403, 403, 403],
    ],
  ] as [Scope[], number[]][])('with the scopes %j may do what they say and nothing else', async (scopes, statuses) => {
    const { ask, createKey } = await open({ reads: 'key', writes: 'key' })
    const { headers } = await createKey(scopes)
    const asked = []
    for (const request of [READ, EXTRACT, FILE, REMOVE]) asked.push((await ask(request, headers)).status)
    expect(asked).toEqual(statuses)
  })

  it('tells which scope it lacks', async () => {
    const { ask, createKey } = await open({ writes: 'key' })
    const refused = await ask(FILE, (await createKey(['read'])).headers)
    expect(refused).toMatchObject({ status: 403, code: 'forbidden' })
    expect(refused.headers['www-authenticate']).toBe(
      'Bearer realm="chancery", error="insufficient_scope", scope="ingest"',
    )
  })

  it('of any scope will do where none is needed', async () => {
    const { ask, createKey } = await open({})
    const { headers } = await createKey(['admin'])
    expect([await ask(READ, headers), await ask(FILE, headers)]).toMatchObject([{ status: 200 }, { status: 201 }])
  })

  it('that is missing is asked for', async () => {
    const { ask } = await open({ writes: 'key' })
    const refused = await ask(FILE)
    expect(refused).toMatchObject({ status: 401, code: 'unauthorized' })
    expect(refused.headers['www-authenticate']).toBe('Bearer realm="chancery"')
  })

  it.each([
    ['unknown', `Bearer ${createKeyText().text}`],
    ['no key at all', 'Bearer secret'],
    ['of another scheme', 'Basic YTpi'],
    ['empty', 'Bearer '],
  ])('that is %s is refused even where none is needed', async (_name, authorization) => {
    const { ask } = await open({})
    const refused = await ask(READ, { authorization })
    expect(refused).toMatchObject({ status: 401, code: 'unauthorized' })
    expect(refused.headers['www-authenticate']).toBe('Bearer realm="chancery", error="invalid_token"')
  })

  it('that is revoked is refused at once', async () => {
    const { ask, createKey, store } = await open({ writes: 'key' })
    const { id, headers } = await createKey(['ingest'])
    expect((await ask(REMOVE, headers)).status).toBe(404)
    await store.revokeKey(id, at)
    expect(await ask(REMOVE, headers)).toMatchObject({ status: 401, code: 'unauthorized' })
  })
})

describe('a page in a browser of this machine', () => {
  const foreign = 'https://page.example'

  it.each([
    ['its own name was bound to this machine', { host: 'page.example:3000' }, 421, 'misdirected'],
    ['it is of another site', { host: 'localhost:3000', origin: foreign }, 403, 'forbidden'],
    ['it is of another port', { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:8080' }, 403, 'forbidden'],
    ['its origin is hidden', { host: 'localhost:3000', origin: 'null' }, 403, 'forbidden'],
  ])('may not write without a key where %s, but may read', async (_name, headers, status, code) => {
    const { ask, createKey } = await open({})
    expect(await ask(REMOVE, headers)).toMatchObject({ status, code })
    expect((await ask(READ, headers)).status).toBe(200)
    expect((await ask(EXTRACT, headers)).status).toBe(200)
    const key = await createKey(['ingest'])
    expect((await ask(REMOVE, { ...headers, ...key.headers })).status).toBe(404)
  })

  it.each([
    ['it is served from here', { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' }],
    ['it is no page', { host: '[::1]:3000' }],
    ['it is no page and names no port', { host: 'localhost' }],
    ['its origin is named', { host: 'localhost:3000', origin: foreign }],
  ])('may write where %s', async (_name, headers) => {
    const { ask } = await open({}, { cors: [foreign] })
    expect((await ask(REMOVE, headers)).status).toBe(404)
  })
})

describe('what a proxy on this machine hands on', () => {
  it.each([
    ['it is trusted', ['127.0.0.1']],
    ['it is not', false],
  ] as const)('needs a key to write, whether %s', async (_name, trusted) => {
    const { ask, createKey } = await open({}, { trustProxy: trusted && [...trusted] })
    const forwarded = { 'x-forwarded-for': '203.0.113.7' }
    expect(await ask(REMOVE, forwarded)).toMatchObject({ status: 401, code: 'unauthorized' })
    expect(await ask(REMOVE, { forwarded: 'for=203.0.113.7' })).toMatchObject({ status: 401, code: 'unauthorized' })
    expect((await ask(READ, forwarded)).status).toBe(200)
    expect((await ask(REMOVE, { ...forwarded, ...(await createKey(['ingest'])).headers })).status).toBe(404)
  })
})

describe('the limit of requests', () => {
  const from = (remoteAddress: string) => ({ ...READ, remoteAddress })

  it('counts by address without a key, and tells what is left', async () => {
    const { ask } = await open({ addressLimit: 2 })
    const first = await ask(from('203.0.113.7'))
    expect(first.headers).toMatchObject({ 'ratelimit-policy': '"address";q=2;w=60', ratelimit: '"address";r=1;t=60' })
    expect((await ask(from('203.0.113.7'))).status).toBe(200)
    const refused = await ask(from('203.0.113.7'))
    expect(refused).toMatchObject({ status: 429, code: 'rate_limited' })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(refused.headers.ratelimit).toMatch(/^"address";r=0;t=\d+$/)
    expect((await ask(from('203.0.113.8'))).status).toBe(200)
  })

  it('counts an address of version 6 by its network', async () => {
    const { ask } = await open({ addressLimit: 1 })
    expect((await ask(from('2001:db8::1'))).status).toBe(200)
    expect((await ask(from('2001:db8::2'))).status).toBe(429)
    expect((await ask(from('2001:db8:0:1::1'))).status).toBe(200)
  })

  it('counts by key wherever it comes from, at the rate of the key', async () => {
    const { ask, createKey } = await open({ addressLimit: 1, keyLimit: 2 })
    const [usual, slow, free] = [await createKey(['read']), await createKey(['read'], 1), await createKey(['read'], 0)]
    const statuses = async (headers: Record<string, string>) => {
      const asked = []
      for (const place of ['127.0.0.1', '203.0.113.7', '203.0.113.8'])
        asked.push((await ask(from(place), headers)).status)
      return asked
    }
    expect(await statuses(usual.headers)).toEqual([200, 200, 429])
    expect(await statuses(slow.headers)).toEqual([200, 429, 429])
    expect(await statuses(free.headers)).toEqual([200, 200, 200])
    expect((await ask(from('203.0.113.7'))).status).toBe(200)
  })

  it.each([
    ['believes a proxy that is trusted', ['127.0.0.1'], [200, 429, 200]],
    ['does not believe others', ['192.0.2.1'], [200, 200, 200]],
  ])('%s', async (_name, trustProxy, statuses) => {
    const { ask } = await open({ addressLimit: 1 }, { trustProxy })
    const asked = []
    for (const client of ['203.0.113.7', '203.0.113.7', '203.0.113.8'])
      asked.push((await ask(from('127.0.0.1'), { 'x-forwarded-for': client })).status)
    expect(asked).toEqual(statuses)
  })

  it('counts guesses at keys against their address', async () => {
    const { ask } = await open({ addressLimit: 2 })
    const guess = () => ask(from('203.0.113.7'), { authorization: `Bearer ${createKeyText().text}` })
    expect([(await guess()).status, (await guess()).status, (await guess()).status]).toEqual([401, 401, 429])
  })

  it('counts neither this machine nor questions after its state', async () => {
    const { ask } = await open({ addressLimit: 1 })
    for (const request of [from('127.0.0.1'), from('::1'), { ...HEALTH, remoteAddress: '203.0.113.7' }]) {
      for (const _ of [1, 2]) {
        const { status, headers } = await ask(request)
        expect([status, headers.ratelimit]).toEqual([200, undefined])
      }
    }
  })
})
