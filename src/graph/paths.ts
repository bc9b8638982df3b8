import { ANY_TIE, type GraphEdge, type GraphPaths } from '../model/graph.ts'
import type { Store } from '../store/store.ts'
import { toEdges } from './edges.ts'
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
  readonly distances: Map<string, number>
  ring: string[]
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
export async function findPaths(store: Store, { from, to, limit }: PathQuestion): Promise<GraphPaths> {
  const search = createSearch(store)
  const shortest = await search.measure(from, to)
  const paths: { readonly way: readonly string[]; readonly hops: readonly GraphEdge[] }[] = []
  const lengths = Number.isFinite(shortest) ? [shortest, shortest + 1] : []
  for (const length of lengths)
    for (const way of paths.length < limit ? await search.walk(from, to, length, TRIED * limit) : []) {
      const hops = await toHops(store, way)
      if (paths.length < limit && isWay(hops, length)) paths.push({ way, hops })
    }
  return {
    nodes: await store.listRefs([...new Set(paths.flatMap(({ way }) => way))]),
    paths: paths.map(({ hops }) => ({ length: hops.length, hops: [...hops] })),
    truncated: search.isBounded(),
  }
}

/** The surest fact of each step. */
async function toHops(store: Store, way: readonly string[]): Promise<GraphEdge[]> {
  const steps = way.slice(0, -1).map((entity, index) => store.listTies(entity, ANY_TIE, 1, [way[index + 1] ?? '']))
  return toEdges(store, (await Promise.all(steps)).flat())
}

/** A way that takes one fact for two steps goes round by somebody else in it. */
const isWay = (hops: readonly GraphEdge[], length: number): boolean =>
  hops.length === length && new Set(hops.map(({ fact }) => fact)).size === length

function createSearch(store: Store) {
  const opened = new Map<string, readonly string[]>()
  const takeTurn = createTurns()
  let bounded = false

  async function open(entity: string): Promise<readonly string[]> {
    const known = opened.get(entity)
    if (known !== undefined) return known
    if (opened.size >= MOST_OPENED) {
      bounded = true
      return []
    }
    await takeTurn()
    const neighbors = await store.listNearest(entity, MOST_NEIGHBORS)
    if (neighbors.length === MOST_NEIGHBORS) bounded = true
    opened.set(entity, neighbors)
    return neighbors
  }

  async function widen({ distances, ring }: Side): Promise<string[]> {
    const next: string[] = []
    for (const entity of ring)
      for (const neighbor of await open(entity)) {
        if (distances.has(neighbor)) continue
        distances.set(neighbor, (distances.get(entity) ?? 0) + 1)
        next.push(neighbor)
      }
    return next
  }

  /** Steps of the shortest way; infinite where none is found. The smaller ring is widened first. */
  async function measure(from: string, to: string): Promise<number> {
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
  async function walk(from: string, to: string, length: number, most: number): Promise<string[][]> {
    if (length > MOST_STEPS || length === 0) return []
    const near = await measureFrom(to, length - 1)
    const ways: string[][] = []
    const extend = async (way: string[]): Promise<void> => {
      const left = length - (way.length - 1)
      const last = way.at(-1) ?? ''
      if (left === 0) {
        if (last === to) ways.push(way)
        return
      }
      for (const neighbor of await open(last)) {
        if (ways.length >= most) return
        const away = near.get(neighbor) ?? Number.POSITIVE_INFINITY
        if (away < left && !way.includes(neighbor) && (neighbor !== to || left === 1)) await extend([...way, neighbor])
      }
    }
    await extend([from])
    return ways
  }

  async function measureFrom(id: string, steps: number): Promise<ReadonlyMap<string, number>> {
    const side: Side = { distances: new Map([[id, 0]]), ring: [id] }
    for (let step = 0; step < steps; step++) side.ring = await widen(side)
    return side.distances
  }

  return { measure, walk, isBounded: () => bounded }
}
