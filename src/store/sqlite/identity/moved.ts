import type { Sql } from '../sql.ts'

const TARGET = 'SELECT target FROM moved WHERE id = ?'

const EXISTS = 'SELECT 1 FROM entities WHERE id = ?'

/** What single articles call by an id that no entity has. */
const LOCAL = 'SELECT DISTINCT entity FROM nodes WHERE local = ? LIMIT 2'

/** An id that moved more often than this leads in a circle. */
const MOST_STEPS = 20

/** Where what had an id is found now; null where it is there still, never was, or is several. */
export function findMoved(sql: Sql, id: string): string | null {
  const isThere = (entity: string) => sql.value(EXISTS, entity) !== undefined
  if (isThere(id)) return null
  let at: string | undefined = id
  for (let step = 0; step < MOST_STEPS && at !== undefined; step++) {
    at = sql.value<string>(TARGET, at)
    if (at !== undefined && isThere(at)) return at
  }
  const [only, ...others] = sql.column<string>(LOCAL, id)
  return only !== undefined && others.length === 0 && only !== id && isThere(only) ? only : null
}
