import type { SeenTie, TieFilter } from '../../../model/graph.ts'
import type { Adjacency, NodeTie, Seen } from '../../adjacency.ts'
import { guard } from '../failures.ts'
import { listNearest, listTies } from '../graph.ts'
import type { Sql } from '../sql.ts'
import { countNodes, INCOMING } from './arrays.ts'
import type { Held } from './held.ts'
import { readNarrow } from './narrow-array.ts'

const RELATION_IDS = 'SELECT key, id FROM relations WHERE key IN (SELECT value FROM json_each(?))'

/** Entities as nodes, by the arrays where they are held and know all of a node and of what is asked, else by the tables. */
export function createAdjacency(sql: Sql, held: Held | null): Adjacency {
  const { toNode, toId } = numberNodes(held)
  const findHeld = (node: number) =>
    held !== null && node < countNodes(held.arrays) && !held.changed.has(node) ? held : null
  return {
    toNode,
    toId,
    listTies: guard((node, filter, limit, neighbors) => {
      const known = isOfTypes(filter) ? findHeld(node) : null
      if (known !== null) return readTies(known, node, filter, limit, neighbors)
      const seen = listTies(sql, toId(node), filter, limit, neighbors && [...neighbors].map(toId))
      return seen.map((tie) => ({ neighbor: toNode(tie.neighbor), fact: tie }))
    }),
    listNearest: guard((node, limit) => {
      const known = findHeld(node)
      return known === null ? listNearest(sql, toId(node), limit).map(toNode) : readNearest(known, node, limit)
    }),
    listSeen: guard((seen) => (held === null ? seen.flatMap(toTold) : listSeen(sql, held, seen))),
  }
}

const toTold = ({ tie: { fact } }: Seen): SeenTie[] => (typeof fact === 'number' ? [] : [fact])

/** Those that the arrays do not hold get the numbers behind theirs as they come. */
function numberNodes(held: Held | null) {
  const first = held === null ? 0 : countNodes(held.arrays)
  const numbers = new Map<string, number>()
  const names: string[] = []
  const add = (id: string) => {
    names.push(id)
    numbers.set(id, first + names.length - 1)
    return first + names.length - 1
  }
  const toNode = (id: string) => {
    const node = held === null ? -1 : held.find(id)
    return node >= 0 ? node : (numbers.get(id) ?? add(id))
  }
  const toId = (node: number) => (held !== null && node < first ? held.nameOf(node) : (names[node - first] ?? ''))
  return { toNode, toId }
}

/** Arrays know the types of facts, but neither their times nor their evidence. */
const isOfTypes = ({ from, to, statuses, minConfidence }: TieFilter): boolean =>
  from === null && to === null && statuses.length === 0 && minConfidence === null

function readTies(
  { arrays }: Held,
  node: number,
  { relations, kinds }: TieFilter,
  limit: number,
  neighbors: ReadonlySet<number> | null,
): NodeTie[] {
  const asked: readonly string[] = [...relations, ...kinds]
  const wanted = asked.length === 0 ? null : arrays.typeNames.map((name) => asked.includes(name))
  const ties: NodeTie[] = []
  const end = arrays.offsets[node + 1] ?? 0
  for (let place = arrays.offsets[node] ?? 0; place < end && ties.length < limit; place++) {
    const neighbor = readNarrow(arrays.targets, place)
    if (wanted !== null && !wanted[(arrays.types[place] ?? 0) % INCOMING]) continue
    if (neighbors === null || neighbors.has(neighbor)) ties.push({ neighbor, fact: place })
  }
  return ties
}

function readNearest({ arrays: { offsets, targets } }: Held, node: number, limit: number): number[] {
  const nearest: number[] = []
  const end = offsets[node + 1] ?? 0
  for (let place = offsets[node] ?? 0; place < end && nearest.length < limit; place++) {
    const neighbor = readNarrow(targets, place)
    if (neighbor !== nearest.at(-1)) nearest.push(neighbor)
  }
  return nearest
}

/** The ids of relations are looked up all at once. */
function listSeen(sql: Sql, held: Held, seen: readonly Seen[]): SeenTie[] {
  const codes = seen.flatMap(({ tie: { fact } }) =>
    typeof fact === 'number' ? [readNarrow(held.arrays.facts, fact)] : [],
  )
  const keys = codes.flatMap((code) => (code % 2 === 0 ? [code >>> 1] : []))
  const ids = new Map(sql.tuples(RELATION_IDS, JSON.stringify(keys)).map(([key, id]) => [Number(key), String(id)]))
  const named = { arrays: held.arrays, nameOf: createMemory(held.nameOf) }
  return seen.map(({ node, tie: { neighbor, fact } }) =>
    typeof fact === 'number' ? readSeen(named, ids, { node, neighbor, place: fact }) : fact,
  )
}

/** Each node is named once: many ties of a hub lead to and from the same ones. */
function createMemory(nameOf: (node: number) => string): (node: number) => string {
  const names = new Map<number, string>()
  return (node) => {
    const known = names.get(node) ?? nameOf(node)
    names.set(node, known)
    return known
  }
}

interface Place {
  readonly node: number
  readonly neighbor: number
  readonly place: number
}

function readSeen(
  { arrays, nameOf }: Pick<Held, 'arrays' | 'nameOf'>,
  ids: ReadonlyMap<number, string>,
  { node, neighbor, place }: Place,
): SeenTie {
  const code = readNarrow(arrays.facts, place)
  const type = arrays.types[place] ?? 0
  const isEvent = code % 2 === 1
  return {
    entity: nameOf(node),
    neighbor: nameOf(neighbor),
    noun: isEvent ? 'event' : 'relation',
    fact: isEvent ? nameOf(code >>> 1) : (ids.get(code >>> 1) ?? ''),
    type: arrays.typeNames[type % INCOMING] ?? '',
    direction: isEvent ? 'both' : type >= INCOMING ? 'in' : 'out',
  }
}
