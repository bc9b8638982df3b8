import type { Neighbor } from '../../model/answers.ts'
import type { Page, Times, Window } from '../store.ts'
import { toMoment } from './clause.ts'
import { toDayNumber } from './days.ts'
import { toJson } from './json-text.ts'
import { fromCursor, toCursor } from './list/cursor.ts'
import type { Sql } from './sql.ts'

/** Ties that held by a day, as far as is known, and that an article told by a moment. */
const TIES = `
  SELECT t.neighbor, t.noun, t.fact, t.type, t.direction FROM ties t
  LEFT JOIN relations r ON t.noun = 'relation' AND r.id = t.fact
  LEFT JOIN events e ON t.noun = 'event' AND e.id = t.fact
  WHERE t.entity = @id
  AND (@day IS NULL OR iif(t.noun = 'relation',
    coalesce(r.valid_from_first <= @day, TRUE) AND coalesce(r.valid_to_last >= @day, TRUE), e.date_first <= @day
  ))
  AND (@moment IS NULL OR EXISTS (
    SELECT 1 FROM evidence v JOIN articles a ON a.id = v.article
    WHERE v.noun = t.noun AND v.fact = t.fact AND a.ingested_at <= @moment
  ))
`

const PLACES = `
  WITH counted AS (SELECT neighbor, count(*) AS weight FROM (${TIES}) GROUP BY neighbor)
  SELECT weight, neighbor FROM counted
  WHERE @weight IS NULL OR weight < @weight OR (weight = @weight AND neighbor > @after)
  ORDER BY weight DESC, neighbor LIMIT @limit
`

const OF_NEIGHBOR = `
  SELECT json_object('noun', noun, 'id', fact, 'type', type, 'direction', direction)
  FROM (${TIES}) WHERE neighbor = @neighbor ORDER BY noun, fact LIMIT 20
`

const ENTITY = "SELECT json_object('id', id, 'type', type, 'name', name) FROM entities WHERE id = ?"

/** As `listNeighbors`, at a time: what is counted then is counted when it is asked for. */
export function listNeighborsAt(sql: Sql, id: string, times: Times, { limit, cursor }: Window): Page<Neighbor> {
  const given = {
    id,
    day: times.asOf === null ? null : toDayNumber(times.asOf),
    moment: times.knownAt && toMoment(times.knownAt),
  }
  const identity = ['neighbors', id, times]
  const [weight = null, after = null] = cursor === null ? [] : fromCursor(identity, cursor, 2)
  const places = sql.tuples(PLACES, { ...given, weight, after, limit: limit + 1 })
  const shown = places.slice(0, limit)
  const last = places.length > limit ? shown.at(-1) : undefined
  const items = shown.map(([count, neighbor]) => ({
    entity: JSON.parse(sql.value<string>(ENTITY, neighbor ?? '') ?? 'null'),
    weight: Number(count),
    ties: sql.column<string>(OF_NEIGHBOR, { ...given, neighbor: neighbor ?? '' }).map((tie) => JSON.parse(tie)),
  }))
  return { items: items.map((item) => toJson<Neighbor>(item)), nextCursor: last ? toCursor(identity, last) : null }
}
