import type { Store } from '../../store/store.ts'
import { createGet, createList } from '../noun-operations.ts'
import type { Operation } from '../operation.ts'

const VIEWS = {
  people: 'People with the positions that they hold or held.',
  countries: 'Countries, historical ones among them, with their ISO codes and regions.',
  organizations: 'Organizations: alliances, agencies, companies, parties, armed groups.',
  places: 'Cities, regions, seas and other places.',
} as const

/** Entities of one type with the filters that only this type has. */
export const listEntityTypeOperations = (store: Store): Operation[] =>
  (Object.keys(VIEWS) as (keyof typeof VIEWS)[]).flatMap((noun) => [
    createList(store, 'Entities', noun, VIEWS[noun]),
    createGet(store, 'Entities', noun, 'The same as the entity of this id; the id of another type is unknown here.'),
  ])
