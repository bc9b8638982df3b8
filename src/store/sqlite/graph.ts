import type { EntityRef } from '../../model/entity.ts'
import type { StoredEvidence } from '../../model/evidence.ts'
import type { SeenTie, TieFilter } from '../../model/graph.ts'
import { toDayNumber } from './days.ts'
import type { Sql, Value } from './sql.ts'

/** Ties of one entity that meet the filter, those to the neighbors with the most ties first. */
const TIES = `
  SELECT t.entity, t.neighbor, t.noun, t.fact, t.type, t.direction
  FROM neighbors n JOIN ties t ON t.entity = n.entity AND t.neighbor = n.neighbor
  LEFT JOIN relations r ON t.noun = 'relation' AND r.id = t.fact
  LEFT JOIN events e ON t.noun = 'event' AND e.id = t.fact
  WHERE n.entity = @entity
  AND (@neighbors IS NULL OR n.neighbor IN (SELECT value FROM json_each(@neighbors)))
  AND (@types IS NULL OR t.type IN (SELECT value FROM json_each(@types)))
  AND (@first IS NULL OR iif(t.noun = 'relation', coalesce(r.valid_to_last >= @first, TRUE), e.date_last >= @first))
  AND (@last IS NULL OR iif(t.noun = 'relation', coalesce(r.valid_from_first <= @last, TRUE), e.date_first <= @last))
  AND (@statuses IS NULL AND @confidence IS NULL OR EXISTS (
    SELECT 1 FROM evidence v WHERE v.noun = t.noun AND v.fact = t.fact
    AND (@statuses IS NULL OR v.status IN (SELECT value FROM json_each(@statuses)))
    AND v.confidence >= coalesce(@confidence, 0)
  ))
  ORDER BY n.weight DESC, n.neighbor, t.noun DESC, t.fact LIMIT @limit
`

const NEAREST = 'SELECT neighbor FROM neighbors WHERE entity = ? ORDER BY weight DESC, neighbor LIMIT ?'

const REFS = `
  SELECT id, type, name FROM entities WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id
`

/** One row for each pair of noun and fact, in their order. Asked for one by one they would take as many locks. */
const SUREST = `
  SELECT v."start", v."end", v.text, v.sentence, v.rule, v.confidence, v.status, v.asserted_by AS assertedBy, v.article
  FROM json_each(?) f LEFT JOIN evidence v ON v.key = (
    SELECT e.key FROM evidence e WHERE e.noun = f.value ->> 0 AND e.fact = f.value ->> 1
    ORDER BY e.confidence DESC, e.article, e."start" LIMIT 1
  )
  ORDER BY f.key
`

/** Ties of an entity; of some neighbors only where any are given. */
export function listTies(
  sql: Sql,
  entity: string,
  filter: TieFilter,
  limit: number,
  neighbors: readonly string[] | null,
): SeenTie[] {
  const { from, to, statuses, minConfidence } = filter
  const types = [...filter.relations, ...filter.kinds]
  return sql.rows<SeenTie>(TIES, {
    entity,
    neighbors: neighbors && JSON.stringify(neighbors),
    types: toList(types),
    first: from === null ? null : toDayNumber(from),
    last: to === null ? null : toDayNumber(to),
    statuses: toList(statuses),
    confidence: minConfidence,
    limit,
  })
}

const toList = (values: readonly string[]): Value => (values.length === 0 ? null : JSON.stringify(values))

/** The neighbors of an entity with the most ties. */
export const listNearest = (sql: Sql, entity: string, limit: number): string[] =>
  sql.column<string>(NEAREST, entity, limit)

/** The entities with these ids that there are, in the order of the ids. */
export const listRefs = (sql: Sql, ids: readonly string[]): EntityRef[] =>
  sql.rows<EntityRef>(REFS, JSON.stringify(ids))

/** The surest piece of evidence of each fact. */
export function listSurest(sql: Sql, facts: readonly Pick<SeenTie, 'noun' | 'fact'>[]): (StoredEvidence | null)[] {
  const rows = sql.rows<StoredEvidence>(SUREST, JSON.stringify(facts.map(({ noun, fact }) => [noun, fact])))
  return rows.map((row) => (row.article === null ? null : row))
}
