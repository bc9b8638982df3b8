import type { Node, Sighting } from '../../../identity/node.ts'
import { toNode } from '../../../identity/node.ts'
import type { EntityType } from '../../../model/entity.ts'
import type { Sql } from '../sql.ts'

const INSERT = `
  INSERT INTO nodes (key, type, local, name, features, blocks, sightings, entity) VALUES (?, ?, ?, ?, ?, ?, 0, '')
  ON CONFLICT DO NOTHING
`

const COUNT = 'UPDATE nodes SET sightings = sightings + ? WHERE key = ?'

const SIGHT = `
  INSERT INTO sightings (article, local, node) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET node = excluded.node
`

const SIGHTED = `
  SELECT s.local, s.node FROM sightings s JOIN nodes n ON n.key = s.node
  WHERE s.article = ? AND n.type IN (SELECT value FROM json_each(?))
`

const SPLITS = 'SELECT local, decision FROM splits WHERE article = ?'

/** An entity that no node is any more is no candidate. */
const FORGET = `
  DELETE FROM candidates WHERE (a = @entity OR b = @entity) AND NOT EXISTS (SELECT 1 FROM nodes WHERE entity = @entity)
`

/** The sightings of an article, of some types of entities. */
const readSighted = (sql: Sql, article: string, types: readonly EntityType[]): Map<string, string> =>
  new Map(
    sql
      .rows<{ local: string; node: string }>(SIGHTED, article, JSON.stringify(types))
      .map(({ local, node }) => [local, node]),
  )

/**
 * Makes the sightings of an article those that are given, of some types of entities. Gives the blocks of the nodes that came
 * or went by that: what is in them is to be clustered anew.
 */
export function saveSightings(
  sql: Sql,
  article: string,
  types: readonly EntityType[],
  sightings: readonly Sighting[],
): string[] {
  const before = readSighted(sql, article, types)
  const after = new Map(splitOff(sql, article, sightings).map(({ local, node }) => [local, node]))
  const blocks = new Set<string>()
  for (const [local, node] of after) {
    if (before.get(local) === node.key) continue
    if (insertNode(sql, node)) for (const block of node.blocks) blocks.add(block)
    sql.run(SIGHT, article, local, node.key)
    sql.run(COUNT, 1, node.key)
  }
  for (const [local, key] of before) {
    if (after.get(local)?.key === key) continue
    if (!after.has(local)) sql.run('DELETE FROM sightings WHERE article = ? AND local = ?', article, local)
    sql.run(COUNT, -1, key)
    for (const block of removeUnseen(sql, key)) blocks.add(block)
  }
  return [...blocks]
}

/** Sightings that people split off are nodes of their own. */
function splitOff(sql: Sql, article: string, sightings: readonly Sighting[]): Sighting[] {
  const splits = new Map(
    sql.rows<{ local: string; decision: string }>(SPLITS, article).map(({ local, decision }) => [local, decision]),
  )
  return sightings.map(({ local, node }) => {
    const decision = splits.get(local)
    if (decision === undefined) return { local, node }
    const { key: _, ...rest } = node
    return { local, node: toNode({ ...rest, features: { ...node.features, decisions: [decision] } }) }
  })
}

/** Says whether the node is new. */
function insertNode(sql: Sql, { key, type, local, name, features, blocks }: Node): boolean {
  const fresh = sql.run(INSERT, key, type, local, name, JSON.stringify(features), JSON.stringify(blocks)) > 0
  if (fresh) for (const block of blocks) sql.run('INSERT INTO node_blocks (block, node) VALUES (?, ?)', block, key)
  return fresh
}

/** Takes a node away that nobody sees any more, and gives its blocks. */
function removeUnseen(sql: Sql, key: string): string[] {
  const blocks = sql.value<string>('SELECT blocks FROM nodes WHERE key = ? AND sightings = 0', key)
  if (blocks === undefined) return []
  const entity = sql.value<string>('SELECT entity FROM nodes WHERE key = ?', key) ?? ''
  sql.run('DELETE FROM nodes WHERE key = ?', key)
  sql.run(FORGET, { entity })
  return JSON.parse(blocks)
}
