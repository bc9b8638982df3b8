import type { Neighbor } from '../../model/answers.ts'
import type { Page, Times, Window } from '../store.ts'
import { isAny } from './clause.ts'
import type { Key } from './list/keyset.ts'
import { listWindow } from './list/window.ts'
import { listNeighborsAt } from './neighbors-at.ts'
import type { Sql } from './sql.ts'

const FIND_ENTITY = 'SELECT 1 FROM entities WHERE id = ?'

/** By entity, weight and neighbor. */
const ITEM = `
  SELECT json_object(
    'entity', json_object('id', n.id, 'type', n.type, 'name', n.name),
    'weight', i.weight,
    'ties', json((
      SELECT json_group_array(json_object('noun', t.noun, 'id', t.fact, 'type', t.type, 'direction', t.direction))
      FROM (SELECT * FROM ties WHERE entity = i.entity AND neighbor = i.neighbor ORDER BY noun, fact LIMIT 20) t
    ))
  )
  FROM neighbors i JOIN entities n ON n.id = i.neighbor
  WHERE i.entity = ? AND i.weight = ? AND i.neighbor = ?
`

const KEYS: readonly Key[] = [
  { sql: 'i.weight', nullable: false, descending: true },
  { sql: 'i.neighbor', nullable: false, descending: false },
]

/** Entities tied to one, most ties first; null for an unknown id. The ties are counted when an article is filed. */
export function listNeighbors(sql: Sql, id: string, window: Window, times: Times): Page<Neighbor> | null {
  return sql.reading(() => {
    if (sql.value(FIND_ENTITY, id) === undefined) return null
    if (times.asOf !== null || times.knownAt !== null) return listNeighborsAt(sql, id, times, window)
    const clauses = [isAny('i.entity')([id])]
    const identity = ['neighbors', id]
    return listWindow(sql, { identity, from: 'neighbors i', clauses, keys: KEYS, item: ITEM, fixed: [id] }, window)
  })
}
