import type { Stats } from '../../model/answers.ts'
import type { Sql } from './sql.ts'

const COUNTS = 'SELECT noun, kind, count FROM counts WHERE count > 0 ORDER BY noun, kind'

interface Count {
  readonly noun: string
  readonly kind: string
  readonly count: number
}

/** How much is stored, from counts that every write keeps. */
export function readStats(sql: Sql): Stats {
  const counts = sql.rows<Count>(COUNTS)
  const total = (noun: string) => counts.find((row) => row.noun === noun)?.count ?? 0
  const byKind = (noun: string) =>
    Object.fromEntries(counts.filter((row) => row.noun === noun).map(({ kind, count }) => [kind, count]))
  return {
    articles: total('article'),
    mentions: total('mention'),
    evidence: total('evidence'),
    statements: total('statement'),
    entities: byKind('entity'),
    relations: byKind('relation'),
    events: byKind('event'),
    provisions: byKind('provision'),
  }
}
