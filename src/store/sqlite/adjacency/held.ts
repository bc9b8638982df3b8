import type { Change } from '../../../model/change.ts'
import { Failure } from '../../../model/failure.ts'
import { listChanges } from '../changes/log.ts'
import { listMembers } from '../save/events.ts'
import type { Sql } from '../sql.ts'
import type { AdjacencyArrays } from './arrays.ts'
import { createFinder, createNamer } from './id-blocks.ts'

const AT_A_TIME = 1000

const ENDS = 'SELECT subject FROM relations WHERE id = @id UNION SELECT object FROM relations WHERE id = @id'

/** Arrays with what changed since they were built. */
export interface Held {
  readonly arrays: AdjacencyArrays
  readonly find: (id: string) => number
  readonly nameOf: (node: number) => string
  /** Nodes about which the arrays may be wrong. */
  readonly changed: ReadonlySet<number>
  /** Reads the log up to the state that the connection sees; false where it no longer tells all that changed. */
  follow(sql: Sql): boolean
}

/**
 * Holds arrays. Whoever an article speaks of is in the log when it is filed or goes, but not who shares an event with them
 * by other articles: with a fact that changed all change whom it ties.
 */
export function holdArrays(arrays: AdjacencyArrays): Held {
  const find = createFinder(arrays.ids)
  const changed = new Set<number>()
  let position = arrays.seq
  const note = (id: string) => {
    const node = find(id)
    if (node >= 0) changed.add(node)
  }
  const follow = (sql: Sql) => {
    for (;;) {
      const { items, next, last } = listChanges(sql, position, AT_A_TIME)
      for (const change of items) for (const id of listTouched(sql, change)) note(id)
      position = next
      if (position >= last) return true
    }
  }
  return { arrays, find, nameOf: createNamer(arrays.ids), changed, follow: (sql) => tryFollowing(() => follow(sql)) }
}

function listTouched(sql: Sql, { noun, id }: Change): string[] {
  if (noun === 'event') return [id, ...listMembers(sql, id)]
  if (noun === 'relation') return sql.column<string>(ENDS, { id })
  return [id]
}

function tryFollowing(follow: () => boolean): boolean {
  try {
    return follow()
  } catch (error) {
    if (error instanceof Failure && error.code === 'gone') return false
    throw error
  }
}
