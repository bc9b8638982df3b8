import { describe, expect, it } from 'vitest'
import type { ListQuery, Noun } from '../../../src/model/query/noun.ts'
import type { Store } from '../../../src/store/store.ts'
import type { OpenStore } from '../contract.ts'
import { listIds, toQuery, useFilled } from './filled.ts'

/** Which cursors a list takes, and batches of ids, which have none. */
export function describeCursors(open: OpenStore): void {
  const filled = useFilled(open)

  describe('a cursor', () => {
    const byKind: Partial<ListQuery<'events'>> = { sort: [{ field: 'kind', descending: false }], limit: 2 }

    it.each<[string, Partial<ListQuery<'events'>>]>([
      ['other filters', { ...byKind, filters: { kind: ['sign', 'supply', 'build'] } }],
      ['another order', { ...byKind, sort: [{ field: 'kind', descending: true }] }],
    ])('is refused with %s', async (_, given) => {
      const store = filled()
      const { nextCursor } = await store.list('events', toQuery('events', byKind))
      await refuse(store, 'events', toQuery('events', { ...given, cursor: nextCursor }))
    })

    it('is refused for another noun', async () => {
      const store = filled()
      const { nextCursor } = await store.list('people', toQuery('people', { limit: 1 }))
      await refuse(store, 'entities', toQuery('entities', { limit: 1, cursor: nextCursor }))
    })

    it.each([
      '',
      'x',
      'bm90LWpzb24',
      '!!!',
      'W10',
      'WyJhIiwxXQ',
      'bnVsbA',
      'W3t9LHt9LHt9XQ',
      '𝒳',
    ])('is refused when it is "%s"', async (cursor) => {
      const store = filled()
      await refuse(store, 'events', toQuery('events', { ...byKind, cursor }))
    })

    it('goes on with another size and other fields', async () => {
      const store = filled()
      const { nextCursor } = await store.list('events', toQuery('events', byKind))
      const rest = await listIds(store, 'events', { ...byKind, limit: 100, cursor: nextCursor })
      expect(rest).toHaveLength(4)
    })
  })

  describe('a batch of ids', () => {
    it('comes in the order asked, each once, and names what is missing', async () => {
      const store = filled()
      const ids = ['place:norvik', 'person:nobody', 'country:sudmark', 'place:norvik']
      const page = await store.list('entities', toQuery('entities', { ids, limit: 1, fields: ['id'] }))
      expect(page).toEqual({
        items: ['{"id":"place:norvik"}', '{"id":"country:sudmark"}'],
        nextCursor: null,
        missing: ['person:nobody'],
      })
    })

    it('leaves out what the filters leave out, which is not missing', async () => {
      const store = filled()
      const ids = ['place:norvik', 'country:sudmark']
      const query = toQuery('entities', { ids, filters: { type: ['place'] }, fields: ['id'] })
      expect(await store.list('entities', query)).toEqual({
        items: ['{"id":"place:norvik"}'],
        nextCursor: null,
        missing: [],
      })
    })
  })
}

async function refuse<N extends Noun>(store: Store, noun: N, query: ListQuery<N>): Promise<void> {
  await expect(store.list(noun, query)).rejects.toMatchObject({ code: 'invalid', faults: [{ parameter: 'cursor' }] })
}
