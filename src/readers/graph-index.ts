import { type AdjacencyArrays, countNodes } from '../store/sqlite/adjacency/arrays.ts'
import type { Lag } from '../store/sqlite/reader.ts'
import { openThreads } from './threads.ts'

/** Arrays are built anew when more than this share of the nodes, and more than so many, changed since. */
const MOST_CHANGED_SHARE = 0.05
const MOST_CHANGED = 1000

/** The ties of a base in memory, built in a thread of their own. */
export interface GraphIndex {
  /** The arrays, null while there are none; the first call has them built. */
  arrays(): AdjacencyArrays | null
  /** Hears how far arrays that were used are behind, and has them built anew where that is far. */
  note(arrays: AdjacencyArrays, lag: Lag): void
  close(): Promise<void>
}

/** An index that never holds anything. */
export const NO_INDEX: GraphIndex = { arrays: () => null, note: () => {}, close: async () => {} }

/** Opens an index of the base at a path. The thread that builds it goes when it is done. */
export function openGraphIndex(path: string): GraphIndex {
  const builder = openThreads<string, AdjacencyArrays>('index-worker', {
    maxThreads: 1,
    resourceLimits: { maxYoungGenerationSizeMb: 6 },
  })
  let arrays: AdjacencyArrays | null = null
  let state: 'idle' | 'building' | 'failed' = 'idle'
  const build = () => {
    if (state !== 'idle') return
    state = 'building'
    builder.run(path).then(
      (built) => {
        arrays = built
        state = 'idle'
      },
      () => {
        state = 'failed'
      },
    )
  }
  return {
    arrays() {
      if (arrays === null) build()
      return arrays
    },
    note(used, { changed }) {
      if (used === arrays && changed > Math.max(MOST_CHANGED, MOST_CHANGED_SHARE * countNodes(used))) build()
    },
    close: () => builder.close(),
  }
}
