import type { AdjacencyArrays } from '../store/sqlite/adjacency/arrays.ts'
import { buildArrays } from '../store/sqlite/adjacency/build.ts'
import { openSql } from '../store/sqlite/connect.ts'
import type { Stoppable } from './threads.ts'

/** Each page is read once, so that a cache helps little; what it takes stays with the process for long after the thread has ended. */
const CACHE = 'PRAGMA cache_size = -1000'

/** Reads all ties of the base at a path into arrays in shared memory. */
export default function build({ task: path, stop }: Stoppable<string>): AdjacencyArrays {
  const sql = openSql(path)
  try {
    sql.obey(stop)
    sql.script(CACHE)
    return buildArrays(sql)
  } finally {
    sql.close()
  }
}
