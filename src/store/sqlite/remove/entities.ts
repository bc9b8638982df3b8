import { settleEntity } from '../save/entities.ts'
import type { Sql } from '../sql.ts'
import { forgetSpellings } from '../suggest/spellings.ts'
import type { Appearance } from './support.ts'

const UNCOUNT = `
  UPDATE entities SET mention_count = mention_count - ?, article_count = article_count - 1 WHERE id = ?
`

const LEFT = 'SELECT article_count FROM entities WHERE id = ?'

const UNNAME = 'UPDATE aliases SET weight = weight - ?, articles = articles - 1 WHERE entity = ? AND name = ?'

const FORGET = ['aliases', 'traits'].map((table) => `DELETE FROM ${table} WHERE entity = ? AND articles = 0`)

const LOST = 'SELECT folded FROM aliases WHERE entity = ? AND articles = 0'

const UNTRAIT = 'UPDATE traits SET articles = articles - 1 WHERE entity = ? AND name = ? AND value = ?'

/** Takes an article's word for an entity away, and the entity where it was the last; gives the number of articles left. */
export function settleOrRemoveEntity(sql: Sql, appearance: Appearance): number {
  const { entity, mentions } = appearance
  sql.run(UNCOUNT, mentions, entity)
  const left = sql.value<number>(LEFT, entity) ?? 0
  if (left === 0) removeEntity(sql, entity)
  else forget(sql, appearance)
  return left
}

function removeEntity(sql: Sql, entity: string): void {
  const names = sql.column<string>('SELECT folded FROM aliases WHERE entity = ?', entity)
  sql.run('DELETE FROM entities WHERE id = ?', entity)
  forgetSpellings(sql, names)
}

function forget(sql: Sql, { entity, names, attributes }: Appearance): void {
  for (const [name, weight] of entriesOf<number>(names)) sql.run(UNNAME, weight, entity, name)
  for (const [name, value] of entriesOf<unknown>(attributes)) sql.run(UNTRAIT, entity, name, JSON.stringify(value))
  const lost = sql.column<string>(LOST, entity)
  for (const statement of FORGET) sql.run(statement, entity)
  forgetSpellings(sql, lost)
  settleEntity(sql, entity)
}

const entriesOf = <V>(json: string): [string, V][] => Object.entries<V>(JSON.parse(json))
