import type { GraphEdge, SeenTie } from '../model/graph.ts'
import type { Adjacency, Seen } from '../store/adjacency.ts'
import type { Store } from '../store/store.ts'

/** What a search of the graph asks of a store. */
export type GraphStore = Pick<Store, 'openAdjacency' | 'listRefs' | 'listSurest'>

/** The edges of ties, each once however often it was seen, with their surest evidence. */
export async function toEdges(store: GraphStore, adjacency: Adjacency, seen: readonly Seen[]): Promise<GraphEdge[]> {
  const ties = await adjacency.listSeen(seen)
  const once = [...new Map(ties.map((tie) => [toKey(tie), tie])).values()]
  const evidence = await store.listSurest(once)
  return once.map((tie, index) => ({ ...toEnds(tie), ...toFact(tie), evidence: evidence[index] ?? null }))
}

/** A tie is seen from both its ends. */
const toKey = ({ entity, neighbor, fact }: SeenTie): string => [[entity, neighbor].toSorted().join(' '), fact].join(' ')

/** A relation leads where it says; the ends of an event stand in the order of the alphabet. */
function toEnds({ entity, neighbor, direction }: SeenTie) {
  const turned = direction === 'in' || (direction === 'both' && neighbor < entity)
  return turned ? { source: neighbor, target: entity } : { source: entity, target: neighbor }
}

const toFact = ({ noun, fact, type, direction }: SeenTie) => ({ noun, fact, type, directed: direction !== 'both' })
