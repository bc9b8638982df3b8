import type { AdjacencyArrays } from './adjacency/arrays.ts'
import { type Held, holdArrays } from './adjacency/held.ts'
import { openSql } from './connect.ts'
import { createReads, type Reads } from './reads.ts'
import type { Stop } from './stop.ts'

/** How far what is held in memory is behind the base: nodes that changed, all of them where that is not known. */
export interface Lag {
  readonly changed: number
}

/** What work goes by, and what it obeys. */
interface Within {
  readonly arrays: AdjacencyArrays | null
  readonly stop: Stop
}

/** A connection of its own that only reads, for work of several steps. */
export interface Reader {
  readonly reads: Reads
  /**
   * Does work that sees one state of the base, by the arrays where they are given and can be brought up to it; fails with
   * `unavailable` once it is stopped.
   */
  within<T>({ arrays, stop }: Within, work: () => Promise<T>): Promise<{ readonly value: T; readonly lag: Lag }>
  close(): void
}

/** Opens a connection to a base that is there and up to date. Its work is done one after the other. */
export function openSqliteReader(path: string): Reader {
  const sql = openSql(path)
  sql.script('PRAGMA query_only = ON')
  let held: Held | null = null
  let usable: Held | null = null
  const follow = (arrays: AdjacencyArrays | null) => {
    if (held?.arrays.seq !== arrays?.seq) held = arrays && holdArrays(arrays)
    usable = held?.follow(sql) ? held : null
  }
  return {
    reads: createReads(sql, () => usable),
    async within({ arrays, stop }, work) {
      sql.script('BEGIN')
      sql.obey(stop)
      try {
        follow(arrays)
        const value = await work()
        return { value, lag: { changed: usable?.changed.size ?? Number.POSITIVE_INFINITY } }
      } finally {
        sql.obey(null)
        sql.script('COMMIT')
      }
    },
    close: () => sql.close(),
  }
}
