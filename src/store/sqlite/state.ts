import type { Sql } from './sql.ts'

/**
 * Reads what changes with every write: what this connection wrote, and that others committed. To ask for the latter takes two locks
 * of the file, so it is asked once a turn of the event loop: what came in during one turn was sent before anybody could know of a
 * write that it does not see.
 */
export function createStateReader(sql: Sql): () => string {
  let version: number | undefined
  const forget = () => {
    version = undefined
  }
  return () => {
    if (version === undefined) {
      version = sql.value<number>('PRAGMA data_version')
      setImmediate(forget)
    }
    return `${version} ${sql.value<number>('SELECT total_changes()')}`
  }
}
