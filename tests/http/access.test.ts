import { describe, expect, it } from 'vitest'
import { createMetrics } from '../../src/http/metrics.ts'
import { listOperations } from '../../src/http/operations.ts'
import { createKeyText } from '../../src/key.ts'
import type { Scope } from '../../src/model/key.ts'
import { EXTRACT, FILE, HEALTH, openGuarded, READ, REMOVE } from './guarded-app.ts'
import { createParts } from './parts.ts'
import { now } from './sample-app.ts'

describe('what may be done without a key', () => {
  it.each([
    ['all where only this machine calls', { reads: 'open', writes: 'local' }, [200, 200, 201, 404, 200]],
    ['reading where others call', { reads: 'open', writes: 'key' }, [200, 200, 401, 401, 200]],
    ['nothing where reading is guarded', { reads: 'key', writes: 'key' }, [401, 401, 401, 401, 200]],
    ['writing alone where that is wanted', { reads: 'key', writes: 'local' }, [401, 401, 201, 404, 200]],
  ] as const)('is %s', async (_name, access, statuses) => {
    const { ask } = await openGuarded(access)
    const asked = []
    for (const request of [READ, EXTRACT, FILE, REMOVE, HEALTH]) asked.push((await ask(request)).status)
    expect(asked).toEqual(statuses)
  })
})

describe('the operations that do more than read', () => {
  it('need the scope of what they do', async () => {
    const { store } = await openGuarded({})
    const parts = createParts(store, now)
    const operations = listOperations(parts, AbortSignal.abort(), createMetrics(store, parts.analyse, false))
    const scopes = operations.flatMap(({ method, id, scope }) =>
      method === 'GET' && (scope === 'read' || scope === null) ? [] : [[id, scope]],
    )
    expect(Object.fromEntries(scopes)).toEqual({
      extract: 'read',
      callMcp: 'read',
      reconcileForm: 'read',
      matchReconciliation: 'read',
      extendReconciliation: 'read',
      fileArticle: 'ingest',
      fileArticles: 'ingest',
      replaceArticle: 'ingest',
      deleteArticle: 'ingest',
      acceptProposal: 'curate',
      rejectProposal: 'curate',
      mergeEntity: 'curate',
      splitEntity: 'curate',
      undoDecision: 'curate',
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
    const { ask, createKey } = await openGuarded({ reads: 'key', writes: 'key' })
    const { headers } = await createKey(scopes)
    const asked = []
    for (const request of [READ, EXTRACT, FILE, REMOVE]) asked.push((await ask(request, headers)).status)
    expect(asked).toEqual(statuses)
  })

  it('tells which scope it lacks', async () => {
    const { ask, createKey } = await openGuarded({ writes: 'key' })
    const refused = await ask(FILE, (await createKey(['read'])).headers)
    expect(refused).toMatchObject({ status: 403, code: 'forbidden' })
    expect(refused.headers['www-authenticate']).toBe(
      'Bearer realm="chancery", error="insufficient_scope", scope="ingest"',
    )
  })

  it('of any scope will do where none is needed', async () => {
    const { ask, createKey } = await openGuarded({})
    const { headers } = await createKey(['admin'])
    expect([await ask(READ, headers), await ask(FILE, headers)]).toMatchObject([{ status: 200 }, { status: 201 }])
  })

  it('that is missing is asked for', async () => {
    const { ask } = await openGuarded({ writes: 'key' })
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
    const { ask } = await openGuarded({})
    const refused = await ask(READ, { authorization })
    expect(refused).toMatchObject({ status: 401, code: 'unauthorized' })
    expect(refused.headers['www-authenticate']).toBe('Bearer realm="chancery", error="invalid_token"')
  })

  it('has idempotency keys of its own', async () => {
    const { ask, createKey } = await openGuarded({ writes: 'key' })
    const once = { 'idempotency-key': 'once' }
    const [one, other] = [await createKey(['ingest']), await createKey(['ingest'])]
    expect((await ask(FILE, { ...once, ...one.headers })).status).toBe(201)
    const second = { ...FILE, payload: { text: 'Emmanuel Macron visited Berlin on Saturday.' } }
    expect((await ask(second, { ...once, ...other.headers })).status).toBe(201)
    expect((await ask(second, { ...once, ...one.headers })).code).toBe('key_reused')
  })

  it('is asked for by HEAD as well', async () => {
    const { ask } = await openGuarded({ reads: 'key' })
    expect((await ask({ ...READ, method: 'HEAD' })).status).toBe(401)
  })

  it('that is revoked is refused at once', async () => {
    const { ask, createKey, store } = await openGuarded({ writes: 'key' })
    const { id, headers } = await createKey(['ingest'])
    expect((await ask(REMOVE, headers)).status).toBe(404)
    await store.revokeKey(id, now().toISOString())
    expect(await ask(REMOVE, headers)).toMatchObject({ status: 401, code: 'unauthorized' })
  })
})
