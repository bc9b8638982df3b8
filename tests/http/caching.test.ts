import { afterAll, describe, expect, it } from 'vitest'
import { CACHING } from '../../src/http/caching.ts'
import { listDocumented, readDocument } from './api-document.ts'
import { openGuarded, READ } from './guarded-app.ts'
import { LIVE_READS, LIVE_REQUESTS, toLiveRequest } from './live-requests.ts'
import { openCuratedApp, openSampleApp } from './sample-app.ts'

const app = await openCuratedApp()
const choosy = await openSampleApp({ cors: ['https://app.example'] })
afterAll(() => Promise.all([app.close(), choosy.close()]))

/** Operations of each class that are not as their method says; all others are `revision` to read and `never` to write. */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  never: ['exportAll', 'getHealth', 'getReadiness', 'getMetrics'],
  overview: ['countMeetings', 'countEventsPerMonth', 'countStatements', 'countTogether'],
  suggestion: ['suggest', 'suggestReconciliationEntities', 'suggestDraftReconciliationEntities'],
  release: [
    ...['getQuality', 'getContext', 'getOpenApi', 'tellPropertyFlyout', 'tellTypeFlyout'],
    ...['suggestReconciliationTypes', 'suggestDraftReconciliationTypes', 'suggestReconciliationProperties'],
    ...[
      'suggestDraftReconciliationProperties',
      'proposeReconciliationProperties',
      'proposeDraftReconciliationProperties',
    ],
  ],
}
const PRIVATE = ['listWebhooks', 'getWebhook', 'listDeliveries']

function toExpected(operation: string): string {
  const [name = 'revision'] = Object.entries(CLASSES).find(([, own]) => own.includes(operation)) ?? []
  const rule = CACHING[name as keyof typeof CACHING]
  return name === 'never' ? rule : `${PRIVATE.includes(operation) ? 'private' : 'public'}, ${rule}`
}

describe.each(LIVE_READS)('GET $url', ({ operation, url }) => {
  it('says how long it may be kept', async () => {
    const answer = await app.inject(url)
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, toExpected(operation)])
  })

  it('is not to be kept where it is refused', async () => {
    const answer = await app.inject(`${url}${url.includes('?') ? '&' : '?'}colour=red`)
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([400, 'no-store'])
  })

  it('says the same with 304', async () => {
    const answer = await app.inject({ url, headers: { 'if-none-match': '*' } })
    expect(answer.headers['cache-control']).toBe(toExpected(operation))
  })
})

const written = listDocumented(await readDocument(app)).filter(
  ({ method, operation }) => method !== 'GET' && LIVE_REQUESTS[operation.operationId]?.length !== 0,
)

describe.each(written)('$method $path', ({ method, operation }) => {
  it.each(LIVE_REQUESTS[operation.operationId] ?? [])('%s is not to be kept', async (url) => {
    const answer = await app.inject(toLiveRequest(method, url))
    expect([answer.statusCode < 300, answer.headers['cache-control']]).toEqual([true, 'no-store'])
  })
})

describe('where keys are asked for', () => {
  it('answers may be kept for the one who asked only', async () => {
    const { ask, createKey } = await openGuarded({ reads: 'key' })
    const { headers } = await ask(READ, (await createKey(['read'])).headers)
    expect(headers['cache-control']).toBe(`private, ${CACHING.revision}`)
    expect(headers.vary).toContain('Authorization')
    const refused = await ask(READ)
    expect([refused.status, refused.headers['cache-control']]).toEqual([401, 'no-store'])
  })

  it('what never asks for one may be kept for all', async () => {
    const { ask } = await openGuarded({ reads: 'key' })
    const { headers } = await ask({ url: '/openapi.json' })
    expect([headers['cache-control'], headers.vary]).toEqual([`public, ${CACHING.release}`, 'Accept-Encoding'])
  })
})

describe('Vary', () => {
  it.each([
    ['/v1/entities', 'Accept, Accept-Encoding'],
    ['/v1/people?fields=id', 'Accept'],
    ['/v1/stats', undefined],
  ])('of %s names %s', async (url, names) => {
    expect((await app.inject(url)).headers.vary).toBe(names)
  })

  it('names Origin beside them where some origins may read', async () => {
    const { headers } = await choosy.inject({ url: '/v1/entities', headers: { origin: 'https://app.example' } })
    expect(headers.vary).toBe('Origin, Accept, Accept-Encoding')
  })
})

describe('what moved', () => {
  it('is asked about each time, since a merge can be undone', async () => {
    const { items } = (await app.inject('/v1/proposals')).json()
    await app.inject({ method: 'POST', url: `/v1/proposals/${items[0].id}/accept` })
    const answers = await Promise.all([items[0].a.id, items[0].b.id].map((id) => app.inject(`/v1/entities/${id}`)))
    const moved = answers.filter(({ statusCode }) => statusCode === 308)
    expect(moved.map(({ headers }) => headers['cache-control'])).toEqual(['public, no-cache'])
  })
})

describe('what is nowhere', () => {
  it.each(['/v1/entities/person:nobody', '/nowhere', '/v1/entities/%'])('%s is not to be kept', async (url) => {
    const answer = await app.inject(url)
    expect([answer.statusCode >= 400, answer.headers['cache-control']]).toEqual([true, 'no-store'])
  })
})

describe('the reference', () => {
  it.each(['/docs/', '/docs/js/scalar.js'])('%s may be kept for a release', async (url) => {
    expect((await app.inject(url)).headers['cache-control']).toBe(`public, ${CACHING.release}`)
  })
})
