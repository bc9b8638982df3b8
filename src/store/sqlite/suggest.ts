import type { Suggestion } from '../../model/answers.ts'
import type { JsonText } from '../store.ts'
import { type Clause, isOften } from './clause.ts'
import { fold } from './fold.ts'
import type { Sql } from './sql.ts'

/** Sorts after every text that begins with the same characters. */
const LAST_CHARACTER = '\u{10FFFF}'

/** Up to so many names the matching entities are sorted; beyond, the most mentioned entities are tried one by one. */
const FEW = 1000

const COUNT = `
  SELECT count(*) FROM (SELECT 1 FROM aliases a WHERE a.folded >= ? AND a.folded < ? LIMIT ${FEW + 1})
`

/** Its own name rather than another one, a short one rather than a long one. */
const MATCHED = `
  SELECT a.name FROM aliases a WHERE a.entity = i.id AND a.folded >= ? AND a.folded < ?
  ORDER BY a.name <> i.name, length(a.name), a.name LIMIT 1
`

const ITEM = `
  SELECT json_object(
    'id', i.id, 'type', i.type, 'name', i.name, 'matched', (${MATCHED}), 'mentionCount', i.mention_count
  ) FROM entities i
`

const AMONG_FEW = 'i.id IN (SELECT a.entity FROM aliases a WHERE a.folded >= ? AND a.folded < ?)'

const AMONG_MANY = 'EXISTS (SELECT 1 FROM aliases a WHERE a.entity = i.id AND a.folded >= ? AND a.folded < ?)'

/** Entities with a name that begins with `prefix`, each once, most mentioned first; none for a blank prefix. */
export function suggest(sql: Sql, prefix: string, types: readonly string[], limit: number): JsonText<Suggestion>[] {
  const folded = fold(prefix)
  if (folded === '') return []
  const range = [folded, folded + LAST_CHARACTER] as const
  const few = (sql.value<number>(COUNT, ...range) ?? 0) <= FEW
  const ofType: Clause = types.length > 0 ? isOften('i.type')(types) : { sql: 'TRUE', values: [], selective: false }
  const text = `${ITEM} WHERE ${few ? AMONG_FEW : AMONG_MANY} AND ${ofType.sql} ORDER BY i.mention_count DESC, i.id LIMIT ?`
  return sql.column<JsonText<Suggestion>>(text, ...range, ...range, ...ofType.values, limit)
}
