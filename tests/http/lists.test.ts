import { afterAll, describe, expect, it } from 'vitest'
import { NOUNS, type Noun } from '../../src/model/query/noun.ts'
import { ana, norland, norvik, sudmark } from '../support/sample-treaty/text.ts'
import { openSampleApp } from './sample-app.ts'

const app = await openSampleApp()
afterAll(() => app.close())

const get = async (url: string) => {
  const { statusCode, headers, body } = await app.inject(url)
  return { statusCode, link: headers.link, ...JSON.parse(body) }
}
const idsOf = async (url: string): Promise<string[]> => (await get(url)).items.map(({ id }: { id: string }) => id)

const LISTED = (Object.keys(NOUNS) as Noun[]).filter((noun) => noun !== 'mentions' && noun !== 'provisions')

/** Follows `Link` from page to page. */
async function walk(url: string): Promise<unknown[]> {
  const { items, link, nextCursor } = await get(url)
  expect(link === undefined).toBe(nextCursor === null)
  const next = /^<(.*)>; rel="next"$/.exec(String(link))?.[1]
  return next === undefined ? items : [...items, ...(await walk(next))]
}

describe.each(LISTED)('the list of %s', (noun) => {
  const { defaults, embeds, sorts } = NOUNS[noun]

  it('gives all items by following Link', async () => {
    const all = await get(`/v1/${noun}?limit=200&count=exact`)
    expect(all.items).toHaveLength(all.total)
    expect(all.total).toBeGreaterThan(0)
    expect(await walk(`/v1/${noun}?limit=1`)).toEqual(all.items)
  })

  it('tells no total unless asked', async () => {
    expect(await get(`/v1/${noun}`)).not.toHaveProperty('total')
  })

  it('gives the usual fields in the order of the schema', async () => {
    const { items } = await get(`/v1/${noun}?limit=1`)
    const fields = Object.keys(NOUNS[noun].item.shape).filter((field) => defaults.includes(field))
    expect(Object.keys(items[0])).toEqual(fields)
  })

  it('gives the fields asked for and no others', async () => {
    const { items } = await get(`/v1/${noun}?fields=id&limit=1`)
    expect(Object.keys(items[0])).toEqual(['id'])
  })

  it.each(embeds)('adds %s', async (embed) => {
    const { items } = await get(`/v1/${noun}?fields=id&embed=${embed}&limit=1`)
    expect(Object.keys(items[0]).toSorted()).toEqual(['id', embed].toSorted())
  })

  it.each(sorts)('sorts by %s in both directions', async (sort) => {
    const [up, down] = await Promise.all([idsOf(`/v1/${noun}?sort=${sort}`), idsOf(`/v1/${noun}?sort=-${sort}`)])
    expect(up.toSorted()).toEqual(down.toSorted())
  })

  it('gives a batch in the order asked and names what is missing', async () => {
    const ids = (await idsOf(`/v1/${noun}`)).toReversed()
    const batch = await get(`/v1/${noun}?fields=id&ids=${encodeURIComponent([...ids, 'none'].join())}`)
    expect(batch.items.map(({ id }: { id: string }) => id)).toEqual(ids)
    expect(batch.missing).toEqual(['none'])
  })

  it('refuses the cursor of another query', async () => {
    const { nextCursor } = await get(`/v1/${noun}?limit=1&sort=id`)
    const other = await get(`/v1/${noun}?limit=1&sort=-id&cursor=${nextCursor ?? 'x'}`)
    expect(other).toMatchObject({ statusCode: 400, code: 'invalid_request', errors: [{ parameter: 'cursor' }] })
  })
})

describe('the order of a list', () => {
  const valuesOf = async (url: string, field: string) =>
    (await get(url)).items.map((item: Record<string, unknown>) => item[field])

  it('goes by one field', async () => {
    expect(await idsOf('/v1/countries?sort=name')).toEqual([norland, sudmark])
    expect(await idsOf('/v1/countries?sort=-name')).toEqual([sudmark, norland])
  })

  it('goes by the second field where the first is the same', async () => {
    const { items } = await get('/v1/people?sort=-mentions,name&fields=id,mentionCount')
    const counts = items.map(({ mentionCount }: { mentionCount: number }) => mentionCount)
    expect(counts).toEqual(counts.toSorted((a: number, b: number) => b - a))
    expect(items[0].id).toBe(ana)
  })

  it('has undated events last in both directions', async () => {
    for (const sort of ['date', '-date']) {
      const dates = await valuesOf(`/v1/events?sort=${sort}`, 'date')
      expect(dates.at(0)).not.toBeNull()
      expect(dates.at(-1)).toBeNull()
    }
  })
})

