import type { Sql, Value } from '../../src/store/sqlite/sql.ts'

/** A table that rows are written into. */
export interface Table {
  add(...values: readonly Value[]): void
}

/** Opens a table for rows with the given columns, in their order. */
export function openTable(sql: Sql, name: string, columns: readonly string[]): Table {
  const list = columns.map((column) => `"${column}"`).join(', ')
  const text = `INSERT INTO ${name} (${list}) VALUES (${columns.map(() => '?').join(', ')})`
  return { add: (...values) => void sql.run(text, ...values) }
}

const AFTERWARDS = `
  SELECT type, name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, rowid
`

/** Does work without indexes and triggers, then makes them again; `tell` hears of each. */
export function withoutIndexes(sql: Sql, work: () => void, tell: (name: string) => void): void {
  const made = sql.rows<{ type: string; name: string; sql: string }>(AFTERWARDS)
  for (const { type, name } of made) sql.script(`DROP ${type} ${name}`)
  work()
  for (const { name, sql: text } of made) {
    tell(name)
    sql.script(text)
  }
}
