import { afterAll, describe, expect, it } from 'vitest'
import { Problem } from '../../../src/http/problem.ts'
import { MOST_QUERIES, MOST_ROWS } from '../../../src/http/reconciliation/limits.ts'
import { PROPERTIES } from '../../../src/reconciliation/properties.ts'
import { ana, dahl, norland, norvik, sudmark, treaty } from '../../support/sample-treaty/text.ts'
import { openSampleApp } from '../sample-app.ts'
import { SUGGESTIONS, V0_2, V1_0 } from './shapes.ts'

const app = await openSampleApp()
afterAll(() => app.close())

const postForm = (fields: Readonly<Record<string, unknown>>) =>
  app.inject({
    method: 'POST',
    url: '/reconcile',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(
      Object.entries(fields).map(([name, value]): [string, string] => [name, JSON.stringify(value)]),
    ).toString(),
  })

/** The candidates of one query by the form of version 0.2. */
async function match(query: object) {
  const answer = await postForm({ queries: { q: query } })
  return V0_2.results.parse(answer.json()).q?.result ?? []
}

const post = (url: string, payload: object) => app.inject({ method: 'POST', url, payload })

describe('the manifests', () => {
  it('are those of their versions', async () => {
    V0_2.manifest.parse((await app.inject('/reconcile')).json())
    V1_0.manifest.parse((await app.inject('/reconcile/v1')).json())
  })

  it('lead to the host that was asked', async () => {
    const answer = await app.inject({ url: '/reconcile', headers: { host: 'news.example:8080' } })
    expect(answer.json().preview.url).toBe('http://news.example:8080/reconcile/preview?id={{id}}')
  })

  it('name services that answer', async () => {
    const { suggest, extend } = V0_2.manifest.parse((await app.inject('/reconcile')).json())
    const paths = [...Object.values(suggest), extend.propose_properties].map(({ service_path }) => service_path)
    const answers = await Promise.all(paths.map((path) => app.inject(`${path}?prefix=`)))
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200])
  })
})

describe('a match', () => {
  it.each([
    ['the very name', { query: 'Ana Ruiz' }, ana, 100, true],
    ['a name without diacritics', { query: 'jurgen dahl' }, dahl, 100, true],
    ['another name', { query: 'Republic of Norland' }, norland, 95, true],
    ['a surname', { query: 'Dåhl' }, dahl, 95, false],
    ['an id', { query: ana }, ana, 100, true],
    ['a type', { query: 'Norland', type: 'country' }, norland, 100, true],
    ['several types', { query: 'Norland', type: ['place', 'country'], type_strict: 'any' }, norland, 100, true],
    ['a typo', { query: 'Sudmrk', type: 'country' }, sudmark, 77, false],
    ['names turned round', { query: 'Ruiz, Ana', type: 'person' }, ana, 90, false],
    ['a property that fits', { query: 'Dåhl', properties: [{ pid: 'country', v: 'Sudmark' }] }, dahl, 96.5, false],
    ['a property that does not', { query: 'Ana Ruiz', properties: [{ pid: 'country', v: sudmark }] }, ana, 80, false],
    [
      'one of several values',
      { query: 'Ana Ruiz', properties: [{ pid: 'country', v: ['X', norland] }] },
      ana,
      100,
      true,
    ],
    ['an entity as value', { query: 'Ana Ruiz', properties: [{ pid: 'country', v: { id: norland } }] }, ana, 100, true],
    ['a property that nobody has', { query: 'Ana Ruiz', properties: [{ pid: 'hats', v: 3 }] }, ana, 100, true],
  ] as const)('by %s', async (_name, query, id, score, sure) => {
    const [first] = await match(query)
    expect([first?.id, first?.score, first?.match]).toEqual([id, score, sure])
  })

  it('tells what the score is made from', async () => {
    const [first] = await match({ query: 'Ana Ruiz', properties: [{ pid: 'country', v: 'Sudmark' }] })
    expect(first?.features).toEqual([
      { id: 'name', name: 'likeness of the name', value: 100 },
      { id: 'property:country', name: 'country', value: false },
    ])
  })

  it('gives no more candidates than asked for, the likeliest first', async () => {
    const all = await match({ query: 'Ruiz' })
    expect(all.length).toBeGreaterThan(1)
    expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).toSorted((one, other) => other - one))
    expect(await match({ query: 'Ruiz', limit: 1 })).toEqual(all.slice(0, 1))
  })

  it.each([
    ['of another type', { query: 'Norland', type: 'person' }],
    ['of a type that there is not', { query: 'Norland', type: 'Q5' }],
    ['of two types at once', { query: 'Norland', type: ['country', 'place'], type_strict: 'all' }],
    ['without words', { query: '!!! "* OR' }],
    ['like nothing', { query: 'Zzyzx' }],
    ['without a name', { properties: [{ pid: 'country', v: 'Sudmark' }] }],
  ])('finds nothing %s', async (_name, query) => {
    expect(await match(query)).toEqual([])
  })

  it('is the same by GET as by POST', async () => {
    const queries = { b: { query: 'Norland' }, a: { query: 'Ana Ruiz' } }
    const got = await app.inject({ url: '/reconcile', query: { queries: JSON.stringify(queries) } })
    expect(Object.keys(got.json())).toEqual(['b', 'a'])
    expect(got.json()).toEqual((await postForm({ queries })).json())
  })
})

