import type { AdjacencyArrays } from '../store/sqlite/adjacency/arrays.ts'
import { buildArrays } from '../store/sqlite/adjacency/build.ts'
import { openSql } from '../store/sqlite/connect.ts'

/** Reads all ties of the base at a path into arrays in shared memory. */
export default function build(path: string): AdjacencyArrays {
  const sql = openSql(path)
  try {
    return buildArrays(sql)
  } finally {
    sql.close()
  }
}
