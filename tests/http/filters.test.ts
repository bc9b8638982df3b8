import { afterAll, describe, expect, it } from 'vitest'
import { NOUNS, type Noun } from '../../src/model/query/noun.ts'
import { ana, dahl, norland, norvik, sudmark, treaty } from '../support/sample-treaty/text.ts'
import { listDocumented, readDocument } from './api-document.ts'
import { LIVE_REQUESTS } from './live-requests.ts'
import { openCuratedApp } from './sample-app.ts'

const app = await openCuratedApp()
afterAll(() => app.close())

const get = async (url: string) => {
  const { statusCode, body } = await app.inject(url)
  return { statusCode, ...JSON.parse(body) }
}
const idsOf = async (url: string): Promise<string[]> => (await get(url)).items.map(({ id }: { id: string }) => id)

/** Parameters whose examples belong to another base. */
const OF_THE_BASE = new Set(['cursor', 'facetCursor', 'id'])

const operations = listDocumented(await readDocument(app)).filter(({ method }) => method === 'GET')
const parameters = operations.flatMap(({ path, operation }) => {
  const [live] = LIVE_REQUESTS[operation.operationId] ?? []
  if (live === undefined) return []
  const base = live.split('?')[0]
  return (operation.parameters ?? [])
    .filter((parameter) => parameter.in === 'query' && !OF_THE_BASE.has(parameter.name))
    .map((parameter) => ({ path, base, parameter }))
})

const examples = new Map(parameters.map(({ path, parameter: { name, example } }) => [`${path} ${name}`, example]))

/** What an address cannot do without. */
const NEEDED: Readonly<Record<string, string>> = {
  '/v1/search': 'q=treaty',
  '/v1/suggest': 'prefix=n',
  '/v1/export': 'format=ndjson',
  '/v1/aggregates/co-occurrence': `id=${norland}`,
  '/v1/graph/neighbors': `id=${norland}`,
  '/v1/graph/path': `from=${ana}&to=${norland}`,
  '/v1/graph/subgraph': `ids=${norland}`,
}

describe('every documented parameter', () => {
  it.each(parameters)('$parameter.name of $path takes its example', async ({ base, parameter, path }) => {
    const needed = NEEDED[path]
    const own = `${parameter.name}=${encodeURIComponent([parameter.example].flat().join())}`
    const named = needed?.split('&').some((part) => part.startsWith(`${parameter.name}=`))
    const query =
      needed === undefined || named ? (/^.v1.(?:graph|aggregates)/.test(path) && needed) || own : `${needed}&${own}`
    const facet = parameter.name === 'facetLimit' ? `&facet=${examples.get(`${path} facet`)}` : ''
    expect(await app.inject(`${base}?${query}${facet}`)).toMatchObject({ statusCode: 200 })
  })
})

describe('a filter', () => {
  it.each([
    ['/v1/entities?type=country&type=place', [norland, sudmark, norvik]],
    ['/v1/entities?type=person&q=jurg', [dahl]],
    ['/v1/entities?name=REPUBLIC of norland', [norland]],
    ['/v1/people?position=prime', [dahl]],
    [`/v1/people?country=${norland}`, [ana]],
    ['/v1/countries?iso=xs&iso=ZZ', [sudmark]],
    [`/v1/places?country=${norland}`, [norvik]],
    [`/v1/agreements?party=${sudmark}&polarity=absent&topic=defense`, [treaty]],
    ['/v1/agreements?polarity=included&topic=defense', []],
    ['/v1/agreements?signedFrom=2025-01-18', []],
    [`/v1/events?participant=${ana}&role=actor`, ['event:sign-2025-01-17-0a1b2c3d4e5f']],
    [`/v1/events?participant=${ana}&role=target`, []],
    [`/v1/events?status=denied&assertedBy=${norland}`, ['event:supply-1b2c3d4e5f60']],
    [`/v1/events?status=denied&assertedBy=${sudmark}`, []],
    ['/v1/events?from=2020-05-01&to=2020-06-01', ['event:negotiate-2019-2c3d4e5f6071']],
    ['/v1/relations?type=member_of&status=negated', ['relation:member-of-930415263748']],
    ['/v1/relations?type=located_in&minConfidence=0.6', []],
    [`/v1/statements?speaker=${dahl}`, ['statement:jurgen-dahl-263748596071']],
    ['/v1/statements?stance=alleged&kind=mixed', ['statement:unknown-374859607182']],
  ])('%s', async (url, ids) => {
    expect((await idsOf(url)).toSorted()).toEqual(ids.toSorted())
  })
})

/** Values that no sample meets; a filter takes those that are of its kind. */
const STRANGERS = ['thing:unheard-of', 'QQ', '0001-01-01', '9999-12-31', '1', '1000000']

/** Relations whose time is not known meet any day. */
const ALWAYS_MET = ['relations.validAt', 'relations.asOf']

const strange = (Object.keys(NOUNS) as Noun[])
  .filter((noun) => noun !== 'mentions' && noun !== 'provisions')
  .flatMap((noun) =>
    Object.entries(NOUNS[noun].filters).map(([name, { schema }]) => ({
      noun,
      name,
      values: STRANGERS.filter((value) => schema.safeParse(value).success),
    })),
  )
  .filter(({ noun, name, values }) => values.length > 0 && !ALWAYS_MET.includes(`${noun}.${name}`))

describe('a filter that nothing meets', () => {
  it.each(strange)('$name of $noun leaves nothing', async ({ noun, name, values }) => {
    const left = await Promise.all(values.map((value) => idsOf(`/v1/${noun}?${name}=${value}`)))
    expect(left).toContainEqual([])
  })
})
