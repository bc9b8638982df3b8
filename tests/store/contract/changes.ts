import { describe, expect, it } from 'vitest'
import { sampleArticles } from '../../support/sample-extraction.ts'
import type { OpenStore } from '../contract.ts'
import { openEmpty, openFilled } from './filled.ts'

const [treaty, ratification] = sampleArticles
const removal = { dryRun: false, at: '2025-05-01T08:00:00.000Z' }
const norland = 'country:norland'

/** How the store tells what changed. */
export function describeChanges(open: OpenStore): void {
  describe('the log of changes', () => {
    it('is empty at first', async () => {
      const store = await openEmpty(open)
      expect(await store.listChanges(null, 10)).toEqual({ items: [], next: 0, oldest: 1, last: 0 })
      expect(await store.lastChange()).toBe(0)
    })

    it('tells once each of what an article brings, and what names others behind them', async () => {
      const store = await openFilled(open, [treaty])
      const { items } = await store.listChanges(null, 1000)
      const ids = items.map(({ id }) => id)
      const { entities, relations, statements } = treaty.extraction
      expect(items.every(({ action, at }) => action === 'created' && at === treaty.article.ingestedAt)).toBe(true)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids).toEqual(expect.arrayContaining([...entities, ...relations, ...statements].map(({ id }) => id)))
      expect(ids).toContain(treaty.article.id)
      for (const { id, subject, object } of relations)
        expect(ids.indexOf(id)).toBeGreaterThan(Math.max(ids.indexOf(subject), ids.indexOf(object)))
    })

    it('tells what another article adds to', async () => {
      const store = await openFilled(open, [treaty])
      const before = await store.lastChange()
      await store.saveArticle(ratification.article, ratification.extraction)
      const { items } = await store.listChanges(before, 1000)
      expect(items).toContainEqual(expect.objectContaining({ action: 'updated', noun: 'country', id: norland }))
      expect(items).toContainEqual(expect.objectContaining({ action: 'created', id: ratification.article.id }))
    })

    it('tells what goes and what stays with less', async () => {
      const store = await openFilled(open)
      const before = await store.lastChange()
      const told = await store.deleteArticle(ratification.article.id, removal)
      const { items } = await store.listChanges(before, 1000)
      const idsOf = (action: string) => items.filter((item) => item.action === action).map(({ id }) => id)
      expect(idsOf('deleted')).toEqual(
        expect.arrayContaining([ratification.article.id, ...(told?.removed.entities ?? [])]),
      )
      const kept = Object.values(told?.kept ?? {}).flatMap((list) => list.map(({ id }) => id))
      expect(kept.map((id) => id.split(':')[0])).toEqual(expect.arrayContaining(['country', 'relation']))
      expect(idsOf('updated').toSorted()).toEqual([...new Set(kept)].toSorted())
      expect(items.every(({ at }) => at === removal.at)).toBe(true)
    })

    it('tells nothing of what changes nothing', async () => {
      const store = await openFilled(open)
      const before = await store.lastChange()
      await store.saveArticle(treaty.article, treaty.extraction)
      await store.deleteArticle(treaty.article.id, { ...removal, dryRun: true })
      await store.deleteArticle('article:none', removal)
      expect(await store.listChanges(before, 10)).toMatchObject({ items: [], next: before, last: before })
    })

    it('is read in parts without a gap, also while it grows', async () => {
      const store = await openFilled(open, [treaty])
      const first = await store.listChanges(null, 5)
      await store.saveArticle(ratification.article, ratification.extraction)
      const rest = await store.listChanges(first.next, 1000)
      const whole = await store.listChanges(null, 1000)
      expect([...first.items, ...rest.items]).toEqual(whole.items)
      expect(rest.next).toBe(whole.last)
    })

    it('refuses a place that is beyond it', async () => {
      const store = await openFilled(open)
      const last = await store.lastChange()
      await expect(store.listChanges(last + 1, 10)).rejects.toMatchObject({ code: 'gone' })
    })
  })
}
