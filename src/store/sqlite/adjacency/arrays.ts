import type { IdBlocks } from './id-blocks.ts'
import type { NarrowArray } from './narrow-array.ts'

/**
 * All ties as compressed adjacency arrays: the half-edges of node `n` are those from `offsets[n]` to below `offsets[n + 1]`,
 * in the order in which ties are listed. They lie in shared memory, so that threads can read them at the same time.
 */
export interface AdjacencyArrays {
  /** Number of the last change that they know of. */
  readonly seq: number
  /** Ids of the nodes; a node is the place of its id among all in order. */
  readonly ids: IdBlocks
  readonly offsets: Uint32Array
  readonly targets: NarrowArray
  /** Twice the key of a relation, or twice the node of an event and one. */
  readonly facts: NarrowArray
  /** Place of the type in `typeNames`, and `INCOMING` where the node is the object of a relation. */
  readonly types: Uint8Array
  readonly typeNames: readonly string[]
}

export const INCOMING = 128

export const countNodes = ({ ids }: AdjacencyArrays): number => ids.count

/** An array of whole numbers in shared memory. */
export const createShared = (length: number): Uint32Array => new Uint32Array(new SharedArrayBuffer(4 * length))
