import { describe, expect, it } from 'vitest'
import { SEARCHED, SearchHit, Suggestion } from '../../../src/model/answers.ts'
import { fromJson, type Store } from '../../../src/store/store.ts'
import type { OpenStore } from '../contract.ts'
import { useFilled, walk } from './filled.ts'

const window = { limit: 50, cursor: null }

/** Search and suggestions. */
export function describeSearch(open: OpenStore): void {
  const filled = useFilled(open)

  describe('a search', () => {
    const ids = async (store: Store, q: string, nouns = SEARCHED.slice()) =>
      (await store.search(q, nouns, window)).items.map((item) => SearchHit.parse(fromJson(item)).id)

    it('finds entities, articles and statements, the exact name first of all', async () => {
      const store = filled()
      const found = await ids(store, 'friendship pact')
      expect(found[0]).toBe('agreement:norland-sudmark-friendship-treaty-2025')
      expect(found).toContain('event:ratify-2025-03-485960718293')
      expect(found.at(-1)).toMatch(/^article:/)
      expect(await ids(store, 'bridg')).toContain('statement:ana-ruiz-152637485960')
    })

    it('folds case and diacritics', async () => {
      const store = filled()
      expect((await ids(store, 'JURGEN dahl'))[0]).toBe('person:jurgen-dahl')
    })

    it('gives the best hits of a noun first', async () => {
      const store = filled()
      const { items } = await store.search('norland', ['article'], window)
      const scores = items.map((item) => fromJson(item).score)
      expect(scores).toHaveLength(2)
      expect(scores).toEqual(scores.toSorted((one, other) => other - one))
      expect(scores.every((score) => score > 0)).toBe(true)
    })

    it('keeps to the nouns asked for', async () => {
      const store = filled()
      expect((await ids(store, 'norland', ['article'])).every((id) => id.startsWith('article:'))).toBe(true)
      expect(await ids(store, 'norland', [])).toEqual([])
    })

    it.each([
      ['missiles', 'missiles'],
      ['jurgen', 'Jürgen'],
      ['coas', 'coastal'],
    ])('for %s highlights %s where it stands in the snippet', async (q, words) => {
      const store = filled()
      const page = await store.search(q, ['article'], window)
      const [hit] = page.items.map((item) => fromJson(item))
      expect(hit?.highlights.map(({ start, end }) => hit.snippet.slice(start, end).toLowerCase())).toContain(
        words.toLowerCase(),
      )
    })

    it('comes in pages', async () => {
      const store = filled()
      const whole = await store.search('norland', SEARCHED, window)
      expect(whole.items.length).toBeGreaterThan(3)
      for (const limit of [1, 2, 3]) {
        expect(await walk(async (cursor) => store.search('norland', SEARCHED, { limit, cursor }))).toEqual(whole.items)
      }
    })

    it('refuses the cursor of another search', async () => {
      const store = filled()
      const { nextCursor } = await store.search('norland', SEARCHED, { limit: 1, cursor: null })
      const other = store.search('sudmark', SEARCHED, { limit: 1, cursor: nextCursor })
      await expect(other).rejects.toMatchObject({ code: 'invalid', faults: [{ parameter: 'cursor' }] })
    })

    it.each([
      '"',
      '*',
      'NEAR(a b)',
      'a AND',
      'name:x',
      '-',
      '^a',
      "'; DROP TABLE articles",
      '(',
      '   ',
      '🌍',
      '\0',
    ])('for %j is no syntax and no failure', async (q) => {
      const store = filled()
      expect(await store.search(q, SEARCHED, window)).toMatchObject({ nextCursor: null })
    })
  })

  describe('a suggestion', () => {
    it('tells which name matched, each entity once, the most mentioned first', async () => {
      const store = filled()
      const suggestions = (await store.suggest('N', [], 10)).map((item) => Suggestion.parse(fromJson(item)))
      expect(suggestions.map(({ name, matched }) => [name, matched])).toEqual([
        ['Norland', 'Norland'],
        ['Norland–Sudmark friendship treaty', 'Norland–Sudmark friendship treaty'],
        ['Norvik', 'Norvik'],
        ['Negotiation: Norland, Sudmark', 'Negotiation: Norland, Sudmark'],
      ])
    })

    it.each([
      ['dah', [], ['Dåhl']],
      ['REPUBLIC of', [], ['Republic of Norland']],
      ['nor', ['place'], ['Norvik']],
      ['nor', ['place', 'country'], ['Norland', 'Norvik']],
      ['ruiz', [], ['Ruiz', 'Eva Ruiz']],
      ['norwik', [], ['Norvik']],
      ['nolrand', ['country'], ['Norland']],
      ['ana ruis', [], ['Ana Ruiz']],
      ['sudmrak', ['country'], ['Sudmark']],
      ['x', [], []],
      [' ', [], []],
      ['%', [], []],
      ['"norwik" OR', [], []],
    ])('for "%s" of types %j is %j', async (prefix, types, names) => {
      const store = filled()
      const suggestions = await store.suggest(prefix, types, 10)
      expect(suggestions.map((item) => fromJson(item).matched)).toEqual(names)
    })

    it('stops at the limit', async () => {
      const store = filled()
      expect(await store.suggest('n', [], 2)).toHaveLength(2)
    })
  })
}
