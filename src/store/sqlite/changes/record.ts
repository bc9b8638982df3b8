import type { ChangeAction, ChangeNoun } from '../../../model/change.ts'
import type { Sql } from '../sql.ts'
import { readLast } from './log.ts'

const FILED_ENTITIES = `
  INSERT INTO changes (at, action, noun, id)
  SELECT @at, iif(e.article_count = 1, 'created', 'updated'), e.type, e.id
  FROM appearances a JOIN entities e ON e.id = a.entity WHERE a.article = @article ORDER BY e.id
`

const FILED_FACTS = `
  INSERT INTO changes (at, action, noun, id)
  SELECT @at, iif(EXISTS (
    SELECT 1 FROM evidence other WHERE other.noun = own.noun AND other.fact = own.fact AND other.article <> @article
  ), 'updated', 'created'), own.noun, own.fact
  FROM (
    SELECT DISTINCT noun, fact FROM evidence
    WHERE article = @article AND noun IN ('relation', 'provision', 'statement') ORDER BY noun, fact
  ) own
`

const RECORD = `
  INSERT INTO changes (at, action, noun, id)
  SELECT @at, value ->> 0, value ->> 1, value ->> 2 FROM json_each(@changes) ORDER BY key
`

/** What was not there before and is there now is created, what was there and is there still is updated. */
const NET = `
  UPDATE changes SET action = CASE
    WHEN changes.action = 'deleted' THEN 'deleted'
    WHEN first.action IN ('created', 'split') THEN first.action
    ELSE 'updated'
  END
  FROM (SELECT min(seq) AS first, max(seq) AS last FROM changes WHERE seq > @before GROUP BY id) span
  JOIN changes first ON first.seq = span.first
  WHERE changes.seq = span.last
`

/** What came and went again leaves nothing. */
const VANISHED = `
  DELETE FROM changes WHERE seq > @before AND id IN (
    SELECT id FROM (
      SELECT id, min(seq) AS first, max(seq) AS last FROM changes WHERE seq > @before GROUP BY id
    ) span
    WHERE (SELECT action FROM changes WHERE seq = span.last) = 'deleted'
    AND (SELECT action FROM changes WHERE seq = span.first) IN ('created', 'split')
  )
`

const FORMER = `
  DELETE FROM changes
  WHERE seq > @before AND seq NOT IN (SELECT max(seq) FROM changes WHERE seq > @before GROUP BY id)
`

const MERGED = `
  UPDATE changes SET action = 'merged' WHERE seq > @before AND action = 'deleted' AND id IN (SELECT id FROM moved)
`

const SPLIT = `
  UPDATE changes SET action = 'split'
  WHERE seq > @before AND action = 'created' AND id IN (SELECT value FROM json_each(@entities))
`

/** What happens to one item. */
export type Happening = readonly [action: ChangeAction, noun: ChangeNoun, id: string]

/** Records changes in their order, within the transaction that makes them. */
export function recordChanges(sql: Sql, at: string, changes: readonly Happening[]): void {
  sql.run(RECORD, { at, changes: JSON.stringify(changes) })
}

/** Records what the filing of an article brought, once all of it is there: what names others comes behind them. */
export function recordFiling(sql: Sql, article: string, at: string): void {
  sql.run(FILED_ENTITIES, { article, at })
  recordChanges(sql, at, [['created', 'article', article]])
  sql.run(FILED_FACTS, { article, at })
}

/**
 * Makes one change of what the work does to each item: what goes and comes again is updated, what goes into another entity is
 * merged.
 */
export function joiningChanges<T>(sql: Sql, work: () => T): T {
  const before = readLast(sql)
  const done = work()
  for (const statement of [VANISHED, NET, FORMER, MERGED]) sql.run(statement, { before })
  return done
}

/** Tells of entities that work since a seq made that they were split off. */
export const recordSplit = (sql: Sql, before: number, entities: readonly string[]): void =>
  void sql.run(SPLIT, { before, entities: JSON.stringify(entities) })
