import type { Attributes, Entity } from '../../../model/entity.ts'
import { fold } from '../fold.ts'
import type { Sql } from '../sql.ts'
import type { Filing } from './filing.ts'

const FIND_ATTRIBUTES = 'SELECT attributes FROM entities WHERE id = ?'

const SAVE = `
  INSERT INTO entities (id, type, name, name_folded, attributes, mention_count, article_count)
  VALUES (?, ?, ?, ?, ?, 0, 0)
  ON CONFLICT (id) DO UPDATE SET attributes = excluded.attributes WHERE attributes <> excluded.attributes
`

const SAVE_ALIAS = `
  INSERT INTO aliases (entity, name, folded, weight) VALUES (?, ?, ?, ?)
  ON CONFLICT (entity, name) DO UPDATE SET weight = weight + excluded.weight WHERE excluded.weight > 0
`

/** What most mentions call the entity first of all; then the longest name, then the first of the alphabet. */
const CHOOSE_NAME = `
  SELECT name FROM aliases WHERE entity = ? ORDER BY weight DESC, length(name) DESC, name LIMIT 1
`

const RENAME = ['entities', 'events', 'agreements'].map(
  (table) => `UPDATE ${table} SET name = ?, name_folded = ? WHERE id = ? AND name <> ?`,
)

/** Files an entity with its names and attributes; whatever the order of articles, the same entity comes of it. */
export function saveEntity({ sql }: Filing, { id, type, name, aliases, attributes, mentions }: Entity): void {
  const known = sql.value<string>(FIND_ATTRIBUTES, id)
  const merged = known === undefined ? attributes : mergeAttributes(JSON.parse(known), attributes)
  sql.run(SAVE, id, type, name, fold(name), JSON.stringify(merged))
  sql.run(SAVE_ALIAS, id, name, fold(name), Math.max(1, mentions.length))
  for (const alias of aliases) sql.run(SAVE_ALIAS, id, alias, fold(alias), 0)
  rename(sql, id)
}

function rename(sql: Sql, id: string): void {
  const name = sql.value<string>(CHOOSE_NAME, id)
  if (name === undefined) return
  for (const statement of RENAME) sql.run(statement, name, fold(name), id, name)
}

/** All that is known of an entity; of two values for one name the one whose JSON sorts first, so that order does not matter. */
function mergeAttributes(one: Attributes, other: Attributes): Attributes {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort()
  return Object.fromEntries(
    names.map((name) => {
      const [value] = [one[name], other[name]].flatMap((known) => known ?? []).sort(byJson)
      return [name, value ?? '']
    }),
  )
}

function byJson(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1
}
