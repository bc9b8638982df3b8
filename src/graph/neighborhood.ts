import type { Graph, TieFilter } from '../model/graph.ts'
import type { Seen } from '../store/adjacency.ts'
import { type GraphStore, toEdges } from './edges.ts'
import { createTurns } from './turns.ts'

/** Ties of one entity that are looked at, so that a hub costs no more than this. */
const MOST_TIES = 400

export interface Neighborhood {
  readonly id: string
  readonly hops: number
  readonly filter: TieFilter
  /** Most entities beside the first. */
  readonly limit: number
}

/**
 * Entities within some steps of one, the nearest first and of these those with the most ties, and all edges among them that
 * were seen on the way. What the bounds leave out is told by `truncated`.
 */
export async function findNeighborhood(store: GraphStore, { id, hops, filter, limit }: Neighborhood): Promise<Graph> {
  const adjacency = store.openAdjacency()
  const takeTurn = createTurns()
  const first = adjacency.toNode(id)
  const distances = new Map([[first, 0]])
  const seen: Seen[] = []
  let truncated = false
  let ring = [first]
  for (let distance = 1; distance <= hops && ring.length > 0; distance++) {
    const next: number[] = []
    for (const node of ring) {
      await takeTurn()
      const ties = await adjacency.listTies(node, filter, MOST_TIES, null)
      if (ties.length === MOST_TIES) truncated = true
      for (const tie of ties) {
        if (!distances.has(tie.neighbor)) {
          if (distances.size > limit) {
            truncated = true
            continue
          }
          distances.set(tie.neighbor, distance)
          next.push(tie.neighbor)
        }
        seen.push({ node, tie })
      }
      if (distances.size > limit && distance === hops) break
    }
    ring = next
  }
  const nodes = (await store.listRefs([...distances.keys()].map(adjacency.toId)))
    .map((ref) => ({ ...ref, distance: distances.get(adjacency.toNode(ref.id)) ?? 0 }))
    .toSorted((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
  return { nodes, edges: await toEdges(store, adjacency, seen), truncated }
}

/** The given entities, and all ties among them. */
export async function findSubgraph(store: GraphStore, ids: readonly string[], filter: TieFilter): Promise<Graph> {
  const adjacency = store.openAdjacency()
  const nodes = (await store.listRefs(ids)).map((ref) => ({ ...ref, distance: 0 }))
  const known = new Set(nodes.map(({ id }) => adjacency.toNode(id)))
  let truncated = false
  const seen: Seen[] = []
  for (const node of known) {
    const ties = await adjacency.listTies(node, filter, MOST_TIES, known)
    if (ties.length === MOST_TIES) truncated = true
    seen.push(...ties.map((tie) => ({ node, tie })))
  }
  return { nodes, edges: await toEdges(store, adjacency, seen), truncated }
}
