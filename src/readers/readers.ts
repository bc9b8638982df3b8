import { availableParallelism } from 'node:os'
import { Failure } from '../model/failure.ts'
import { IN_MEMORY } from '../store/sqlite/connect.ts'
import { fromOutcome } from '../store/sqlite/outcome.ts'
import { NO_INDEX, openGraphIndex } from './graph-index.ts'
import { createHeavyReads, HEAVY_READS, type HeavyReadName, type HeavyReads, type HeavyStore } from './heavy-reads.ts'
import type { Answered, Asked } from './read-worker.ts'
import { openThreads } from './threads.ts'

/** Where heavy reads are done. */
export interface Readers {
  readonly reads: HeavyReads
  close(): Promise<void>
}

export interface ReaderOptions {
  /** Path of a base that is there and up to date. */
  readonly path: string
  /** How many threads; `auto` one less than the machine has cores, but one at least and four at most. */
  readonly threads: number | 'auto'
  /** How long a read may take, the time that it waits for a thread included. */
  readonly deadlineMs: number
  /** Whether ties are held in memory. */
  readonly indexed: boolean
}

/** So many reads may wait for a thread; what comes beyond fails with `unavailable`. */
const MOST_WAITING = 100

const MOST_THREADS = 4

/** How long a thread that has nothing to do stays: it takes some 40 MB, and a quarter of a second to start. */
const IDLE_MS = 10_000

/**
 * Opens threads that read, each by a connection of its own, so that no other request waits for a heavy one. A read that
 * is not done by its deadline fails with `unavailable` and is stopped. With no threads, and over a base in memory,
 * reads are done on the given store, in the thread of the caller.
 */
export function openReaders(store: HeavyStore, { path, threads: count, deadlineMs, indexed }: ReaderOptions): Readers {
  const width = toWidth(count)
  if (width === 0 || path === IN_MEMORY) return { reads: createHeavyReads(store), close: async () => {} }
  const index = indexed ? openGraphIndex(path) : NO_INDEX
  const threads = openThreads<Asked, Answered>('read-worker', {
    workerData: { path },
    maxThreads: width,
    idleTimeout: IDLE_MS,
    maxQueue: MOST_WAITING,
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 12 },
  })
  const ask = async (name: HeavyReadName, given: readonly unknown[]) => {
    if (threads.waiting >= MOST_WAITING) throw new Failure('unavailable', 'Too many heavy reads are waiting; try again')
    const arrays = GRAPH_READS.has(name) ? index.arrays() : null
    const answered = await threads.run({ name, given, arrays }, deadlineMs)
    const { value, lag } = fromOutcome(answered)
    if (arrays !== null) index.note(arrays, lag)
    return value
  }
  return {
    reads: toReads(
      (name) =>
        (...given) =>
          ask(name, given),
    ),
    close: async () => void (await Promise.all([threads.close(), index.close()])),
  }
}

const toWidth = (threads: number | 'auto'): number =>
  threads === 'auto' ? Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1)) : threads

/** Those that search the graph. */
const GRAPH_READS: ReadonlySet<HeavyReadName> = new Set(['neighborhood', 'subgraph', 'paths'])

/** The reads by their names; the types hold because `createHeavyReads` in the thread gives each what the interface says. */
const toReads = (make: (name: HeavyReadName) => (...given: unknown[]) => Promise<unknown>): HeavyReads =>
  Object.fromEntries(HEAVY_READS.map((name) => [name, make(name)])) as unknown as HeavyReads
