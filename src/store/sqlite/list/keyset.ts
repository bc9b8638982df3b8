import type { SortColumn } from '../nouns/table.ts'
import type { Value } from '../sql.ts'
import type { Place } from './cursor.ts'

/** A column of the order, with its direction. */
export interface Key extends SortColumn {
  readonly descending: boolean
}

/** A stretch of a list that one index range holds: its condition, its parameters and its order. */
export interface Stretch {
  readonly where: readonly string[]
  readonly values: readonly Value[]
  readonly order: string
}

/**
 * The stretches of a list in order, from its beginning or from after a place. Rows that lack a value come last in
 * both directions. One condition `(a, b) > (?, ?)` would say less: it can mix neither directions nor nulls, and SQLite
 * serves it by one index range only where the directions agree (https://use-the-index-luke.com/no-offset).
 */
export function toStretches(keys: readonly Key[], after: Place | null): Stretch[] {
  if (after === null) return toStretchesFromStart(keys)
  return keys.flatMap((_, index) => toStretchesBeyond(keys, after, keys.length - 1 - index))
}

/** Rows that equal the place in the keys before `index` and come after it in that one. */
function toStretchesBeyond(keys: readonly Key[], after: Place, index: number): Stretch[] {
  const key = keys[index]
  const value = after[index] ?? null
  if (!key || value === null) return []
  const where = keys.slice(0, index).map(({ sql }) => `${sql} IS ?`)
  const values = after.slice(0, index)
  const beyond = `${key.sql} ${key.descending ? '<' : '>'} ?`
  const known = { where: [...where, beyond], values: [...values, value], order: toOrder(keys, index) }
  if (!key.nullable) return [known]
  return [known, { where: [...where, `${key.sql} IS NULL`], values, order: toOrder(keys, index + 1) }]
}

function toStretchesFromStart(keys: readonly Key[]): Stretch[] {
  const [first] = keys
  if (!first?.nullable) return [{ where: [], values: [], order: toOrder(keys, 0) }]
  return [
    { where: [`${first.sql} IS NOT NULL`], values: [], order: toOrder(keys, 0) },
    { where: [`${first.sql} IS NULL`], values: [], order: toOrder(keys, 1) },
  ]
}

/** The order by the keys from `index` on; within a stretch the first of them is never null. */
function toOrder(keys: readonly Key[], index: number): string {
  return keys
    .slice(index)
    .map(({ sql, nullable, descending }, position) => {
      const nullsLast = nullable && position > 0 ? `${sql} IS NULL, ` : ''
      return `${nullsLast}${sql}${descending ? ' DESC' : ''}`
    })
    .join(', ')
}
