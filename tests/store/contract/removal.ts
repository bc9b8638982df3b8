import { describe, expect, it } from 'vitest'
import { sampleArticles } from '../../support/sample-extraction.ts'
import type { OpenStore } from '../contract.ts'
import { dump, openEmpty, openFilled } from './filled.ts'

const [treaty, ratification] = sampleArticles
const at = '2025-05-01T08:00:00.000Z'
const now = { dryRun: false, at }
const supply = 'event:supply-1b2c3d4e5f60'

/** How articles are taken away. */
export function describeRemoval(open: OpenStore): void {
  describe('taking an article away', () => {
    it.each([
      ['the first', treaty, ratification],
      ['the last', ratification, treaty],
    ])('leaves what the other article gives, where it is %s', async (_name, goes, stays) => {
      const store = await openFilled(open)
      const alone = await openFilled(open, [stays])
      await store.deleteArticle(goes.article.id, now)
      expect(await dump(store)).toEqual(await dump(alone))
      expect(await store.stats()).toEqual(await alone.stats())
      const window = { limit: 50, cursor: null }
      const neighbors = await alone.listNeighbors('country:norland', window)
      expect(await store.listNeighbors('country:norland', window)).toEqual(neighbors)
    })

    it('leaves nothing of the only one', async () => {
      const store = await openFilled(open, [treaty])
      await store.deleteArticle(treaty.article.id, now)
      expect(await dump(store)).toEqual(await dump(await openEmpty(open)))
    })

    it('tells what goes and what is left of the rest', async () => {
      const store = await openFilled(open)
      const removal = await store.deleteArticle(ratification.article.id, now)
      expect(removal?.article).toBe(ratification.article.id)
      expect(removal?.kept.events).toContainEqual({ id: supply, evidence: 2 })
      expect(removal?.kept.entities).toContainEqual({ id: 'country:norland', articles: 1 })
      expect(removal?.removed.entities).not.toContain('country:norland')
      for (const id of removal?.removed.events ?? []) expect(await store.get('events', id, ['id'])).toBeNull()
      for (const { id } of removal?.kept.relations ?? [])
        expect(await store.get('relations', id, ['id'])).not.toBeNull()
    })

    it('tells the same as a dry run, which changes nothing', async () => {
      const store = await openFilled(open)
      const before = await dump(store)
      const told = await store.deleteArticle(treaty.article.id, { dryRun: true, at })
      expect(await dump(store)).toEqual(before)
      expect(await store.goneAt('articles', treaty.article.id)).toBeNull()
      expect(await store.deleteArticle(treaty.article.id, now)).toEqual(told)
    })

    it('gives null for an unknown id', async () => {
      const store = await openFilled(open, [treaty])
      expect(await store.deleteArticle('article:none', now)).toBeNull()
      expect(await store.goneAt('articles', 'article:none')).toBeNull()
    })
  })

  describe('what is gone', () => {
    it('is remembered with the time, under its own noun', async () => {
      const store = await openFilled(open, [treaty])
      await store.deleteArticle(treaty.article.id, now)
      expect(await store.goneAt('articles', treaty.article.id)).toBe(at)
      expect(await store.goneAt('events', supply)).toBe(at)
      expect(await store.goneAt('entities', supply)).toBe(at)
      expect(await store.goneAt('people', supply)).toBeNull()
      expect(await store.goneAt('countries', 'country:norland')).toBe(at)
    })

    it('does not name what another article keeps', async () => {
      const store = await openFilled(open)
      await store.deleteArticle(treaty.article.id, now)
      expect(await store.goneAt('events', supply)).toBeNull()
    })

    it('comes back with its text', async () => {
      const store = await openFilled(open, [treaty])
      const before = await dump(store)
      await store.deleteArticle(treaty.article.id, now)
      expect(await store.saveArticle(treaty.article, treaty.extraction)).toMatchObject({ created: true })
      expect(await dump(store)).toEqual(before)
      expect(await store.goneAt('articles', treaty.article.id)).toBeNull()
      expect(await store.goneAt('entities', supply)).toBeNull()
    })
  })
}
