import { fold, type LastWord, toMatch } from './fold.ts'
import type { Value } from './sql.ts'

/**
 * A condition with its parameters in order. `selective` says that few rows of its table meet it; `beside` is the same
 * for a statement with a selective condition, where it is to choose no index.
 */
export interface Clause {
  readonly sql: string
  readonly values: readonly Value[]
  readonly selective: boolean
  readonly beside?: string
}

/** Makes the condition of a filter from the values that it is given, at least one. */
export type ToClause = (values: readonly Value[]) => Clause

/** A condition that nothing meets. */
const NEVER: Clause = { sql: 'FALSE', values: [], selective: true }

/** The column has one of the values; `map` says how the column keeps them. */
export function isAny(column: string, map: (value: Value) => Value = (value) => value): ToClause {
  return (values) => toMembership(column, values.map(map), true)
}

/** As `isAny`, for a column where each value is found in many rows. */
export function isOften(column: string): ToClause {
  return (values) => toMembership(column, values, false)
}

/** As `isOften`, for a column whose index would be chosen where few rows meet another condition; `+` keeps it from that (https://sqlite.org/optoverview.html#uplus). */
export const isVeryOften =
  (column: string): ToClause =>
  (values) => ({ ...isOften(column)(values), beside: isOften(`+${column}`)(values).sql })

/** The column has one of the values, whatever their case and diacritics. */
export function isAnyFolded(column: string): ToClause {
  return isAny(column, (value) => fold(String(value)))
}

/** The column is the value or more. */
export function isAtLeast(column: string, map: (value: Value) => Value = (value) => value): ToClause {
  return (values) => ({ sql: `${column} >= ?`, values: values.slice(0, 1).map(map), selective: false })
}

/** The column is a time up to a moment in UTC, or to the end of a day. */
export const isBy = (column: string): ToClause => isAtMost(column, (value) => toMoment(String(value)))

/** The end of a day, or a moment as the times of articles are written. */
export const toMoment = (text: string): string =>
  text.length === 10 ? `${text}T23:59:59.999Z` : new Date(text).toISOString()

/** The column is the value or less. */
export function isAtMost(column: string, map: (value: Value) => Value = (value) => value): ToClause {
  return (values) => ({ sql: `${column} <= ?`, values: values.slice(0, 1).map(map), selective: false })
}

/** The row of `key` has in the full-text index `words` all words of one of the values. */
export function hasWords(key: string, words: string, last: LastWord = 'whole'): ToClause {
  return (values) => {
    const match = toMatch(values.map(String), last)
    if (match === null) return NEVER
    return { sql: `${key} IN (SELECT rowid FROM ${words} WHERE ${words} MATCH ?)`, values: [match], selective: true }
  }
}

/** Both conditions. */
export function allOf(clauses: readonly Clause[]): Clause {
  return {
    sql: clauses.map(({ sql }) => sql).join(' AND '),
    values: clauses.flatMap(({ values }) => values),
    selective: clauses.some(({ selective }) => selective),
  }
}

/** Either condition, each made from the same values. */
export function eitherOf(...makers: readonly ToClause[]): ToClause {
  return (values) => {
    const clauses = makers.map((make) => make(values))
    return {
      sql: `(${clauses.map(({ sql }) => sql).join(' OR ')})`,
      values: clauses.flatMap((clause) => clause.values),
      selective: clauses.every(({ selective }) => selective),
    }
  }
}

function toMembership(column: string, values: readonly Value[], selective: boolean): Clause {
  if (values.length === 1) return { sql: `${column} = ?`, values, selective }
  return { sql: `${column} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(values)], selective }
}
