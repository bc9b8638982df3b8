import { ANY_TIE, type GraphEdge, type GraphPaths } from '../model/graph.ts'
import type { Adjacency } from '../store/adjacency.ts'
import { type GraphStore, toEdges } from './edges.ts'
import { createTurns } from './turns.ts'

/** A way has no more steps than this. */
export const MOST_STEPS = 6

/** Neighbors of one entity that are followed: those with the most ties. */
const MOST_NEIGHBORS = 300

/** Entities that are opened before the search gives up. */
const MOST_OPENED = 2000

/** So many ways are looked at for each that is told, since some go round. */
const TRIED = 5

/** One end of the search: what it has reached, and what it opens next. */
interface Side {
  readonly distances: Map<number, number>
  ring: number[]
}

export interface PathQuestion {
  readonly from: string
  readonly to: string
  /** Most ways that are told. */
  readonly limit: number
}

/**
 * The shortest ways between two entities and, where there are fewer than asked for, those that are one step longer; each
 * hop with one fact that says so. Searched from both ends, within bounds that `truncated` tells of.
 */
export async function findPaths(store: GraphStore, { from, to, limit }: PathQuestion): Promise<GraphPaths> {
  const adjacency = store.openAdjacency()
  const search = createSearch(adjacency)
  const [start, end] = [adjacency.toNode(from), adjacency.toNode(to)]
  const shortest = await search.measure(start, end)
  const paths: { readonly way: readonly number[]; readonly hops: readonly GraphEdge[] }[] = []
  const lengths = Number.isFinite(shortest) ? [shortest, shortest + 1] : []
  for (const length of lengths)
    for (const way of paths.length < limit ? await search.walk(start, end, length, TRIED * limit) : []) {
      const hops = await toHops(store, adjacency, way)
      if (paths.length < limit && isWay(hops, length)) paths.push({ way, hops })
    }
  return {
    nodes: await store.listRefs([...new Set(paths.flatMap(({ way }) => way.map(adjacency.toId)))]),
    paths: paths.map(({ hops }) => ({ length: hops.length, hops: [...hops] })),
    truncated: search.isBounded(),
  }
}

/** The first fact of each step. */
async function toHops(store: GraphStore, adjacency: Adjacency, way: readonly number[]): Promise<GraphEdge[]> {
  const steps = way.slice(0, -1).map(async (node, index) => {
    const ties = await adjacency.listTies(node, ANY_TIE, 1, new Set(way.slice(index + 1, index + 2)))
    return ties.map((tie) => ({ node, tie }))
  })
  return toEdges(store, adjacency, (await Promise.all(steps)).flat())
}

/** A way that takes one fact for two steps goes round by somebody else in it. */
const isWay = (hops: readonly GraphEdge[], length: number): boolean =>
  hops.length === length && new Set(hops.map(({ fact }) => fact)).size === length

function createSearch(adjacency: Adjacency) {
  const opened = new Map<number, readonly number[]>()
  const takeTurn = createTurns()
  let bounded = false

  async function open(node: number): Promise<readonly number[]> {
    const known = opened.get(node)
    if (known !== undefined) return known
    if (opened.size >= MOST_OPENED) {
      bounded = true
      return []
    }
    await takeTurn()
    const neighbors = await adjacency.listNearest(node, MOST_NEIGHBORS)
    if (neighbors.length === MOST_NEIGHBORS) bounded = true
    opened.set(node, neighbors)
    return neighbors
  }

  async function widen({ distances, ring }: Side): Promise<number[]> {
    const next: number[] = []
    for (const node of ring)
      for (const neighbor of await open(node)) {
        if (distances.has(neighbor)) continue
        distances.set(neighbor, (distances.get(node) ?? 0) + 1)
        next.push(neighbor)
      }
    return next
  }

  /** Steps of the shortest way; infinite where none is found. The smaller ring is widened first. */
  async function measure(from: number, to: number): Promise<number> {
    if (from === to) return 0
    const sides = [from, to].map((id): Side => ({ distances: new Map([[id, 0]]), ring: [id] }))
    for (let step = 0; step < MOST_STEPS; step++) {
      const [side, other] = sides.toSorted((a, b) => a.ring.length - b.ring.length)
      if (side === undefined || other === undefined || side.ring.length === 0) break
      side.ring = await widen(side)
      const met = side.ring.flatMap((id) => {
        const beyond = other.distances.get(id)
        return beyond === undefined ? [] : [(side.distances.get(id) ?? 0) + beyond]
      })
      if (met.length > 0) return Math.min(...met)
    }
    return Number.POSITIVE_INFINITY
  }

  /** Ways of just so many steps that visit nothing twice. */
  async function walk(from: number, to: number, length: number, most: number): Promise<number[][]> {
    if (length > MOST_STEPS || length === 0) return []
    const known = Math.ceil(length / 2)
    const near = await measureFrom(to, known)
    const ways: number[][] = []
    const extend = async (way: number[]): Promise<void> => {
      const left = length - (way.length - 1)
      const last = way.at(-1) ?? from
      if (left === 0) {
        if (last === to) ways.push(way)
        return
      }
      for (const neighbor of await open(last)) {
        if (ways.length >= most) return
        const away = near.get(neighbor) ?? known + 1
        if (away < left && !way.includes(neighbor) && (neighbor !== to || left === 1)) await extend([...way, neighbor])
      }
    }
    await extend([from])
    return ways
  }

  async function measureFrom(id: number, steps: number): Promise<ReadonlyMap<number, number>> {
    const side: Side = { distances: new Map([[id, 0]]), ring: [id] }
    for (let step = 0; step < steps; step++) side.ring = await widen(side)
    return side.distances
  }

  return { measure, walk, isBounded: () => bounded }
}
