import type { JsonText, Page, Window } from '../../store.ts'
import type { Sql, Value } from '../sql.ts'
import { fromCursor, toCursor } from './cursor.ts'
import { listPlaces, type Ordered } from './places.ts'

/** A list in one order only. `identity` is all that it depends on; `item` is the SQL that makes an item of the values of its keys. */
export interface Listed extends Ordered {
  readonly identity: unknown
  readonly item: string
  readonly fixed?: readonly Value[]
}

/** A page of a list that is neither counted nor sorted. */
export function listWindow<T>(sql: Sql, listed: Listed, { limit, cursor }: Window): Page<T> {
  const { identity, keys, item, fixed = [] } = listed
  const after = cursor === null ? null : fromCursor(identity, cursor, keys.length)
  const places = listPlaces(sql, listed, after, limit + 1)
  const shown = places.slice(0, limit)
  const last = places.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.flatMap((place) => sql.value<JsonText<T>>(item, ...fixed, ...place) ?? []),
    nextCursor: last ? toCursor(identity, last) : null,
  }
}
