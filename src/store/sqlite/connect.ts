import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { Failure } from '../../model/failure.ts'
import { toFailure } from './failures.ts'
import { createSql, type Sql } from './sql.ts'

/** A database that lives in memory and goes with its connection. */
export const IN_MEMORY = ':memory:'

/** How long a writer waits for another one. A wait blocks the process, so it is short. */
const WAIT_MS = 2000

/**
 * Set once per connection. A cache of 4 MB makes reads as fast as a mapped file does, and keeps what is resident bounded: of a
 * mapped file every page that was ever read stays so. Checkpoints every 32 MB instead of 4 make filing fast.
 */
const PRAGMAS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA foreign_keys = ON;
  PRAGMA mmap_size = 0;
  PRAGMA cache_size = -4000;
  PRAGMA wal_autocheckpoint = 8000;
  PRAGMA temp_store = MEMORY;
`

/** Opens a database file, creating it and its folder where they are missing; fails with `unavailable`. */
export function openSql(path: string, waitMs: number = WAIT_MS): Sql {
  if (path !== IN_MEMORY) createFolder(dirname(path))
  let db: Database.Database | null = null
  try {
    db = new Database(path, { timeout: waitMs })
    db.exec(PRAGMAS)
    return createSql(db)
  } catch (error) {
    db?.close()
    throw toFailure(error, path)
  }
}

/** Opens the bytes of a database file in memory. */
export const openImage = (image: Buffer): Sql => createSql(new Database(image))

function createFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw new Failure('unavailable', `The folder of the database cannot be created (${folder})`, [], { cause })
  }
}
