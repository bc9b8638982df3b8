import { describe, expect, it } from 'vitest'
import { sampleArticles } from '../../support/sample-extraction.ts'
import type { OpenStore } from '../contract.ts'
import { dump, listAll, listIds, openEmpty, openFilled } from './filled.ts'

const [treaty, ratification] = sampleArticles

/** How articles are filed. */
export function describeFiling(open: OpenStore): void {
  describe('filing', () => {
    it('says whether the article is new, and changes nothing when it is not', async () => {
      const store = await openEmpty(open)
      expect(await store.saveArticle(treaty.article, treaty.extraction)).toEqual({
        id: treaty.article.id,
        created: true,
      })
      const before = await dump(store)
      const again = { ...treaty.article, title: 'Another title', ingestedAt: '2030-01-01T00:00:00.000Z' }
      expect(await store.saveArticle(again, treaty.extraction)).toEqual({ id: treaty.article.id, created: false })
      expect(await dump(store)).toEqual(before)
    })

    it('comes to the same knowledge in either order', async () => {
      const forth = await openFilled(open, [treaty, ratification])
      const back = await openFilled(open, [ratification, treaty])
      expect(await dump(back)).toEqual(await dump(forth))
      expect(await back.stats()).toEqual(await forth.stats())
      const window = { limit: 50, cursor: null }
      const neighbors = await forth.listNeighbors('country:norland', window)
      expect(await back.listNeighbors('country:norland', window)).toEqual(neighbors)
    })

    it('adds evidence to a fact that is there', async () => {
      const store = await openFilled(open)
      const [supply] = await listAll(store, 'events', { filters: { kind: ['supply'] } })
      expect(supply?.evidence.map(({ status, assertedBy, article }) => [status, assertedBy, article])).toEqual([
        ['alleged', 'country:sudmark', ratification.article.id],
        ['denied', 'country:norland', treaty.article.id],
        ['alleged', 'country:sudmark', treaty.article.id],
      ])
      expect(supply?.date?.edtf).toBe('2024')
    })

    it('keeps of two values the one of the surest article, and a known one rather than none', async () => {
      const store = await openFilled(open)
      const [agreement] = await listAll(store, 'agreements')
      expect(agreement).toMatchObject({
        kind: 'treaty',
        term: 'P10Y',
        renewable: true,
        signedOn: { edtf: '2025-01-17' },
      })
    })

    it('calls an entity by the name that most mentions use, and keeps the others', async () => {
      const store = await openFilled(open)
      const [ana] = await listAll(store, 'people', { filters: { name: ['ruiz'] } })
      expect(ana).toMatchObject({
        name: 'Ana Ruiz',
        aliases: ['Ana María Ruiz', 'Ruiz'],
        mentionCount: 4,
        articleCount: 2,
      })
    })

    it('joins the attributes of an entity', async () => {
      const store = await openFilled(open)
      const [sudmark] = await listAll(store, 'countries', { filters: { name: ['Sudmark'] } })
      expect(sudmark?.attributes).toEqual({ iso2: 'XS', iso3: 'XSM', region: 'Europe', subregion: 'Northern Europe' })
    })

    it('stores nothing of an article of which a part cannot be stored', async () => {
      const store = await openFilled(open, [ratification])
      const before = await dump(store)
      const [statement] = treaty.extraction.statements
      if (!statement) throw new Error('The sample has no statement')
      const broken = { ...treaty.extraction, statements: [{ ...statement, speaker: 'person:nobody' }] }
      await expect(store.saveArticle(treaty.article, broken)).rejects.toMatchObject({ code: 'internal' })
      expect(await dump(store)).toEqual(before)
      expect(await listIds(store, 'articles')).toEqual([ratification.article.id])
      expect(await store.saveArticle(treaty.article, treaty.extraction)).toMatchObject({ created: true })
    })
  })
}
