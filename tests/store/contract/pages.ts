import { describe, expect, it } from 'vitest'
import { NOUNS, type Noun, type Sort } from '../../../src/model/query/noun.ts'
import { fromJson, type Store } from '../../../src/store/store.ts'
import { sampleArticles } from '../../support/sample-extraction.ts'
import type { OpenStore } from '../contract.ts'
import { listAll, listIds, nouns, openEmpty, openFilled, toQuery, useFilled, walk } from './filled.ts'
import { toSortValue } from './sort-values.ts'

const [treaty, ratification] = sampleArticles

const orders = nouns.flatMap((noun) =>
  NOUNS[noun].sorts.flatMap((field) =>
    [false, true].map((descending) => ({ noun, field, descending, sort: [{ field, descending }] })),
  ),
)

/** Orders whose values stand in the items. */
const shown = orders.filter(({ noun, field }) => !(noun === 'statements' && field === 'publishedAt'))

/** How pages follow one another. */
export function describePages(open: OpenStore): void {
  const filled = useFilled(open)

  describe('pages', () => {
    it.each(orders)('of $noun by $field, descending: $descending, give every item once, whatever their size', async ({
      noun,
      sort,
    }) => {
      const store = filled()
      const whole = await listIds(store, noun, { sort })
      expect(new Set(whole).size).toBe(whole.length)
      expect([...whole].sort()).toEqual((await listIds(store, noun)).sort())
      for (const limit of [1, 2, 3]) expect(await listPages(store, noun, sort, limit)).toEqual(whole)
    })

    it.each(shown)('of $noun by $field, descending: $descending, have the unknown last', async ({
      noun,
      field,
      descending,
      sort,
    }) => {
      const store = filled()
      const items = await listAll(store, noun, { sort })
      const values = items.map((item) => toSortValue(field, item))
      const known = values.filter((value) => value !== null)
      const ordered = known.toSorted((one, other) => (one < other ? -1 : Number(one > other)))
      expect(values.slice(known.length).every((value) => value === null)).toBe(true)
      expect(known).toEqual(descending ? ordered.reverse() : ordered)
    })

    it('by several fields keep the order of the second within the first', async () => {
      const store = filled()
      const sort = [
        { field: 'kind', descending: true },
        { field: 'date', descending: true },
        { field: 'name', descending: false },
      ]
      const whole = await listIds(store, 'events', { sort })
      for (const limit of [1, 2, 4]) expect(await listPages(store, 'events', sort, limit)).toEqual(whole)
    })

    it('neither repeat nor shift when articles are filed meanwhile', async () => {
      const store = await openFilled(open, [treaty])
      const sort = [{ field: 'name', descending: false }]
      const first = await store.list('entities', toQuery('entities', { sort, limit: 3 }))
      const seen = first.items.map((item) => fromJson(item).id)
      await store.saveArticle(ratification.article, ratification.extraction)
      const rest = await listIds(store, 'entities', { sort, cursor: first.nextCursor })
      expect(rest.filter((id) => seen.includes(id))).toEqual([])
    })

    it('count all items only when asked', async () => {
      const store = filled()
      const query = toQuery('events', { filters: { participant: ['country:norland'] }, limit: 1 })
      expect(await store.list('events', query)).not.toHaveProperty('total')
      expect(await store.list('events', { ...query, count: true })).toMatchObject({ total: 5 })
    })

    it('an empty store has empty pages', async () => {
      const store = await openEmpty(open)
      for (const noun of nouns) {
        expect(await store.list(noun, toQuery(noun, { count: true }))).toEqual({
          items: [],
          nextCursor: null,
          total: 0,
        })
      }
    })
  })
}

/** The ids of all pages of the given size. */
function listPages<N extends Noun>(store: Store, noun: N, sort: readonly Sort[], limit: number): Promise<string[]> {
  return walk(async (cursor) => {
    const page = await store.list(noun, toQuery(noun, { sort, limit, cursor }))
    expect(page.items.length).toBeLessThanOrEqual(limit)
    return { ...page, items: page.items.map((item) => fromJson(item).id) }
  })
}
