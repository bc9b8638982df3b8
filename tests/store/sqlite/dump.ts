import { openSql } from '../../../src/store/sqlite/connect.ts'
import type { Sql } from '../../../src/store/sqlite/sql.ts'

/** Tables without rows of their own: indexes of words, and the records of migrations, of decisions, of what is gone or has moved, and of what changed. */
const TABLES = `
  SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_words%' ESCAPE '\\'
  AND name NOT IN ('migrations', 'gone', 'moved', 'decisions', 'changes', 'change_log', 'sqlite_sequence') ORDER BY name
`

/** All rows of all tables, without the keys that tell only in which order rows came. */
export function dumpTables(sql: Sql): Record<string, string[]> {
  const rowsOf = (table: string) =>
    sql.rows<{ key?: number }>(`SELECT * FROM ${table}`).map(({ key, ...row }) => JSON.stringify(row))
  return Object.fromEntries(sql.column<string>(TABLES).map((table) => [table, rowsOf(table).toSorted()]))
}

/** What the tables of a file hold; its indexes of words must fit them. */
export function dumpFile(path: string): Record<string, string[]> {
  const sql = openSql(path)
  const words = sql.column<string>(`SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%'`)
  for (const name of words) sql.run(`INSERT INTO ${name} (${name}, rank) VALUES ('integrity-check', 1)`)
  const tables = dumpTables(sql)
  sql.close()
  return tables
}
