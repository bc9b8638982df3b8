import type { Conflict, Disputable } from '../../../model/conflict.ts'
import type { Page, Window } from '../../store.ts'
import { isAny, isOften } from '../clause.ts'
import { toJson } from '../json-text.ts'
import { listWindow } from '../list/window.ts'
import type { Sql } from '../sql.ts'

const ITEM = `SELECT json_object('fact', ?, 'field', ?, 'noun', ?)`

const BY_STATUS = `
  SELECT json_object(
    'value', NULL, 'status', status,
    'assertedBy', json_group_array(DISTINCT asserted_by ORDER BY asserted_by) FILTER (WHERE asserted_by IS NOT NULL),
    'articles', json_group_array(DISTINCT article ORDER BY article)
  ) FROM evidence WHERE noun = ? AND fact = ? GROUP BY status ORDER BY status
`

const BY_VALUE = `
  SELECT json_object(
    'value', json(value), 'status', NULL, 'assertedBy', json('[]'),
    'articles', json_group_array(DISTINCT article ORDER BY article)
  ) FROM claims WHERE noun = ? AND fact = ? AND field = ? GROUP BY value ORDER BY value
`

const KEYS = [
  { sql: 'fact', nullable: false, descending: false },
  { sql: 'field', nullable: false, descending: false },
  { sql: 'noun', nullable: false, descending: false },
]

/** Which contradictions are asked for; all of them where a list is empty. */
export interface ConflictFilter {
  readonly nouns: readonly Disputable[]
  readonly facts: readonly string[]
}

/** Facts about which articles or voices in them contradict each other, with every side. */
export function listConflicts(sql: Sql, { nouns, facts }: ConflictFilter, window: Window): Page<Conflict> {
  const clauses = [
    ...(nouns.length > 0 ? [isOften('noun')(nouns)] : []),
    ...(facts.length > 0 ? [isAny('fact')(facts)] : []),
  ]
  const listed = { identity: ['conflicts', nouns, facts], from: 'conflicts', clauses, keys: KEYS, item: ITEM }
  return sql.reading(() => {
    const { items, nextCursor } = listWindow<Omit<Conflict, 'sides'>>(sql, listed, window)
    return { items: items.map((item) => toJson<Conflict>(withSides(sql, JSON.parse(item)))), nextCursor }
  })
}

function withSides(sql: Sql, { noun, fact, field }: Omit<Conflict, 'sides'>): Conflict {
  const sides =
    field === 'status' ? sql.column<string>(BY_STATUS, noun, fact) : sql.column<string>(BY_VALUE, noun, fact, field)
  return { noun, fact, field, sides: sides.map((side) => JSON.parse(side)) }
}
