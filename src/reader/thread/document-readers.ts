import { extname } from 'node:path'
import { Piscina } from 'piscina'
import { Failure } from '../../model/failure.ts'
import { type ReadDocument, readDocument } from '../read-document.ts'
import type { Read, Task } from './document-worker.ts'

/** Threads that read documents. */
export interface DocumentReaders {
  readonly readDocument: ReadDocument
  close(): Promise<void>
}

/** So many documents are read at once, and so many may wait; what comes beyond fails with `unavailable`. */
const MOST_THREADS = 2
const MOST_WAITING = 200

/** How long a thread that has nothing to do stays. */
const IDLE_MS = 10_000

/** A page of an article takes some tens of milliseconds. */
const DEADLINE_MS = 5000

/** Megabytes of a thread: a page of the most elements that are read takes about a hundred. */
const MOST_MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 }

/** What a thread says that a document took too much of its memory or its stack. */
const EXHAUSTED = /out of memory|Maximum call stack/i

/**
 * Opens threads that read pages and Markdown, so that no answer waits for one that is hard to read. What takes longer than
 * five seconds, or more than the memory of a thread, is `too_large`, and its thread ends with it; what did not get
 * its turn by then is `unavailable`.
 */
export function openDocumentReaders(deadlineMs: number = DEADLINE_MS): DocumentReaders {
  const pool = new Piscina<Task, Read>({
    filename: new URL(`./document-worker${extname(import.meta.url)}`, import.meta.url).href,
    recordTiming: false,
    minThreads: 0,
    maxThreads: MOST_THREADS,
    idleTimeout: IDLE_MS,
    maxQueue: MOST_WAITING,
    resourceLimits: MOST_MEMORY,
  })
  return {
    async readDocument(bytes, format, charset) {
      if (format === 'text') return readDocument(bytes, format, charset)
      if (pool.queueSize >= MOST_WAITING) throw new Failure('unavailable', 'Too many documents wait; try again')
      const begun = new Int32Array(new SharedArrayBuffer(4))
      const read = await run(pool, { bytes, format, charset, begun }, deadlineMs)
      if ('draft' in read) return read.draft
      throw new Failure(read.failure.code, read.failure.message)
    },
    close: () => pool.destroy(),
  }
}

async function run(pool: Piscina<Task, Read>, task: Task, deadlineMs: number): Promise<Read> {
  const signal = AbortSignal.timeout(deadlineMs)
  try {
    return await pool.run(task, { signal })
  } catch (cause) {
    if (signal.aborted && task.begun[0] === 0)
      throw new Failure('unavailable', 'Documents before this one take too long; try again', [], { cause })
    if (signal.aborted || EXHAUSTED.test(String(cause)))
      throw new Failure('too_large', 'The document takes too much time or memory to read; send its text', [], { cause })
    throw cause
  }
}
