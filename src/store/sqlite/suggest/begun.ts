import type { Clause } from '../clause.ts'
import type { Sql } from '../sql.ts'

/** Sorts after every text that begins with the same characters. */
const LAST_CHARACTER = '\u{10FFFF}'

/** Entities of one level that are looked at: where more are told of about as often, those whose names come first. */
const MOST_OF_LEVEL = 500

/** Entities of the very name. */
const MOST_NAMESAKES = 50

const HIGHEST = 'SELECT max(level) FROM aliases'

/** The names that begin with a folded prefix, as bounds of a range. */
export const toRange = (prefix: string): [string, string] => [prefix, prefix + LAST_CHARACTER]

/** Entities of the very name; only those that meet the clause on their ids. */
export const findNamesakes = (sql: Sql, folded: string, { sql: ofType, values }: Clause): string[] =>
  sql.column<string>(
    `SELECT DISTINCT entity FROM aliases WHERE folded = ? AND ${ofType} ORDER BY level DESC LIMIT ${MOST_NAMESAKES}`,
    folded,
    ...values,
  )

/**
 * Entities with a name that begins with a folded prefix, at least so many where there are. They are looked up level by level, since
 * who is on a higher one is mentioned more often; so few rows are read however many names match.
 */
export function findBegun(sql: Sql, prefix: string, { sql: ofType, values }: Clause, limit: number): string[] {
  const text = `
    SELECT DISTINCT entity FROM aliases INDEXED BY aliases_by_level
    WHERE level = ? AND folded >= ? AND folded < ? AND ${ofType} LIMIT ${MOST_OF_LEVEL}
  `
  const found: string[] = []
  for (let level = sql.value<number>(HIGHEST) ?? -1; level >= 0 && found.length < limit; level--)
    found.push(...sql.column<string>(text, level, ...toRange(prefix), ...values))
  return found
}
