import { type Clustering, clusterNodes, type Decisions } from '../../../identity/cluster.ts'
import type { Node } from '../../../identity/node.ts'
import type { EntityType } from '../../../model/entity.ts'
import type { Sql } from '../sql.ts'
import { toProposalId } from './proposals.ts'

interface NodeRow {
  readonly key: string
  readonly type: EntityType
  readonly local: string
  readonly name: string
  readonly features: string
  readonly blocks: string
  readonly entity: string
}

const IN_BLOCKS = `
  SELECT n.key, n.type, n.local, n.name, n.features, n.blocks, n.entity FROM nodes n
  WHERE n.key IN (SELECT b.node FROM node_blocks b WHERE b.block IN (SELECT value FROM json_each(?)))
`

const BY_KEY = `
  SELECT key, type, local, name, features, blocks, entity FROM nodes WHERE key IN (SELECT value FROM json_each(?))
`

const DECIDED = `SELECT kind, a, b FROM decisions WHERE type = ? AND undone_at IS NULL AND kind <> 'split'`

/** Nodes that one article sees beside each other: it tells them apart itself. */
const BESIDE = `
  SELECT DISTINCT a.node AS a, b.node AS b
  FROM json_each(@keys) k
  JOIN sightings a ON a.node = k.value
  JOIN sightings b ON b.article = a.article AND b.node > a.node
  WHERE b.node IN (SELECT value FROM json_each(@keys))
`

const MOVE = `
  INSERT INTO moved (id, target) VALUES (?, ?) ON CONFLICT DO UPDATE SET target = excluded.target
`

const CLEAR_CANDIDATES = `
  DELETE FROM candidates WHERE a IN (SELECT value FROM json_each(@ids)) OR b IN (SELECT value FROM json_each(@ids))
`

const INSERT_CANDIDATE = `
  INSERT INTO candidates (id, a, b, score, points) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
`

/** Of more nodes than this that hang together only those of one id are gathered: comparing all with all would take too long. */
const MOST_NODES = 1500

/** A node that is another entity than before. */
export interface Move {
  readonly node: string
  readonly from: string
  readonly to: string
}

/** Clusters anew what is in some blocks and hangs together with it; gives what is another entity than before. */
export function recluster(sql: Sql, blocks: readonly string[]): Move[] {
  if (blocks.length === 0) return []
  const groups = Map.groupBy(readConnected(sql, blocks).values(), ({ type }) => type)
  return Array.from(groups, ([type, rows]) => reclusterType(sql, type, rows)).flat()
}

function reclusterType(sql: Sql, type: EntityType, rows: readonly NodeRow[]): Move[] {
  const nodes = rows.map(toNode)
  const decisions = readDecisions(sql, type, rows)
  const { entities, candidates } = clusterNodes(nodes, decisions)
  const moves = rows
    .map(({ key, entity }) => ({ node: key, from: entity, to: entities.get(key) ?? '' }))
    .filter(({ from, to }) => from !== to)
  for (const { node, from, to } of moves) {
    sql.run('UPDATE nodes SET entity = ? WHERE key = ?', to, node)
    if (from !== '') sql.run(MOVE, from, to)
  }
  saveCandidates(sql, [...rows.map(({ entity }) => entity), ...entities.values()], candidates)
  return moves.filter(({ from }) => from !== '')
}

function saveCandidates(sql: Sql, ids: readonly string[], candidates: Clustering['candidates']): void {
  sql.run(CLEAR_CANDIDATES, { ids: JSON.stringify([...new Set(ids)]) })
  for (const { a, b, score, points } of candidates) {
    sql.run(INSERT_CANDIDATE, toProposalId(a, b), a, b, score, JSON.stringify(points))
  }
}

/** The nodes of some blocks, of the blocks of these, and so on, with those that people joined to them. */
function readConnected(sql: Sql, blocks: readonly string[]): Map<string, NodeRow> {
  const found = new Map<string, NodeRow>()
  const seen = new Set<string>()
  let next = [...blocks]
  while (next.length > 0) {
    for (const block of next) seen.add(block)
    const rows = sql.rows<NodeRow>(IN_BLOCKS, JSON.stringify(next)).filter(({ key }) => !found.has(key))
    const joined = readJoined(sql, rows)
    for (const row of [...rows, ...joined]) found.set(row.key, row)
    const wider =
      found.size > MOST_NODES ? [] : [...rows, ...joined].flatMap((row) => JSON.parse(row.blocks) as string[])
    next = [...new Set(wider)].filter((block) => !seen.has(block))
  }
  return found
}

function readJoined(sql: Sql, rows: readonly NodeRow[]): NodeRow[] {
  const types = new Set(rows.map(({ type }) => type))
  const keys = new Set(rows.map(({ key }) => key))
  const partners = [...types].flatMap((type) =>
    sql
      .rows<{ kind: string; a: string; b: string }>(DECIDED, type)
      .flatMap(({ a, b }) => (keys.has(a) ? [b] : keys.has(b) ? [a] : [])),
  )
  return partners.length === 0 ? [] : sql.rows<NodeRow>(BY_KEY, JSON.stringify(partners))
}

function readDecisions(sql: Sql, type: EntityType, rows: readonly NodeRow[]): Decisions {
  const decided = sql.rows<{ kind: 'same' | 'distinct'; a: string; b: string }>(DECIDED, type)
  const pairsOf = (kind: string) => decided.filter((row) => row.kind === kind).map(({ a, b }) => [a, b] as const)
  const keys = JSON.stringify(rows.map(({ key }) => key))
  const beside =
    rows.length > 1 && (type === 'event' || type === 'agreement')
      ? sql.rows<{ a: string; b: string }>(BESIDE, { keys }).map(({ a, b }) => [a, b] as const)
      : []
  return { same: pairsOf('same'), distinct: [...pairsOf('distinct'), ...beside] }
}

const toNode = ({ features, blocks, entity: _, ...row }: NodeRow): Node => ({
  ...row,
  features: JSON.parse(features),
  blocks: JSON.parse(blocks),
})
