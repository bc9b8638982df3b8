import type { EntityCount, Meetings, MonthCount, PairCount, Together } from '../../model/aggregate.ts'
import type { CountedSpan, Sample, Shared, Sources } from '../counts.ts'
import { toDayNumber } from './days.ts'
import type { Sql } from './sql.ts'

const REF = (alias: string): string => `json_object('id', ${alias}.id, 'type', ${alias}.type, 'name', ${alias}.name)`

const QUOTED = `
  SELECT json_object('entity', ${REF('n')}, 'count', c.count) FROM (
    SELECT speaker, count(*) AS count FROM statements WHERE alive() AND speaker IS NOT NULL
    GROUP BY speaker ORDER BY count DESC, speaker LIMIT ?
  ) c JOIN entities n ON n.id = c.speaker ORDER BY c.count DESC, n.id
`

/**
 * The id of an entity begins with its type, so that two indexes tell all. The articles that are looked at are the first by their ids,
 * which are digests of their texts: a sample without a leaning, the same each time.
 */
const TOGETHER = `
  SELECT json_object('entity', ${REF('n')}, 'count', c.count) FROM (
    SELECT other.entity, count(*) AS count
    FROM (SELECT article FROM appearances WHERE entity = @id ORDER BY article LIMIT @most) own
    CROSS JOIN appearances other ON other.article = own.article AND other.entity <> @id
    WHERE alive() AND substr(other.entity, 1, 6) <> 'event:'
    AND (@type IS NULL OR substr(other.entity, 1, length(@type) + 1) = concat(@type, ':')) GROUP BY other.entity ORDER BY count DESC, other.entity LIMIT @limit
  ) c JOIN entities n ON n.id = c.entity ORDER BY c.count DESC, n.id
`

const ARTICLES = 'SELECT article_count FROM entities WHERE id = ?'

/** The latest events of some kinds, and one more where there are more; without a span an index tells all of it. */
const toLatest = (spanned: boolean) => `
  SELECT e.id FROM events e WHERE alive() AND e.kind IN (SELECT value FROM json_each(@kinds))
  ${spanned ? 'AND (@first IS NULL OR e.date_last >= @first) AND (@last IS NULL OR e.date_first <= @last)' : ''}
  ORDER BY e.date_first DESC, e.id LIMIT @most + 1
`

/** The id of an entity begins with its type. Who takes part is told once for each role and article. */
const toMet = (spanned: boolean) => `
  WITH looked AS MATERIALIZED (${toLatest(spanned)}), met AS (
    SELECT a, b, count(*) AS count FROM (
      SELECT DISTINCT a.event, a.entity AS a, b.entity AS b FROM (SELECT id FROM looked LIMIT @most) e
      CROSS JOIN event_participants a ON a.event = e.id
      CROSS JOIN event_participants b ON b.event = a.event AND b.entity > a.entity
      WHERE alive() AND a.entity > concat(@type, ':') AND b.entity < concat(@type, ';')
    ) GROUP BY a, b ORDER BY count DESC, a, b LIMIT @limit
  )
  SELECT (SELECT count(*) FROM looked), json_group_array(
    json_object('a', ${REF('x')}, 'b', ${REF('y')}, 'count', c.count) ORDER BY c.count DESC, x.id, y.id
  ) FROM met c JOIN entities x ON x.id = c.a JOIN entities y ON y.id = c.b
`

const MONTHS = `
  SELECT substr(e.date_start, 1, 7) AS month, e.kind, count(*) AS count FROM events e
  WHERE alive() AND e.date_first IS NOT NULL AND substr(e.date_start, 1, 7) = substr(e.date_end, 1, 7) AND (@kinds IS NULL OR e.kind IN (SELECT value FROM json_each(@kinds)))
  AND (@entity IS NULL OR EXISTS (SELECT 1 FROM event_participants p WHERE p.event = e.id AND p.entity = @entity))
  AND (@first IS NULL OR e.date_last >= @first) AND (@last IS NULL OR e.date_first <= @last)
  GROUP BY month, e.kind ORDER BY month, e.kind LIMIT @limit
`

const SOURCES = `
  SELECT a.source, count(*) AS articles FROM appearances p JOIN articles a ON a.id = p.article
  WHERE p.entity = ? GROUP BY a.source ORDER BY articles DESC, a.source LIMIT ?
`

const BOTH_IN = `
  SELECT a.agreement FROM (SELECT agreement, entity FROM parties UNION SELECT agreement, entity FROM signatories) a
  JOIN (SELECT agreement, entity FROM parties UNION SELECT agreement, entity FROM signatories) b ON b.agreement = a.agreement
  WHERE a.entity = @a AND b.entity = @b ORDER BY a.agreement LIMIT @limit
`

const SAID = `
  SELECT s.id FROM statements s JOIN statement_about b ON b.statement = s.id
  WHERE (s.speaker = @a AND b.entity = @b) OR (s.speaker = @b AND b.entity = @a)
  GROUP BY s.id ORDER BY s.published_at, s.id LIMIT @limit
`

/** The entities that said most. */
export const listQuoted = (sql: Sql, limit: number): EntityCount[] =>
  sql.column<string>(QUOTED, limit).map(parse<EntityCount>)

/** The entities that share most articles with one, of those articles that are looked at. */
export const listTogether = (sql: Sql, id: string, type: string | null, { limit, most }: Sample): Together =>
  sql.reading(() => {
    const articles = sql.value<number>(ARTICLES, id) ?? 0
    const items = sql.column<string>(TOGETHER, { id, type, limit, most }).map(parse<EntityCount>)
    return { items, articles, counted: Math.min(articles, most) }
  })

const toDays = ({ from, to }: Omit<CountedSpan, 'limit'>) => ({
  first: from === null ? null : toDayNumber(from),
  last: to === null ? null : toDayNumber(to),
})

/** The pairs of entities of a type that take part in most events of some kinds together, of the latest that are looked at. */
export function listMet(
  sql: Sql,
  type: string,
  kinds: readonly string[],
  { most, ...span }: CountedSpan & Sample,
): Meetings {
  const given = { type, kinds: JSON.stringify(kinds), limit: span.limit, most }
  const days = toDays(span)
  const spanned = days.first !== null || days.last !== null
  const [[looked, items] = []] = sql.tuples(toMet(spanned), spanned ? { ...given, ...days } : given)
  const found = Number(looked)
  return { items: parse<PairCount[]>(String(items)), counted: Math.min(found, most), truncated: found > most }
}

/** Events that are dated to the month or better, by month and kind. */
export const listMonths = (
  sql: Sql,
  kinds: readonly string[],
  entity: string | null,
  span: CountedSpan,
): MonthCount[] =>
  sql.rows<MonthCount>(MONTHS, {
    kinds: kinds.length === 0 ? null : JSON.stringify(kinds),
    entity,
    ...toDays(span),
    limit: span.limit,
  })

/** Who published the articles that speak of an entity. */
export const listSources = (sql: Sql, id: string, limit: number): Sources[] => sql.rows<Sources>(SOURCES, id, limit)

/** Agreements that two entities are both in, and statements of one about the other. */
export const listShared = (sql: Sql, a: string, b: string, limit: number): Shared => ({
  agreements: sql.column<string>(BOTH_IN, { a, b, limit }),
  statements: sql.column<string>(SAID, { a, b, limit }),
})

const parse = <T>(text: string): T => JSON.parse(text)