describe('a match in the draft', () => {
  const matchDraft = async (...conditions: object[]) => {
    const answer = await post('/reconcile/v1/match', { queries: [{ type: 'person', conditions }] })
    return V1_0.results.parse(answer.json()).results[0]?.candidates.map(({ id }) => id)
  }
  const ruiz = { matchType: 'name', propertyValue: 'Ruiz' }
  const country = { matchType: 'property', propertyId: 'country', propertyValue: ['Norland', 'Sudmark'] }

  it.each([
    ['names', [{ matchType: 'name', propertyValue: ['Ana Ruiz', 'Dåhl'] }], [ana, dahl]],
    ['ids', [{ matchType: 'id', propertyValue: ana }], [ana]],
    ['a property that is required', [ruiz, { ...country, required: true }], [ana]],
    ['all values', [ruiz, { ...country, required: true, matchQuantifier: 'all' }], []],
    ['a qualifier that there is not', [ruiz, { ...country, required: true, matchQualifier: 'WildcardMatch' }], []],
    [
      'a language, which changes nothing',
      [
        { ...ruiz, lang: 'es' },
        { ...country, required: true, dir: 'ltr' },
      ],
      [ana],
    ],
    ['none of the values', [ruiz, { ...country, required: true, matchQuantifier: 'none' }], ['person:eva-ruiz']],
  ])('is by %s', async (_name, conditions, ids) => {
    expect((await matchDraft(...conditions))?.slice(0, 2)).toEqual(ids)
  })
})

describe('an extension', () => {
  it.each(PROPERTIES.map(({ id }) => [id]))('gives values of %s that the protocol knows', async (id) => {
    const ids = [ana, norland, norvik, treaty, 'organization:coastal-league', 'event:sign-2025-01-17-0a1b2c3d4e5f']
    const properties = [{ id }]
    const { rows } = V0_2.extension.parse((await postForm({ extend: { ids, properties } })).json())
    expect(Object.keys(rows)).toEqual(ids)
    const draft = V1_0.extension.parse((await post('/reconcile/v1/extend', { ids, properties })).json())
    expect(draft.rows.map(({ properties }) => properties[0]?.values)).toEqual(ids.map((one) => rows[one]?.[id]))
  })

  it.each([
    [ana, 'positions', [{ str: 'President' }]],
    [ana, 'country', [{ id: norland, name: 'Norland' }]],
    [norvik, 'country', [{ id: norland, name: 'Norland' }]],
    [norvik, 'lat', [{ float: 61.5 }]],
    [norland, 'memberOf', []],
    [norland, 'iso2', [{ str: 'XN' }]],
    [treaty, 'signedOn', [{ date: '2025-01-17T00:00:00Z' }]],
    [
      treaty,
      'parties',
      [
        { id: norland, name: 'Norland' },
        { id: sudmark, name: 'Sudmark' },
      ],
    ],
    ['person:nobody', 'aliases', []],
  ])('of %s by %s', async (entity, id, values) => {
    const answer = await postForm({ extend: { ids: [entity], properties: [{ id }] } })
    expect(answer.json().rows).toEqual({ [entity]: { [id]: values } })
  })

  it('gives as many values as its setting says', async () => {
    const properties = [{ id: 'parties', settings: { limit: '1' } }]
    const answer = await postForm({ extend: { ids: [treaty], properties } })
    expect(answer.json().rows[treaty].parties).toHaveLength(1)
  })
})

