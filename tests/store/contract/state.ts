import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { sampleArticles } from '../../support/sample-extraction.ts'
import type { OpenStore } from '../contract.ts'
import { openEmpty } from './filled.ts'

const [{ article, extraction }] = sampleArticles

/** How others know that something was written. */
export function describeState(open: OpenStore): void {
  describe('the state', () => {
    it('is another one after each write, and the same while only reads go on', async () => {
      const store = await openEmpty(open)
      const read = async () => {
        await setImmediate()
        return store.state()
      }
      const states = [await read()]
      await store.saveArticle(article, extraction)
      states.push(await read())
      await store.list('entities', {
        filters: {},
        ids: null,
        sort: [],
        fields: ['id'],
        limit: 10,
        cursor: null,
        count: true,
      })
      expect(await read()).toBe(states.at(-1))
      await store.deleteArticle(article.id, { dryRun: false, at: '2025-05-01T08:00:00.000Z' })
      states.push(await read())
      expect(new Set(states).size).toBe(3)
    })
  })
}
