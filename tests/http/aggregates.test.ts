import { afterAll, describe, expect, it } from 'vitest'
import { ana, dahl, norland, norvik, sudmark, treaty } from '../support/sample-treaty/text.ts'
import { openSampleApp } from './sample-app.ts'

const app = await openSampleApp()
afterAll(() => app.close())

const get = async (url: string) => (await app.inject(url)).json()
const idsOf = (items: { id: string }[]) => items.map(({ id }) => id)

describe('a dossier', () => {
  it('has all about a country on one page', async () => {
    const dossier = await get(`/v1/entities/${norland}/dossier`)
    expect(dossier.entity).toMatchObject({ id: norland, articleCount: 2 })
    expect(idsOf(dossier.agreements)).toEqual([treaty])
    expect(dossier.timeline.map(({ kind }: { kind: string }) => kind)).toEqual(['negotiate', 'supply', 'ratify'])
    expect(dossier.sources).toEqual([
      { source: 'Sudmark Post', articles: 1 },
      { source: 'The Norvik Courier', articles: 1 },
    ])
    expect(dossier.neighbors.length).toBeGreaterThan(3)
    expect(dossier.truncated).toBe(false)
  })

  it('has what a person said and holds, and what happened at a place', async () => {
    const person = await get(`/v1/entities/${ana}/dossier`)
    expect(person.entity.positions[0]).toMatchObject({ title: 'President' })
    expect(person.statements.made[0]).toMatchObject({ text: 'This pact is a bridge' })
    expect(idsOf(person.agreements)).toEqual([treaty])
    const place = await get(`/v1/entities/${norvik}/dossier`)
    expect(place.timeline.map(({ kind }: { kind: string }) => kind)).toEqual(['sign'])
  })

  it('of nobody is a 404', async () => {
    expect(await get('/v1/entities/person:nobody/dossier')).toMatchObject({
      status: 404,
      errors: [{ parameter: 'id' }],
    })
  })
})

describe('a dyad', () => {
  it('has all between two, either way round', async () => {
    const dyad = await get(`/v1/dyads/${norland}/${sudmark}`)
    expect(dyad).toMatchObject({ a: { id: norland }, b: { id: sudmark }, truncated: false })
    expect(dyad.events.map(({ kind }: { kind: string }) => kind)).toEqual(['negotiate', 'build'])
    expect(idsOf(dyad.agreements)).toEqual([treaty])
    const turned = await get(`/v1/dyads/${sudmark}/${norland}`)
    expect(turned.events).toEqual(dyad.events)
  })

  it('of strangers is empty, and of nobody a 404', async () => {
    const empty = await get(`/v1/dyads/person:eva-ruiz/${sudmark}`)
    expect([empty.relations, empty.events, empty.agreements]).toEqual([[], [], []])
    expect(await get(`/v1/dyads/${norland}/person:nobody`)).toMatchObject({ status: 404, errors: [{ parameter: 'b' }] })
  })
})

describe('counts', () => {
  it('tell who meets whom', async () => {
    expect((await get('/v1/aggregates/meetings')).items).toEqual([
      { a: expect.objectContaining({ id: ana }), b: expect.objectContaining({ id: dahl }), count: 1 },
    ])
    expect((await get('/v1/aggregates/meetings?type=country')).items).toMatchObject([{ count: 1 }])
    expect((await get('/v1/aggregates/meetings?type=country&to=2018-12-31')).items).toEqual([])
  })

  it('tell how many events each month has, of those that are dated so well', async () => {
    expect((await get('/v1/aggregates/events-per-month')).items).toEqual([
      { month: '2025-01', kind: 'sign', count: 1 },
      { month: '2025-03', kind: 'ratify', count: 1 },
    ])
    expect((await get(`/v1/aggregates/events-per-month?entity=${dahl}`)).items).toHaveLength(1)
    expect((await get('/v1/aggregates/events-per-month?kind=meet')).items).toEqual([])
  })

  it('tell who is quoted most, and who is spoken of together', async () => {
    expect((await get('/v1/aggregates/speakers?limit=1')).items).toMatchObject([{ entity: { id: ana }, count: 1 }])
    const { items, articles, counted } = await get(`/v1/aggregates/co-occurrence?id=${ana}&type=country`)
    expect([articles, counted]).toEqual([2, 2])
    expect(items).toMatchObject([
      { entity: { id: norland }, count: 2 },
      { entity: { id: sudmark }, count: 2 },
    ])
  })
})
