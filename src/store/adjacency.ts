import type { SeenTie, TieFilter } from '../model/graph.ts'

/** A tie as it is seen from a node. It is told in words by `listSeen` only, since a search looks at many more ties than it tells. */
export interface NodeTie {
  readonly neighbor: number
  /** What the engine knows the fact by. */
  readonly fact: number | SeenTie
}

/** A tie with the node that it was listed for. */
export interface Seen {
  readonly node: number
  readonly tie: NodeTie
}

/**
 * Entities as the nodes of a graph. They have numbers, by which a search compares and keeps them; a number holds for one
 * `Adjacency` only. Both lists have the order of the port's lists of the same names.
 */
export interface Adjacency {
  toNode(id: string): number
  toId(node: number): string
  /** Ties of a node that meet a filter, those to the neighbors with the most ties first; of some neighbors only where any are given. */
  listTies(
    node: number,
    filter: TieFilter,
    limit: number,
    neighbors: ReadonlySet<number> | null,
  ): Promise<readonly NodeTie[]>
  /** The neighbors of a node with the most ties. */
  listNearest(node: number, limit: number): Promise<readonly number[]>
  /** What ties that were listed say, in their order. */
  listSeen(seen: readonly Seen[]): Promise<readonly SeenTie[]>
}
