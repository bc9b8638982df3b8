import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Failure } from '../../model/failure.ts'
import { openSql } from './connect.ts'
import { guard } from './failures.ts'
import type { Sql } from './sql.ts'
import { fillSpellings } from './suggest/spellings.ts'

/** Marks a file as ours, in its header: "Chan" in ASCII. */
const APPLICATION_ID = 0x4368616e

const CREATE_RECORD = `
  CREATE TABLE IF NOT EXISTS migrations (
    name     TEXT PRIMARY KEY,
    checksum TEXT NOT NULL
  ) STRICT
`
const COUNT_TABLES = "SELECT count(*) FROM sqlite_schema WHERE type = 'table'"
const LIST_APPLIED = 'SELECT name, checksum FROM migrations ORDER BY name'
const RECORD = 'INSERT INTO migrations (name, checksum) VALUES (?, ?)'

/** What a migration fills that SQL cannot, after its SQL and in the same transaction. */
const FILLED: Readonly<Record<string, (sql: Sql) => void>> = { '0018_suggestions': fillSpellings }

/** A step of the schema. `checksum` is the SHA-256 of its SQL. */
export interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

type Applied = Omit<Migration, 'sql'>

/** Brings the database file up to date and tells the names of the migrations that it took; fails with `conflict` or `unavailable`. */
export const migrate = guard((path: string): string[] => {
  const sql = openSql(path)
  try {
    return applyMigrations(sql, readMigrations())
  } finally {
    sql.close()
  }
})

/** The project's migrations in order. They lie at the project's root, beside the sources and the compiled build alike. */
export function readMigrations(): Migration[] {
  const folder = join(findRoot(import.meta.dirname), 'migrations', 'sqlite')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => toMigration(file.slice(0, -'.sql'.length), readFileSync(join(folder, file), 'utf8')))
}

/** A migration of the given SQL. */
export function toMigration(name: string, sql: string): Migration {
  return { name, sql, checksum: createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex') }
}

/**
 * Applies what is missing, each migration in one transaction with its record, and tells the names.
 * A history that differs from ours, or goes on beyond it, is refused with `conflict`: nothing is guessed about a schema.
 */
export function applyMigrations(sql: Sql, migrations: readonly Migration[]): string[] {
  const applied = sql.writing(() => readApplied(sql))
  refuseOther(applied, migrations)
  return migrations.slice(applied.length).flatMap((migration) => sql.writing(() => apply(sql, migration)))
}

function readApplied(sql: Sql): Applied[] {
  const owner = sql.value<number>('PRAGMA application_id')
  const foreign = owner === 0 ? (sql.value<number>(COUNT_TABLES) ?? 0) > 0 : owner !== APPLICATION_ID
  if (foreign) throw new Failure('conflict', 'The database belongs to another program')
  sql.script(`${CREATE_RECORD}; PRAGMA application_id = ${APPLICATION_ID}`)
  return sql.rows<Applied>(LIST_APPLIED)
}

function refuseOther(applied: readonly Applied[], migrations: readonly Migration[]): void {
  for (const [index, { name, checksum }] of applied.entries()) {
    const ours = migrations[index]
    if (!migrations.some((migration) => migration.name === name)) {
      throw new Failure(
        'conflict',
        `The database has the migration "${name}", which this version does not know; use a newer one`,
      )
    }
    if (ours?.name !== name) {
      throw new Failure('conflict', `The database lacks the migration "${ours?.name}" that comes before "${name}"`)
    }
    if (ours.checksum !== checksum) {
      throw new Failure('conflict', `The migration "${name}" was altered after the database took it`)
    }
  }
}

function apply(sql: Sql, { name, sql: script, checksum }: Migration): string[] {
  if (sql.value(`SELECT 1 FROM migrations WHERE name = ?`, name)) return []
  sql.script(script)
  FILLED[name]?.(sql)
  sql.run(RECORD, name, checksum)
  return [name]
}

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Failure('internal', 'The folder of the migrations is not there')
  return findRoot(parent)
}
