import type { StoredAgreement } from '../model/agreement.ts'
import type { EntityRef } from '../model/entity.ts'
import type { StoredEvent } from '../model/event.ts'
import type { Noun } from '../model/query/noun.ts'
import type { RelationType, StoredRelation } from '../model/relation.ts'
import { fromJson, type Store } from '../store/store.ts'
import type { Value } from './value.ts'

/** So many ties of one entity are looked at, the surest. */
const MOST_TIES = 50

/** What the store tells around an entity, read when a property first asks for it. */
export interface Facts {
  agreement(): Promise<StoredAgreement | null>
  event(): Promise<StoredEvent | null>
  /** Entities at the other end of asserted relations of these types. */
  ends(direction: 'subject' | 'object', types: readonly RelationType[]): Promise<Value[]>
  /** The country of an ISO code, as the entity where there is one. */
  country(iso: string): Promise<Value[]>
}

export function createFacts(store: Store, id: string): Facts {
  const agreement = once(async () => {
    const fields = [
      'kind',
      'parties',
      'signatories',
      'signedOn',
      'ratifiedOn',
      'inForceOn',
      'expiresOn',
      'term',
      'domains',
    ]
    const text = await store.get('agreements', id, [...fields, 'entities'])
    return text === null ? null : fromJson(text)
  })
  const event = once(async () => {
    const text = await store.get('events', id, ['kind', 'date', 'place', 'participants', 'entities'])
    return text === null ? null : fromJson(text)
  })
  return {
    agreement,
    event,
    ends: async (direction, types) => toEnds(await listTies(store, id, direction, types), direction),
    country: (iso) => findCountry(store, iso),
  }
}

/** Ids as values, named by the entities beside them. */
export function toRefs(ids: readonly string[], entities: readonly EntityRef[]): Value[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return ids.map((id) => ({ id, name: names.get(id) ?? id }))
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined
  return () => {
    reading ??= read()
    return reading
  }
}

const toPage = <const F extends object>(filters: F, fields: readonly string[], limit: number, field: string) => ({
  filters,
  ids: null,
  sort: [{ field, descending: true }],
  fields,
  limit,
  cursor: null,
  count: false,
})

async function listTies(store: Store, id: string, direction: 'subject' | 'object', types: readonly RelationType[]) {
  const filters = { [direction]: [id], type: types, status: ['asserted'] }
  const fields = ['subject', 'object', 'entities']
  const { items } = await store.list('relations', toPage(filters, fields, MOST_TIES, 'confidence'))
  return items.map(fromJson)
}

function toEnds(ties: readonly StoredRelation[], direction: 'subject' | 'object'): Value[] {
  const ends = ties.flatMap(({ subject, object, entities }) =>
    toRefs([direction === 'subject' ? object : subject], entities),
  )
  return [...new Map(ends.map((end) => [JSON.stringify(end), end])).values()]
}

async function findCountry(store: Store, iso: string): Promise<Value[]> {
  const noun: Noun = 'countries'
  const { items } = await store.list(noun, toPage({ iso: [iso] }, ['id', 'name'], 1, 'mentions'))
  const [found] = items.map(fromJson)
  return found === undefined ? [{ str: iso }] : [{ id: found.id, name: found.name }]
}
