import type { Store } from '../store.ts'
import { createChangeLog, keepChanges } from './changes/log.ts'
import { openSql } from './connect.ts'
import { guard, toFailure } from './failures.ts'
import { readGoneAt } from './gone.ts'
import { createKeyRing } from './keys.ts'
import { getItem, listItems } from './list/list.ts'
import { applyMigrations, readMigrations } from './migrate.ts'
import { listNeighbors } from './neighbors.ts'
import { deleteArticle } from './remove/article.ts'
import { saveArticle } from './save/article.ts'
import { search } from './search/search.ts'
import type { Sql } from './sql.ts'
import { readStats } from './stats.ts'
import { suggest } from './suggest.ts'
import { verifyArticle } from './verify.ts'

/**
 * Settings of a connection. `waitMs` is how long a writer waits for another one, 2000 if not given; `changesKept` how
 * many changes the log keeps from now on, by whichever process it is written.
 */
export interface SqliteOptions {
  readonly waitMs?: number
  readonly changesKept?: number
}

/**
 * Opens a knowledge base in a SQLite file, or in memory for `:memory:`, and brings its schema up to date. Fails with
 * `unavailable` for a file that cannot be opened or written or is no database, with `conflict` for one whose schema is
 * not ours or newer than ours.
 */
export async function openSqliteStore(path: string, { waitMs, changesKept }: SqliteOptions = {}): Promise<Store> {
  const sql = openSql(path, waitMs)
  try {
    applyMigrations(sql, readMigrations())
    if (changesKept !== undefined) keepChanges(sql, changesKept)
    return createStore(sql)
  } catch (error) {
    sql.close()
    throw toFailure(error, path)
  }
}

function createStore(sql: Sql): Store {
  return {
    ...createKeyRing(sql),
    ...createChangeLog(sql),
    saveArticle: guard((article, extraction) => saveArticle(sql, article, extraction)),
    deleteArticle: guard((id, options) => deleteArticle(sql, id, options)),
    goneAt: guard((noun, id) => readGoneAt(sql, noun, id)),
    get: guard((noun, id, fields) => getItem(sql, noun, id, fields)),
    list: guard((noun, query) => listItems(sql, noun, query)),
    listNeighbors: guard((id, window) => listNeighbors(sql, id, window)),
    search: guard((q, nouns, window) => search(sql, q, nouns, window)),
    suggest: guard((prefix, types, limit) => suggest(sql, prefix, types, limit)),
    verifyArticle: guard((id) => verifyArticle(sql, id)),
    stats: guard(() => readStats(sql)),
    ping: guard(() => void sql.value('SELECT count(*) FROM migrations')),
    close: guard(() => sql.close()),
  }
}
