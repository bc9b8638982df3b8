import { allOf, type Clause } from '../clause.ts'
import type { Sql } from '../sql.ts'
import type { Place } from './cursor.ts'
import { type Key, toStretches } from './keyset.ts'

/** Rows in an order; the last key parts all of them. */
export interface Ordered {
  readonly from: string
  readonly clauses: readonly Clause[]
  readonly keys: readonly Key[]
}

/** The keys of at most `limit` rows, from the beginning or after a place; one index range after the other. */
export function listPlaces(sql: Sql, { from, clauses, keys }: Ordered, after: Place | null, limit: number): Place[] {
  const select = `SELECT ${keys.map((key) => key.sql).join(', ')} FROM ${from}`
  const places: Place[] = []
  for (const stretch of toStretches(keys, after)) {
    if (places.length === limit) break
    const inStretch: Clause = { sql: stretch.where.join(' AND ') || 'TRUE', values: stretch.values, selective: false }
    const { sql: where, values } = allOf([...clauses, inStretch])
    places.push(
      ...sql.tuples(`${select} WHERE ${where} ORDER BY ${stretch.order} LIMIT ?`, ...values, limit - places.length),
    )
  }
  return places
}
