import { afterAll, describe, expect, it } from 'vitest'
import { createValidator } from './answer-validator.ts'
import { listDocumented, readDocument } from './api-document.ts'
import { LIVE_REQUESTS, toLiveAnswers, toLiveRequest } from './live-requests.ts'
import { lintStrictly } from './redocly.ts'
import { openCuratedApp } from './sample-app.ts'
import { lint } from './spectral.ts'

const PATHS = [
  '/healthz',
  '/mcp',
  '/metrics',
  '/openapi.json',
  '/readyz',
  '/reconcile',
  '/reconcile/extend/propose',
  '/reconcile/flyout/entity',
  '/reconcile/flyout/property',
  '/reconcile/flyout/type',
  '/reconcile/preview',
  '/reconcile/suggest/entity',
  '/reconcile/suggest/property',
  '/reconcile/suggest/type',
  '/reconcile/v1',
  '/reconcile/v1/extend',
  '/reconcile/v1/extend/propose',
  '/reconcile/v1/match',
  '/reconcile/v1/preview',
  '/reconcile/v1/suggest/entity',
  '/reconcile/v1/suggest/property',
  '/reconcile/v1/suggest/type',
  '/v1/aggregates/co-occurrence',
  '/v1/aggregates/events-per-month',
  '/v1/aggregates/meetings',
  '/v1/aggregates/speakers',
  '/v1/agreements',
  '/v1/agreements/{id}',
  '/v1/agreements/{id}/provisions',
  '/v1/agreements/{id}/provisions/{provision}/explain',
  '/v1/articles',
  '/v1/articles/batch',
  '/v1/articles/{id}',
  '/v1/articles/{id}/verify',
  '/v1/changes',
  '/v1/changes/stream',
  '/v1/conflicts',
  '/v1/context.jsonld',
  '/v1/countries',
  '/v1/countries/{id}',
  '/v1/decisions',
  '/v1/decisions/{id}',
  '/v1/dyads/{a}/{b}',
  '/v1/entities',
  '/v1/entities/{id}',
  '/v1/entities/{id}/dossier',
  '/v1/entities/{id}/events',
  '/v1/entities/{id}/mentions',
  '/v1/entities/{id}/merge',
  '/v1/entities/{id}/neighbors',
  '/v1/entities/{id}/relations',
  '/v1/entities/{id}/split',
  '/v1/entities/{id}/statements',
  '/v1/events',
  '/v1/events/{id}',
  '/v1/events/{id}/explain',
  '/v1/export',
  '/v1/extract',
  '/v1/graph/neighbors',
  '/v1/graph/path',
  '/v1/graph/subgraph',
  '/v1/organizations',
  '/v1/organizations/{id}',
  '/v1/people',
  '/v1/people/{id}',
  '/v1/places',
  '/v1/places/{id}',
  '/v1/proposals',
  '/v1/proposals/{id}/accept',
  '/v1/proposals/{id}/reject',
  '/v1/quality',
  '/v1/relations',
  '/v1/relations/{id}',
  '/v1/relations/{id}/explain',
  '/v1/search',
  '/v1/statements',
  '/v1/statements/{id}',
  '/v1/statements/{id}/explain',
  '/v1/stats',
  '/v1/suggest',
  '/v1/timeline',
  '/v1/webhooks',
  '/v1/webhooks/{id}',
  '/v1/webhooks/{id}/deliveries',
  '/v1/webhooks/{id}/deliveries/{delivery}/replay',
  '/version',
]

const app = await openCuratedApp()
afterAll(() => app.close())
const document = await readDocument(app)
const documented = listDocumented(document)
const validator = createValidator(document)

describe('the OpenAPI document', () => {
  it('holds the paths of the API and no others', () => {
    expect(Object.keys(document.paths).toSorted()).toEqual(PATHS)
  })

  it('has an exercise for every operation', () => {
    expect(Object.keys(LIVE_REQUESTS).toSorted()).toEqual(
      documented.map(({ operation }) => operation.operationId).toSorted(),
    )
  })

  it('passes all rules of spectral:oas and of OWASP', async () => {
    expect(await lint(document)).toEqual([])
  })

  it('passes the strict rules that Redocly recommends', async () => {
    expect(await lintStrictly(document)).toEqual([])
    const { '/healthz': _left, ...paths } = document.paths
    const bare = { ...document, paths: { ...paths, '/bare': { get: { operationId: 'bare', responses: {} } } } }
    expect(await lintStrictly(bare)).toContain('operation-summary')
  })

  it('tells what webhooks are sent', () => {
    expect(document).toMatchObject({
      webhooks: {
        changes: { post: { requestBody: { content: { 'application/json': { schema: expect.anything() } } } } },
      },
      components: { schemas: { WebhookMessage: { properties: { data: expect.anything() } } } },
    })
  })

  it('would not pass them with an operation that nobody described', async () => {
    const bare = { '/bare': { get: { operationId: 'bare', responses: {} } } }
    const codes = (await lint({ ...document, paths: bare })).map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['operation-description', 'owasp:api4:2023-rate-limit-responses-429']))
  })
})

describe.each(documented)('$method $path', ({ path, method, operation }) => {
  it.each(LIVE_REQUESTS[operation.operationId] ?? [])('answers %s as documented', async (url) => {
    const answer = await app.inject(toLiveRequest(method, url))
    expect([200, 201]).toContain(answer.statusCode)
    const answers = toLiveAnswers(answer.headers['content-type'], answer.body)
    expect(answers.flatMap((one) => validator.faultsOf(path, method, '200', one))).toEqual([])
  })

  it('refuses an unknown parameter as documented', async () => {
    const [url = path] = LIVE_REQUESTS[operation.operationId] ?? []
    const answer = await app.inject(toLiveRequest(method, `${url}${url.includes('?') ? '&' : '?'}colour=red`))
    expect(answer.statusCode).toBe(400)
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(answer.json()).toMatchObject({ code: 'invalid_request', errors: [{ parameter: 'colour' }] })
    expect(validator.faultsOf(path, method, '400', answer.json())).toEqual([])
  })
})

describe('the validation of live answers', () => {
  it('finds a field that is not documented', () => {
    expect(validator.faultsOf('/healthz', 'GET', '200', { status: 'ok', mood: 'fine' })).not.toEqual([])
  })

  it('finds a value of a wrong type deep in an answer', () => {
    const item = { id: 'event:x', evidence: [{ start: 'zero' }] }
    expect(validator.faultsOf('/v1/events/{id}', 'GET', '200', item)).not.toEqual([])
  })
})
