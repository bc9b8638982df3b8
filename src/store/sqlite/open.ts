import type { Store } from '../store.ts'
import { keepChanges } from './changes/log.ts'
import { IN_MEMORY, openSql } from './connect.ts'
import { guard, toFailure } from './failures.ts'
import { applyMigrations, readMigrations } from './migrate.ts'
import { createReads } from './reads.ts'
import { openSnapshot } from './snapshot.ts'
import type { Sql } from './sql.ts'
import { createWriter, openWriter, type Writer } from './write/writer.ts'

/**
 * Settings of a store. `waitMs` is how long a writer waits for another one, 2000 if not given. With `threaded`, writes
 * have a thread and a connection of their own, so that no read waits for one; a database in memory has one connection only.
 * `changesKept` is how many changes the log keeps from now on, by whichever process it is written.
 */
export interface SqliteOptions {
  readonly waitMs?: number
  readonly threaded?: boolean
  readonly changesKept?: number
}

/**
 * Opens a knowledge base in a SQLite file, or in memory for `:memory:`, and brings its schema up to date. Fails with
 * `unavailable` for a file that cannot be opened or written or is no database, with `conflict` for one whose schema is
 * not ours or newer than ours.
 */
export async function openSqliteStore(path: string, options: SqliteOptions = {}): Promise<Store> {
  const { waitMs, threaded = false, changesKept } = options
  const sql = openSql(path, waitMs)
  try {
    applyMigrations(sql, readMigrations())
    if (changesKept !== undefined) keepChanges(sql, changesKept)
    return createStore(path, sql, threaded && path !== IN_MEMORY ? openWriter({ path, waitMs }) : createWriter(sql))
  } catch (error) {
    sql.close()
    throw toFailure(error, path)
  }
}

function createStore(path: string, sql: Sql, writer: Writer): Store {
  return {
    ...writer,
    saveArticle: async (article, extraction) => one(await writer.saveArticles([{ article, extraction }])),
    ...createReads(sql, () => null),
    openSnapshot: guard(() => openSnapshot(sql, path)),
    async close() {
      await writer.close()
      sql.close()
    },
  }
}

function one<T>(items: readonly T[]): T {
  const [item] = items
  if (item === undefined) throw new RangeError('A batch of one has no answer')
  return item
}
