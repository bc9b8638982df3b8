import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Snapshot, Store } from '../../../src/store/store.ts'
import { sampleArticles } from '../../support/sample-extraction.ts'
import type { OpenStore } from '../contract.ts'

const [first, second] = sampleArticles

const countArticles = async ({ list }: Snapshot) => {
  const sort = [{ field: 'id', descending: false }]
  const asked = { filters: {}, ids: null, sort, fields: ['id'], limit: 1, cursor: null, count: true }
  return (await list('articles', asked)).total
}

export function describeSnapshots(open: OpenStore): void {
  describe('a snapshot', () => {
    let store: Store
    beforeEach(async () => {
      store = await open()
      await store.saveArticle(first.article, first.extraction)
    })
    afterEach(() => store.close())

    it('does not see what is written after it', async () => {
      const snapshot = await store.openSnapshot()
      await store.saveArticle(second.article, second.extraction)
      expect(await countArticles(snapshot)).toBe(1)
      await store.deleteArticle(first.article.id, { dryRun: false, at: '2025-05-01T08:00:00.000Z' })
      expect(await countArticles(snapshot)).toBe(1)
      await snapshot.close()
      await store.deleteArticle(second.article.id, { dryRun: false, at: '2025-05-01T08:00:00.000Z' })
      const later = await store.openSnapshot()
      expect(await countArticles(later)).toBe(0)
      await later.close()
    })
  })
}
