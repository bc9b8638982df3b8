import type { Suggestion } from '../../../model/answers.ts'
import type { JsonText } from '../../store.ts'
import type { Clause } from '../clause.ts'
import { fold } from '../fold.ts'
import type { Sql } from '../sql.ts'
import { findBegun, findNamesakes, toRange } from './begun.ts'
import { findNear } from './near.ts'

/** Its own name rather than another one, a short one rather than a long one. */
const MATCHED = `
  SELECT a.name FROM aliases a WHERE a.entity = i.id AND a.folded >= @from AND a.folded < @to
  ORDER BY a.name <> i.name, length(a.name), a.name LIMIT 1
`

const toItem = (matched: string): string =>
  `json_object('id', i.id, 'type', i.type, 'name', i.name, 'matched', ${matched}, 'mentionCount', i.mention_count)`

const BEGUN = `
  SELECT ${toItem(`(${MATCHED})`)} FROM entities i WHERE i.id IN (SELECT value FROM json_each(@ids))
  ORDER BY i.id IN (SELECT value FROM json_each(@namesakes)) DESC, i.mention_count DESC, i.id LIMIT @limit
`

const NEAR = `
  SELECT ${toItem("n.value ->> 'name'")} FROM json_each(@near) n JOIN entities i ON i.id = n.value ->> 'entity'
  ORDER BY i.mention_count DESC, i.id LIMIT @limit
`

/**
 * Entities with a name that begins with `prefix`, each once: those of the very name, then the most mentioned ones. Where
 * they are fewer than asked for, entities follow with names that have words like those of the prefix. None for a blank one.
 */
export function suggest(sql: Sql, prefix: string, types: readonly string[], limit: number): JsonText<Suggestion>[] {
  const folded = fold(prefix)
  if (folded === '') return []
  return sql.reading(() => {
    const ofType = toTypeClause(types)
    const namesakes = findNamesakes(sql, folded, ofType)
    const ids = [...new Set([...namesakes, ...findBegun(sql, folded, ofType, limit)])]
    const [from, to] = toRange(folded)
    const lists = { ids: JSON.stringify(ids), namesakes: JSON.stringify(namesakes) }
    const begun = sql.column<JsonText<Suggestion>>(BEGUN, { ...lists, from, to, limit })
    if (begun.length === limit) return begun
    const others = findNear(sql, folded, ofType).filter(({ entity }) => !ids.includes(entity))
    return [
      ...begun,
      ...sql.column<JsonText<Suggestion>>(NEAR, { near: JSON.stringify(others), limit: limit - begun.length }),
    ]
  })
}

/** The id of an entity begins with its type, so that an index of names tells it. */
function toTypeClause(types: readonly string[]): Clause {
  if (types.length === 0) return { sql: 'TRUE', values: [], selective: false }
  const ofType = "substr(entity, 1, instr(entity, ':') - 1) IN (SELECT value FROM json_each(?))"
  return { sql: ofType, values: [JSON.stringify(types)], selective: false }
}
