import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { NOUNS } from '../../../src/model/query/noun.ts'
import { fromJson } from '../../../src/store/store.ts'
import { sampleArticles } from '../../support/sample-extraction.ts'
import type { OpenStore } from '../contract.ts'
import { fieldsOf, listAll, listIds, nouns, openEmpty, toQuery, useFilled } from './filled.ts'

/** What items look like. */
export function describeItems(open: OpenStore): void {
  const filled = useFilled(open)

  describe('items', () => {
    it.each(nouns)('of %s are what the schema says, with the fields in its order', async (noun) => {
      const store = filled()
      const items = await listAll(store, noun)
      expect(items.length).toBeGreaterThan(0)
      for (const item of items) {
        expect(z.strictObject(NOUNS[noun].item.shape).parse(item)).toEqual(item)
        expect(Object.keys(item)).toEqual(fieldsOf(noun))
      }
    })

    it.each(nouns)('of %s are got by id, with the fields asked for', async (noun) => {
      const store = filled()
      const [id = ''] = await listIds(store, noun)
      const [last = ''] = fieldsOf(noun).slice(-1)
      const item = await store.get(noun, id, [last, 'id'])
      expect(Object.keys(item === null ? {} : fromJson(item)).sort()).toEqual(['id', last].sort())
    })

    it.each(nouns)('of %s are null for an unknown id', async (noun) => {
      const store = filled()
      expect(await store.get(noun, 'nothing:at-all', ['id'])).toBeNull()
    })

    it.each([
      ['a field', { fields: ['id', 'nothing'] }, 'fields'],
      ['a sort', { sort: [{ field: 'nothing', descending: false }] }, 'sort'],
    ])('of %s that there is not are refused', async (_, given, parameter) => {
      const store = await openEmpty(open)
      const answer = store.list('events', toQuery('events', given))
      await expect(answer).rejects.toMatchObject({ code: 'invalid', faults: [{ parameter }] })
    })

    it('of another type than the noun are not there', async () => {
      const store = filled()
      expect(await store.get('people', 'country:norland', ['id'])).toBeNull()
    })

    it('give the positions that an article asserts', async () => {
      const store = filled()
      const [dahl] = await listAll(store, 'people', { filters: { q: ['Dahl'] } })
      expect(dahl?.positions).toEqual([
        {
          title: 'Prime Minister',
          of: { id: 'country:sudmark', type: 'country', name: 'Sudmark' },
          relation: 'relation:holds-position-607182930415',
        },
      ])
    })

    it('name the sentences of an article that gave nothing', async () => {
      const store = await openEmpty(open)
      const [{ article, extraction }] = sampleArticles
      await store.saveArticle(article, { ...extraction, relations: [], events: [], agreements: [] })
      const [item] = await listAll(store, 'articles')
      expect(item?.coverage.emptySentences).toEqual([0, 1, 2, 4, 6, 7])
    })

    it('name the entities that a fact speaks of', async () => {
      const store = filled()
      const [supply] = await listAll(store, 'events', { filters: { kind: ['supply'] } })
      expect(supply?.entities.map(({ id }) => id)).toEqual(['country:norland', 'country:sudmark'])
    })
  })
}
