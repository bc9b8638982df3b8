import type { Entity } from '../../../model/entity.ts'
import { fold } from '../fold.ts'
import type { Sql } from '../sql.ts'
import { saveSpellings } from '../suggest/spellings.ts'
import type { Filing } from './filing.ts'

const SAVE = `
  INSERT INTO entities (id, type, name, name_folded, attributes, mention_count, article_count)
  VALUES (?, ?, ?, ?, ?, 0, 0) ON CONFLICT (id) DO NOTHING
`

const SAVE_ALIAS = `
  INSERT INTO aliases (entity, name, folded, weight, articles) VALUES (?, ?, ?, ?, 1)
  ON CONFLICT (entity, name) DO UPDATE SET weight = weight + excluded.weight, articles = articles + 1
`

const SAVE_TRAIT = `
  INSERT INTO traits (entity, name, value, articles) VALUES (?, ?, ?, 1)
  ON CONFLICT DO UPDATE SET articles = articles + 1
`

/** Of two values of one attribute the one whose JSON sorts first, so that order does not matter. */
const SETTLE_ATTRIBUTES = `
  WITH settled AS (
    SELECT coalesce(json_group_object(name, json(value)), '{}') AS attributes
    FROM (SELECT name, min(value) AS value FROM traits WHERE entity = @id GROUP BY name ORDER BY name)
  )
  UPDATE entities SET attributes = settled.attributes FROM settled
  WHERE id = @id AND entities.attributes <> settled.attributes
`

/** What most mentions call the entity first of all; then the longest name, then the first of the alphabet. */
const CHOOSE_NAME = `
  SELECT name FROM aliases WHERE entity = ? ORDER BY weight DESC, length(name) DESC, name LIMIT 1
`

const RENAME = ['entities', 'events', 'agreements'].map(
  (table) => `UPDATE ${table} SET name = ?, name_folded = ? WHERE id = ? AND name <> ?`,
)

/**
 * Files an entity with its names and attributes; whatever the order of articles, the same entity comes of it. One that is
 * new is what its only article says, with nothing to be settled.
 */
export function saveEntity({ sql }: Filing, entity: Entity): void {
  const { id, type, name, attributes } = entity
  const fresh = sql.run(SAVE, id, type, name, fold(name), toSortedJson(attributes)) > 0
  for (const [alias, weight] of Object.entries(toNames(entity))) {
    sql.run(SAVE_ALIAS, id, alias, fold(alias), weight)
    saveSpellings(sql, fold(alias))
  }
  for (const [trait, value] of Object.entries(attributes)) sql.run(SAVE_TRAIT, id, trait, JSON.stringify(value))
  if (!fresh) settleEntity(sql, id)
}

/** As SQLite writes what is settled: by name. */
const toSortedJson = (attributes: Entity['attributes']): string =>
  JSON.stringify(Object.fromEntries(Object.entries(attributes).toSorted(([a], [b]) => (a < b ? -1 : 1))))

/** The names that an article has for an entity; the one that it calls it first of all weighs as much as its mentions. */
export const toNames = ({ name, aliases, mentions }: Entity): Record<string, number> => ({
  ...Object.fromEntries(aliases.map((alias) => [alias, 0])),
  [name]: Math.max(1, mentions.length),
})

/** Derives an entity's name and attributes from what its articles call it and know of it. */
export function settleEntity(sql: Sql, id: string): void {
  sql.run(SETTLE_ATTRIBUTES, { id })
  const name = sql.value<string>(CHOOSE_NAME, id)
  if (name === undefined) return
  for (const statement of RENAME) sql.run(statement, name, fold(name), id, name)
}
