import { describe, expect, it } from 'vitest'
import { Facet } from '../../../src/model/answers.ts'
import { NOUNS, type Noun } from '../../../src/model/query/noun.ts'
import type { OpenStore } from '../contract.ts'
import { nouns, toQuery, useFilled } from './filled.ts'

/** Facets whose filter takes words, so that it also finds longer values. */
const BY_WORDS = new Set(['topic', 'domain', 'position'])

const FACETS = nouns.flatMap((noun) => NOUNS[noun].facets.map((facet): [Noun, string] => [noun, facet]))
const FILTERS = FACETS.filter(([noun, facet]) => facet in NOUNS[noun].filters && !BY_WORDS.has(facet))

export function describeFacets(open: OpenStore): void {
  const filled = useFilled(open)
  const list = async (noun: Noun, facet: string, filters = {}, limit = 200, cursor: string | null = null) => {
    const found = await filled().listFacets(noun, filters, { facets: [facet], limit, cursor })
    return Facet.parse(found[facet])
  }

  describe('a facet', () => {
    it.each(FACETS)('of %s by %s has the most frequent values first, page by page', async (noun, facet) => {
      const { values, exact, nextCursor } = await list(noun, facet)
      expect([exact, nextCursor]).toEqual([true, null])
      expect(values).toEqual(values.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)))
      const walked: unknown[] = []
      for (let cursor: string | null = null; walked.length < values.length; ) {
        const page: Facet = await list(noun, facet, {}, 1, cursor)
        walked.push(...page.values)
        cursor = page.nextCursor
        expect(cursor === null).toBe(walked.length === values.length)
      }
      expect(walked).toEqual(values)
    })

    it.each(FILTERS)('of %s counts for %s what the filter finds', async (noun, facet) => {
      const { values } = await list(noun, facet)
      const totals = values.map(async ({ value }) => {
        const { total } = await filled().list(noun, toQuery(noun, { filters: { [facet]: [value] }, count: true }))
        return { value, count: total }
      })
      expect(await Promise.all(totals)).toEqual(values)
    })

    it('has values for most facets', async () => {
      const lists = await Promise.all(FACETS.map(([noun, facet]) => list(noun, facet)))
      expect(lists.filter(({ values }) => values.length > 0).length).toBeGreaterThan(FACETS.length / 2)
    })

    it('counts among what meets the filters', async () => {
      const { values } = await list('events', 'status', { kind: ['supply'] })
      expect(values).toEqual([
        { value: 'alleged', count: 1 },
        { value: 'denied', count: 1 },
      ])
    })

    it('refuses the cursor of another facet, and a name that is none', async () => {
      const { nextCursor } = await list('events', 'kind', {}, 1)
      expect(nextCursor).not.toBeNull()
      await expect(list('events', 'status', {}, 1, nextCursor)).rejects.toMatchObject({ code: 'invalid' })
      await expect(list('events', 'colour')).rejects.toMatchObject({
        code: 'invalid',
        faults: [{ parameter: 'facet' }],
      })
    })
  })
}
