import { openSql } from '../connect.ts'
import type { Sql } from '../sql.ts'

/** Tables that tell of what happened, not of what is. */
const HISTORY = [
  'migrations',
  'gone',
  'moved',
  'changes',
  'change_log',
  'former_texts',
  'answers',
  'runs',
  'keys',
  'webhooks',
  'deliveries',
]

const TABLES = `
  SELECT name FROM main.sqlite_schema
  WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL TABLE%' AND name NOT LIKE '%\\_words\\_%' ESCAPE '\\'
  AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT IN (SELECT value FROM json_each(?)) ORDER BY name
`

/** Columns that tell the order or the time of filing, or how something lies on the disk. */
const BESIDE = ['key', 'updated_at', 'extraction']

const COLUMNS = 'SELECT name FROM pragma_table_info(?) WHERE name NOT IN (SELECT value FROM json_each(?))'

/** So many rows of a table are shown of each side. */
const MOST_SHOWN = 3

/** How a table of one file differs from that of another. */
export interface Difference {
  readonly table: string
  /** Rows that only the file has, and that only the other one has, a few of each as JSON. */
  readonly only: readonly string[]
  readonly lacking: readonly string[]
}

/** How what a file knows differs from what another one knows. */
export function compareFiles(path: string, other: string): Difference[] {
  const sql = openSql(path)
  try {
    sql.run('ATTACH ? AS other', other)
    return sql.column<string>(TABLES, JSON.stringify(HISTORY)).flatMap((table) => compareTable(sql, table))
  } finally {
    sql.close()
  }
}

function compareTable(sql: Sql, table: string): Difference[] {
  const columns = sql.column<string>(COLUMNS, table, JSON.stringify(BESIDE)).map((name) => `"${name}"`)
  const record = `json_object(${columns.map((name) => `'${name.slice(1, -1)}', ${name}`).join(', ')})`
  const rowsOf = (schema: string) => `SELECT ${columns.join(', ')} FROM ${schema}.${table}`
  const apart = (one: string, two: string) =>
    sql.column<string>(`SELECT ${record} FROM (${rowsOf(one)} EXCEPT ${rowsOf(two)}) LIMIT ${MOST_SHOWN}`)
  const [only, lacking] = [apart('main', 'other'), apart('other', 'main')]
  return only.length + lacking.length === 0 ? [] : [{ table, only, lacking }]
}
