import type { Found } from '../../model/filed.ts'
import type { FactNoun } from './save/evidence.ts'
import type { Sql } from './sql.ts'

const ENTITIES = 'SELECT count(*) FROM appearances WHERE article = ?'

const FACTS = 'SELECT noun, count(DISTINCT fact) AS count FROM evidence WHERE article = ? GROUP BY noun'

/** How much the text of an article tells; null for an unknown id. */
export function countFound(sql: Sql, article: string): Found | null {
  if (sql.value('SELECT 1 FROM articles WHERE id = ?', article) === undefined) return null
  const rows = sql.rows<{ noun: FactNoun; count: number }>(FACTS, article)
  const count = (noun: FactNoun) => rows.find((row) => row.noun === noun)?.count ?? 0
  return {
    entities: sql.value<number>(ENTITIES, article) ?? 0,
    relations: count('relation'),
    events: count('event'),
    agreements: count('agreement'),
    statements: count('statement'),
  }
}