describe.each(['/reconcile', '/reconcile/v1'])('the services below %s', (path) => {
  it('suggest and propose', async () => {
    const get = async (address: string) => (await app.inject(`${path}/${address}`)).json()
    const entities = SUGGESTIONS.entity.parse(await get('suggest/entity?prefix=rui&type=person&key='))
    expect(entities.result.map(({ id }) => id)).toContain(ana)
    expect(SUGGESTIONS.entity.parse(await get(`suggest/entity?prefix=${ana}`)).result[0]?.id).toBe(ana)
    expect(SUGGESTIONS.type.parse(await get('suggest/type?prefix=co')).result).toEqual([
      { id: 'country', name: 'Country' },
    ])
    const properties = SUGGESTIONS.property.parse(await get('suggest/property?prefix=sign'))
    expect(properties.result.map(({ id }) => id)).toEqual(['signatories', 'signedOn'])
    const { properties: proposed } = SUGGESTIONS.proposal.parse(await get('extend/propose?type=place&limit=50'))
    expect(proposed.map(({ id }) => id)).toContain('lat')
    expect(proposed.map(({ id }) => id)).not.toContain('parties')
  })

  it('preview without anything that could run', async () => {
    const answer = await app.inject(`${path}/preview?id=${ana}`)
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      etag: expect.any(String),
    })
    expect(answer.body).toContain('<h1>Ana Ruiz</h1>')
    expect(answer.body).toContain('President, Norland')
    expect((await app.inject(`${path}/preview?id=person:nobody`)).statusCode).toBe(404)
  })
})

describe('what is refused', () => {
  const many = Object.fromEntries(Array.from({ length: MOST_QUERIES + 1 }, (_, index) => [`q${index}`, { query: 'x' }]))
  const name = { matchType: 'name', propertyValue: 'x' }
  const names = { matchType: 'name', propertyValue: Array.from({ length: 11 }, () => 'x') }

  it.each([
    ['more queries than the manifest says', { queries: many }],
    ['more rows than the documentation says', { extend: { ids: Array(MOST_ROWS + 1).fill('x'), properties: [] } }],
    ['a property to fetch that there is not', { extend: { ids: [ana], properties: [{ id: 'hats' }] } }],
    ['a query without anything to look for', { queries: { q: {} } }],
    ['a field that there is not', { queries: { q: { query: 'x', colour: 'red' } } }],
    ['both at once', { queries: {}, extend: { ids: [], properties: [] } }],
    ['nothing', {}],
    ['an overlong name', { queries: { q: { query: 'x'.repeat(1001) } } }],
  ])('%s', async (_name, fields) => {
    const answer = await postForm(fields)
    expect([answer.statusCode, Problem.parse(answer.json()).code]).toEqual([400, 'invalid_request'])
  })

  it.each([
    ['more queries than the manifest says', { queries: Object.values(many).map(() => ({ conditions: [name] })) }],
    ['more names than one query may have', { queries: [{ conditions: [names] }] }],
    ['a property without its id', { queries: [{ conditions: [{ matchType: 'property', propertyValue: 'x' }] }] }],
    ['a name with a qualifier', { queries: [{ conditions: [{ ...name, matchQualifier: 'ExactMatch' }] }] }],
    ['no conditions', { queries: [{ conditions: [] }] }],
  ])('%s in the draft', async (_name, payload) => {
    const answer = await post('/reconcile/v1/match', payload)
    expect([answer.statusCode, Problem.parse(answer.json()).code]).toEqual([400, 'invalid_request'])
  })

  it('what is no JSON, telling where', async () => {
    const answer = await app.inject({ url: '/reconcile', query: { queries: '{' } })
    expect(answer.json().errors).toEqual([{ parameter: 'queries', detail: 'Is not JSON' }])
  })

  it('a body that is no form', async () => {
    expect((await post('/reconcile', { queries: '{}' })).statusCode).toBe(415)
  })
})

describe('a page of another origin', () => {
  it('may match', async () => {
    const origin = 'https://app.example'
    const asked = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' }
    const urls = ['/reconcile', '/reconcile/v1/match', '/reconcile/v1/extend']
    const answers = await Promise.all(
      urls.map((url) => app.inject({ method: 'OPTIONS', url, headers: { origin, ...asked } })),
    )
    expect(answers.map(({ headers }) => headers['access-control-allow-origin'])).toEqual(['*', '*', '*'])
  })
})

describe('a flyout', () => {
  const tell = (what: string, id: string) => app.inject(`/reconcile/flyout/${what}?id=${encodeURIComponent(id)}`)

  it.each([
    ['entity', ana, '<p><strong>Ana Ruiz</strong></p>'],
    ['property', 'positions', '<p><strong>positions</strong></p>'],
    ['type', 'person', '<p><strong>Person</strong></p>'],
  ])('tells of a suggested %s', async (what, id, beginning) => {
    const { html, ...rest } = (await tell(what, id)).json()
    expect(rest).toEqual({ id })
    expect(html.startsWith(beginning)).toBe(true)
    expect((await tell(what, 'nothing')).statusCode).toBe(404)
  })
})
