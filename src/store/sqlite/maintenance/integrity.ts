import type { Sql } from '../sql.ts'

const CHECKED_WORDS = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%'"

/** What is wrong with the file itself: pages, indexes, references, indexes of words. Empty where it is sound. */
export function findDamage(sql: Sql): string[] {
  const pages = sql.column<string>('PRAGMA integrity_check').filter((line) => line !== 'ok')
  const strays = sql
    .rows<{ table: string; parent: string }>('PRAGMA foreign_key_check')
    .map(({ table, parent }) => `A row of ${table} refers to one of ${parent} that is not there`)
  return [...pages, ...new Set(strays), ...sql.column<string>(CHECKED_WORDS).flatMap((name) => findStale(sql, name))]
}

/** Whether an index of words fits its table. */
function findStale(sql: Sql, name: string): string[] {
  try {
    sql.run(`INSERT INTO ${name} (${name}, rank) VALUES ('integrity-check', 1)`)
    return []
  } catch {
    return [`The index of words ${name} does not fit its table`]
  }
}
