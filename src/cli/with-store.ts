import type { Config } from '../config.ts'
import { openSqliteStore, type SqliteOptions } from '../store/sqlite/open.ts'
import type { Store } from '../store/store.ts'

/** Opens the knowledge base for as long as `work` takes. */
export async function withStore<T>(
  { database, changesKept }: Config,
  work: (store: Store) => Promise<T>,
  options: SqliteOptions = {},
): Promise<T> {
  const store = await openSqliteStore(database, { changesKept, ...options })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
