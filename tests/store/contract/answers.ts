import { describe, expect, it } from 'vitest'
import { Neighbor, Stats, Verification } from '../../../src/model/answers.ts'
import { fromJson } from '../../../src/store/store.ts'
import { sampleArticles } from '../../support/sample-extraction.ts'
import type { OpenStore } from '../contract.ts'
import { openEmpty, useFilled, walk } from './filled.ts'

const [{ article, extraction }] = sampleArticles
const window = { limit: 50, cursor: null }

/** What is answered beside lists and search. */
export function describeAnswers(open: OpenStore): void {
  const filled = useFilled(open)

  describe('neighbors', () => {
    it('are the entities that share facts, those with most ties first', async () => {
      const store = filled()
      const page = await store.listNeighbors('country:norland', window)
      const neighbors = (page?.items ?? []).map((item) => Neighbor.parse(fromJson(item)))
      expect(neighbors.map(({ entity, weight }) => [entity.id, weight])).toEqual([
        ['country:sudmark', 2],
        ['organization:coastal-league', 2],
        ['agreement:norland-sudmark-friendship-treaty-2025', 1],
        ['person:ana-ruiz', 1],
        ['place:norvik', 1],
      ])
      expect(neighbors.map(({ ties }) => ties.length)).toEqual([2, 2, 1, 1, 1])
      expect(neighbors[3]?.ties).toEqual([
        { noun: 'relation', id: 'relation:holds-position-5f6071829304', type: 'holds_position', direction: 'in' },
      ])
    })

    it('tie the people of an event and its place', async () => {
      const store = filled()
      const page = await store.listNeighbors('place:norvik', window)
      const ids = page?.items.map((item) => fromJson(item).entity.id)
      expect(ids).toEqual(['country:norland', 'person:ana-ruiz', 'person:jurgen-dahl'])
    })

    it('are null for an unknown id and none for a lonely entity', async () => {
      const store = filled()
      expect(await store.listNeighbors('person:nobody', window)).toBeNull()
      expect(await store.listNeighbors('person:eva-ruiz', window)).toEqual({ items: [], nextCursor: null })
    })

    it('come in pages', async () => {
      const store = filled()
      const whole = await store.listNeighbors('country:norland', window)
      const items = await walk(async (cursor) => store.listNeighbors('country:norland', { limit: 2, cursor }))
      expect(items).toEqual(whole?.items)
    })
  })

  describe('who is spoken of together', () => {
    const count = (most: number) => filled().listTogether('country:norland', null, { limit: 100, most })

    it('is counted over all articles of an entity', async () => {
      const { items, articles, counted } = await count(100)
      expect([articles, counted]).toEqual([2, 2])
      expect(items[0]).toEqual({
        entity: expect.objectContaining({ id: 'agreement:norland-sudmark-friendship-treaty-2025' }),
        count: 2,
      })
      expect(items.map(({ entity }) => entity.type)).not.toContain('event')
    })

    it('is counted over some of very many, always the same, and tells so', async () => {
      const { items, articles, counted } = await count(1)
      expect([articles, counted]).toEqual([2, 1])
      expect(new Set(items.map((item) => item.count))).toEqual(new Set([1]))
      expect(await count(1)).toEqual({ items, articles, counted })
      const whole = (await count(100)).items.map(({ entity }) => entity.id)
      expect(whole).toEqual(expect.arrayContaining(items.map(({ entity }) => entity.id)))
    })

    it('is nobody for an unknown id', async () => {
      expect(await filled().listTogether('person:nobody', null, { limit: 10, most: 10 })).toEqual({
        items: [],
        articles: 0,
        counted: 0,
      })
    })
  })

  describe('who meets whom', () => {
    const span = { from: null, to: null, limit: 10 }
    const count = (most: number) => filled().listMet('country', ['negotiate', 'build'], { ...span, most })

    it('is counted over all events of the kinds', async () => {
      const { items, counted, truncated } = await count(100)
      expect(items.map(({ a, b, count }) => [a.id, b.id, count])).toEqual([['country:norland', 'country:sudmark', 2]])
      expect([counted, truncated]).toEqual([2, false])
    })

    it('is counted over the latest of very many, and tells so', async () => {
      expect(await count(1)).toMatchObject({ items: [{ count: 1 }], counted: 1, truncated: true })
      expect(await count(2)).toMatchObject({ counted: 2, truncated: false })
    })

    it('is nobody where nothing of the kind happened', async () => {
      const none = await filled().listMet('country', ['war'], { ...span, most: 10 })
      expect(none).toEqual({ items: [], counted: 0, truncated: false })
    })
  })

  describe('the verification of an article', () => {
    it('finds every span where the text says it', async () => {
      const store = filled()
      const { mentions, evidence, statements } = { mentions: 24, evidence: 19, statements: 3 }
      expect(Verification.parse(await store.verifyArticle(article.id))).toEqual({
        article: article.id,
        sound: true,
        sha256: { stored: article.sha256, computed: article.sha256 },
        spans: { mentions, evidence, statements, wrong: [] },
      })
    })

    it('names a span that the text does not say', async () => {
      const store = await openEmpty(open)
      const [first, ...others] = extraction.statements
      if (!first) throw new Error('The sample has no statement')
      const wrong = { ...first, text: 'This pact is a wall' }
      await store.saveArticle(article, { ...extraction, statements: [wrong, ...others] })
      const verification = await store.verifyArticle(article.id)
      expect(verification).toMatchObject({ sound: false, spans: { wrong: [{ noun: 'statement', id: first.id }] } })
    })

    it('tells when the text is not what its digest says', async () => {
      const store = await openEmpty(open)
      await store.saveArticle({ ...article, sha256: 'f'.repeat(64) }, extraction)
      expect(await store.verifyArticle(article.id)).toMatchObject({ sound: false, spans: { wrong: [] } })
    })

    it('is null for an unknown id', async () => {
      const store = filled()
      expect(await store.verifyArticle('article:0000000000000000')).toBeNull()
    })
  })

  describe('the statistics', () => {
    it('count what is stored', async () => {
      const store = filled()
      expect(Stats.parse(await store.stats())).toMatchObject({
        articles: 2,
        mentions: 32,
        evidence: 25,
        statements: 3,
        entities: { person: 3, country: 2, organization: 1, place: 1, agreement: 1, event: 6 },
        relations: { holds_position: 2, party_to: 2, member_of: 1, located_in: 1 },
        provisions: { included: 1, absent: 1, prohibited: 1 },
      })
    })

    it('of an empty store are zero', async () => {
      const store = await openEmpty(open)
      await expect(store.ping()).resolves.toBeUndefined()
      expect(await store.stats()).toMatchObject({ articles: 0, mentions: 0, entities: {}, events: {} })
    })
  })
}
