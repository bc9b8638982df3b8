import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Problem } from '../../src/http/problem.ts'
import { sampleArticles } from '../support/sample-extraction.ts'
import { ana, eva, norland } from '../support/sample-treaty/text.ts'
import { openCuratedApp } from './sample-app.ts'

const [{ article }] = sampleArticles
const ruiz = 'person:ruiz'

let app: FastifyInstance
beforeEach(async () => {
  app = await openCuratedApp()
})
afterEach(() => app.close())

const get = async (url: string) => (await app.inject(url)).json()
const post = async (url: string, payload?: object) =>
  (await app.inject({ method: 'POST', url, ...(payload && { payload }) })).json()
const undo = async (id: string) => (await app.inject({ method: 'DELETE', url: `/v1/decisions/${id}` })).json()
const findProposal = async (other: string) =>
  (await get('/v1/proposals')).items.find(({ a, b }: { a: { id: string }; b: { id: string } }) =>
    [a.id, b.id].includes(other),
  )

describe('a proposal', () => {
  it('tells who may be one and why', async () => {
    expect(await findProposal(ana)).toMatchObject({
      type: 'person',
      score: 0.5,
      points: [{ feature: 'surname name', points: 0.5 }],
    })
    expect((await get('/v1/proposals?type=place')).items).toEqual([])
  })

  it('that is accepted makes the two one, and the id that goes leads to the other', async () => {
    const { id } = await findProposal(ana)
    const { decision, moved } = await post(`/v1/proposals/${id}/accept`)
    expect(decision).toMatchObject({ kind: 'same', entities: [ruiz, ana] })
    expect(moved).toEqual([{ from: ruiz, to: ana, articles: 1 }])
    for (const [url, location] of [
      [`/v1/entities/${ruiz}`, `/v1/entities/${ana}`],
      [`/v1/people/${ruiz}?fields=name`, `/v1/people/${ana}?fields=name`],
      [`/v1/entities/${ruiz}/mentions`, `/v1/entities/${ana}/mentions`],
      [`/v1/dyads/${norland}/${ruiz}`, `/v1/dyads/${norland}/${ana}`],
      [`/v1/graph/neighbors?hops=2&id=${ruiz}`, `/v1/graph/neighbors?hops=2&id=${encodeURIComponent(ana)}`],
      [
        `/v1/graph/path?from=${norland}&to=${ruiz}`,
        `/v1/graph/path?${new URLSearchParams({ from: norland, to: ana })}`,
      ],
      [`/v1/aggregates/co-occurrence?id=${ruiz}`, `/v1/aggregates/co-occurrence?id=${encodeURIComponent(ana)}`],
    ] as const) {
      const answer = await app.inject(url)
      expect([answer.statusCode, answer.headers.location]).toEqual([308, location])
    }
    expect(await get(`/v1/entities/${ana}`)).toMatchObject({
      articleCount: 3,
      aliases: expect.arrayContaining(['Ruiz']),
    })
    expect((await app.inject(`/v1/countries/${ruiz}`)).statusCode).toBe(404)
    await undo(decision.id)
    expect((await app.inject(`/v1/entities/${ruiz}`)).statusCode).toBe(200)
  })

  it('that is rejected does not come again', async () => {
    const { id } = await findProposal(ana)
    expect(await post(`/v1/proposals/${id}/reject`)).toMatchObject({ decision: { kind: 'distinct' }, moved: [] })
    expect(await findProposal(ana)).toBeUndefined()
    expect(await findProposal(eva)).toBeDefined()
    expect(Problem.parse(await post(`/v1/proposals/${id}/accept`))).toMatchObject({ status: 404 })
  })
})

describe('a merge', () => {
  it('tells with dryRun=true what it would do, and does nothing', async () => {
    const told = await post(`/v1/entities/${ruiz}/merge?dryRun=true`, { into: eva })
    expect(told).toMatchObject({ moved: [{ from: ruiz, to: eva }], articles: 1 })
    expect((await app.inject(`/v1/entities/${ruiz}`)).statusCode).toBe(200)
    expect((await get('/v1/decisions')).items).toHaveLength(1)
  })

  it('is listed with its note, and once undone with the time', async () => {
    const { decision } = await post(`/v1/entities/${ruiz}/merge`, { into: eva, note: 'The same coat' })
    expect((await get('/v1/decisions')).items).toContainEqual(decision)
    expect(decision).toMatchObject({ note: 'The same coat', undoneAt: null })
    expect((await undo(decision.id)).decision).toMatchObject({ id: decision.id, undoneAt: expect.any(String) })
    expect(await undo(decision.id)).toMatchObject({ status: 404, errors: [{ parameter: 'id' }] })
  })

  it.each([
    ['person:nobody', { into: ana }, 404],
    [ana, { into: 'person:nobody' }, 404],
    [ana, { into: 'country:norland' }, 404],
    [ana, { into: ana }, 400],
    [ana, { to: eva }, 400],
    [ana, {}, 400],
  ])('of %s by %j is refused', async (id, body, status) => {
    expect(Problem.parse(await post(`/v1/entities/${id}/merge`, body))).toMatchObject({ status })
  })
})

describe('a split', () => {
  it('gives articles to another entity', async () => {
    const { moved } = await post(`/v1/entities/${ana}/split`, { articles: [article.id] })
    const [{ to }] = moved.filter(({ from }: { from: string }) => from === ana)
    expect(await get(`/v1/people/${to}`)).toMatchObject({ name: 'Ana Ruiz', articleCount: 1 })
    expect(
      (await get(`/v1/entities?article=${article.id}&type=person`)).items.map(({ id }: { id: string }) => id),
    ).toContain(to)
  })

  it('of articles that do not speak of it is refused', async () => {
    const problem = await post(`/v1/entities/${ana}/split`, { articles: ['article:none'] })
    expect(Problem.parse(problem)).toMatchObject({ status: 404 })
  })
})
