import { describe, expect, it } from 'vitest'
import { type Item, NOUNS, type Noun } from '../../../src/model/query/noun.ts'
import type { OpenStore } from '../contract.ts'
import { entityCases } from './entity-filter-cases.ts'
import { factCases } from './fact-filter-cases.ts'
import { listAll, nouns, useFilled } from './filled.ts'

const cases = [...entityCases, ...factCases]

/** What filters keep. */
export function describeFilters(open: OpenStore): void {
  const filled = useFilled(open)

  describe('filters', () => {
    it.each(cases)('of %s by %o keep the matching items', async (noun, filters, labels) => {
      const store = filled()
      const items = await listAll(store, noun, { filters })
      expect(items.map((item) => toLabel(noun, item)).sort()).toEqual([...labels].sort())
    })

    it.each(nouns)('of %s all have a case above', (noun) => {
      const tried = cases.flatMap(([name, filters]) => (name === noun ? Object.keys(filters) : []))
      expect(tried).toEqual(expect.arrayContaining(Object.keys(NOUNS[noun].filters)))
    })

    it.each(nouns)('of %s keep nothing but tell no failure where nothing matches', async (noun) => {
      const store = filled()
      for (const filter of Object.keys(NOUNS[noun].filters)) {
        const value = /^(from|to|validAt|asOf|knownAt|signed|published|min)/.test(filter)
          ? '9999-01-01'
          : 'nothing-of-the-kind'
        expect(await listAll(store, noun, { filters: { [filter]: [value] } })).toBeInstanceOf(Array)
      }
    })

    it('that there are not are refused', async () => {
      const store = filled()
      const answer = listAll(store, 'events', { filters: { [String('nothing')]: ['x'] } })
      await expect(answer).rejects.toMatchObject({ code: 'invalid', faults: [{ parameter: 'nothing' }] })
    })
  })
}

/** A short name for an item, to tell it in a table. */
function toLabel(noun: Noun, item: Item<Noun>): string {
  const fields: Readonly<Record<string, unknown>> = item
  const names: Partial<Record<Noun, string[]>> = {
    mentions: ['text'],
    provisions: ['topic'],
    relations: ['type', 'subject'],
    events: ['kind'],
    statements: ['text'],
    articles: ['source'],
  }
  return (names[noun] ?? ['id']).map((name) => String(fields[name])).join(' ')
}
