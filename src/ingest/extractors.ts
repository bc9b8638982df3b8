import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { Piscina } from 'piscina'
import type { Analysis, Inclusion } from '../model/analysis.ts'
import type { ArticleInput } from '../model/article.ts'
import { Failure } from '../model/failure.ts'
import type { Task } from './extract-worker.ts'

/** Reads an article into its facts, and what else is asked for, and stores nothing. */
export type Analyse = (input: ArticleInput, inclusions?: readonly Inclusion[]) => Promise<Analysis>

/** Threads that read texts. `width` is how many texts are read at once. */
export interface Extractors {
  readonly width: number
  readonly analyse: Analyse
  close(): Promise<void>
}

/** So many texts may wait for a thread; what comes beyond fails with `unavailable`. */
const MOST_WAITING = 200

/** How long a thread that has nothing to do keeps its models. */
const IDLE_MS = 60_000

/** Reads texts in the thread of the caller, which loads models and gazetteers with the first one. */
export const createExtractor = (): Extractors => ({
  width: 1,
  async analyse(input, inclusions) {
    const { extract } = await import('../extract/extract.ts')
    return extract(input, inclusions)
  },
  close: async () => {},
})

/**
 * Opens threads that read texts; each loads the models at its first text. `threads` is their number, `auto` one for each
 * core of the machine, 0 none: the texts are read in the thread of the caller then.
 */
export function openExtractors(threads: number | 'auto'): Extractors {
  const width = threads === 'auto' ? availableParallelism() : threads
  if (width === 0) return createExtractor()
  const pool = new Piscina<Task, Analysis>({
    filename: new URL(`./extract-worker${extname(import.meta.url)}`, import.meta.url).href,
    recordTiming: false,
    minThreads: 0,
    maxThreads: width,
    idleTimeout: IDLE_MS,
    maxQueue: MOST_WAITING,
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
  })
  return {
    width,
    async analyse(input, inclusions = []) {
      if (pool.queueSize >= MOST_WAITING) throw new Failure('unavailable', 'Too many texts wait to be read; try again')
      return pool.run({ input, inclusions })
    },
    close: () => pool.destroy(),
  }
}