describe('what belongs to one entity', () => {
  it('is its own mentions', async () => {
    const { items } = await get(`/v1/entities/${ana}/mentions`)
    expect(new Set(items.map(({ entity }: { entity: string }) => entity))).toEqual(new Set([ana]))
  })

  it('is the relations at either end', async () => {
    expect(await idsOf(`/v1/entities/${norvik}/relations`)).toEqual(['relation:located-in-041526374859'])
    expect(await idsOf(`/v1/entities/${ana}/relations`)).toEqual(['relation:holds-position-5f6071829304'])
  })

  it('is the events it takes part in, or that happen there', async () => {
    const signing = ['event:sign-2025-01-17-0a1b2c3d4e5f']
    expect(await idsOf(`/v1/entities/${ana}/events`)).toEqual(signing)
    expect(await idsOf(`/v1/entities/${norvik}/events`)).toEqual(signing)
  })

  it('is what it said and what speaks of it', async () => {
    expect(await idsOf(`/v1/entities/${sudmark}/statements`)).toEqual(['statement:jurgen-dahl-263748596071'])
  })

  it('is its neighbors, page by page', async () => {
    const url = `/v1/entities/${norland}/neighbors`
    expect(await walk(`${url}?limit=1`)).toEqual((await get(url)).items)
  })
})

describe('the timeline', () => {
  it('tells dated events only, the earliest first, with their words', async () => {
    const { items } = await get('/v1/timeline')
    const starts = items.map(({ date }: { date: { start: string } }) => date.start)
    expect(starts.length).toBeGreaterThan(2)
    expect(starts).toEqual(starts.toSorted())
    for (const { evidence } of items) expect(evidence[0].text).not.toBe('')
  })

  it('takes entities and a time', async () => {
    expect(await idsOf(`/v1/timeline?entity=${ana}`)).toEqual(['event:sign-2025-01-17-0a1b2c3d4e5f'])
    expect(await idsOf(`/v1/timeline?entity=${norland}&to=2020-01-01`)).toEqual(['event:negotiate-2019-2c3d4e5f6071'])
  })

  it('goes on from page to page', async () => {
    expect(await walk('/v1/timeline?limit=1')).toEqual((await get('/v1/timeline')).items)
  })
})

describe('facets', () => {
  it('count beside the items which values all that match have', async () => {
    const { items, facets } = await get('/v1/entities?facet=type&limit=1&facetLimit=2')
    expect(items).toHaveLength(1)
    expect(Object.keys(facets)).toEqual(['type'])
    const { values, exact, nextCursor } = facets.type
    expect([values.length, exact]).toEqual([2, true])
    const next = await get(`/v1/entities?facet=type&facetCursor=${nextCursor}`)
    const whole = await get('/v1/entities?facet=type')
    expect([...values, ...next.facets.type.values]).toEqual(whole.facets.type.values)
  })

  it('go with the filters, also below one item', async () => {
    const { facets } = await get(`/v1/events?kind=sign&facet=kind,status`)
    expect(facets.kind.values.map(({ value }: { value: string }) => value)).toEqual(['sign'])
    expect(facets.status.values.length).toBeGreaterThan(0)
    expect((await get(`/v1/entities/${ana}/relations?facet=type`)).facets.type.values.length).toBeGreaterThan(0)
  })

  it.each([
    ['/v1/events?facet=colour', 'facet'],
    ['/v1/events?facetLimit=3', 'facetLimit'],
    ['/v1/events?facet=kind,status&facetCursor=x', 'facetCursor'],
    ['/v1/events?facetCursor=x', 'facetCursor'],
    [`/v1/entities?ids=${ana}&facet=type`, 'facet'],
  ])('refuse %s', async (url, parameter) => {
    expect(await get(url)).toMatchObject({ statusCode: 400, errors: [{ parameter }] })
  })

  it('are not there unless asked', async () => {
    expect(await get('/v1/entities')).not.toHaveProperty('facets')
  })
})
