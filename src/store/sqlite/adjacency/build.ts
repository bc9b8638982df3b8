import { readLast } from '../changes/log.ts'
import type { Sql } from '../sql.ts'
import { type AdjacencyArrays, INCOMING } from './arrays.ts'
import { createEdgeList, type EdgeList } from './edge-list.ts'
import { packIds } from './id-blocks.ts'
import { createFinder, createIdTable, type IdTable, type IdTableSize } from './id-table.ts'
import { createNarrow, writeNarrow } from './narrow-array.ts'
import { endOf, orderHalves } from './order.ts'

const SIZE = 'SELECT count(*) AS ids, coalesce(sum(octet_length(id)), 0) AS bytes FROM entities'

const IDS = 'SELECT id FROM entities ORDER BY id'

const RELATIONS = 'SELECT key, subject, object, type FROM relations WHERE subject <> object ORDER BY id'

/** Each pair once, in the order of the key of the table. */
const EVENTS = `
  SELECT fact, entity, neighbor, type FROM ties WHERE noun = 'event' AND entity < neighbor
  ORDER BY entity, neighbor, noun, fact
`

/** Reads all ties of one state of the base into arrays. */
export function buildArrays(sql: Sql): AdjacencyArrays {
  return sql.reading(() => {
    const seq = readLast(sql)
    const ids = readIds(sql)
    const { edges, typeNames } = readEdges(sql, ids)
    const packed = packIds(ids)
    return { seq, ids: packed, ...toHalves(edges, packed.count), typeNames }
  })
}

function readIds(sql: Sql): IdTable {
  const { table, add } = createIdTable(sql.row<IdTableSize>(SIZE) ?? { ids: 0, bytes: 0 })
  sql.each<[string]>(IDS, ([id]) => add(id))
  return table
}

/** Relations come first, as among the ties of two entities. */
function readEdges(sql: Sql, ids: IdTable) {
  const edges = createEdgeList()
  const find = createFinder(ids)
  const types = new Map<string, number>()
  const toType = (name: string) => types.get(name) ?? types.set(name, types.size).size - 1
  sql.each<[number, string, string, string]>(RELATIONS, ([key, subject, object, type]) =>
    edges.add(find(subject), find(object), 2 * key, toType(type)),
  )
  sql.each<[string, string, string, string]>(EVENTS, ([fact, entity, neighbor, type]) =>
    edges.add(find(entity), find(neighbor), 2 * find(fact) + 1, toType(type)),
  )
  if (types.size > INCOMING) throw new RangeError('There are more types of ties than a byte tells apart')
  return { edges: edges.read(), typeNames: [...types.keys()] }
}

function toHalves(edges: EdgeList, nodes: number) {
  const { halves, offsets } = orderHalves(edges, nodes)
  const targets = createNarrow(halves.length, nodes)
  const facts = createNarrow(
    halves.length,
    edges.facts.reduce((most, fact) => Math.max(most, fact), 0),
  )
  const types = new Uint8Array(new SharedArrayBuffer(halves.length))
  for (const [place, half] of halves.entries()) {
    const fact = edges.facts[half >>> 1] ?? 0
    const isIncoming = half % 2 === 1 && fact % 2 === 0
    writeNarrow(targets, place, endOf(edges, half))
    writeNarrow(facts, place, fact)
    types[place] = (edges.types[half >>> 1] ?? 0) + (isIncoming ? INCOMING : 0)
  }
  return { offsets, targets, facts, types }
}
