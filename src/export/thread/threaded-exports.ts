import { once } from 'node:events'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Failure } from '../../model/failure.ts'
import type { BeginExport, Pieces } from '../export.ts'
import type { ThreadData, ThreadMessage, ThreadOrder } from './message.ts'

/**
 * Exports of a database file, each in a thread with a connection of its own, so that no other request waits for it. A piece is
 * made when the one before is taken. Fails with `unavailable` where the thread cannot begin. Who closes waits for the piece that is
 * being made: a thread that is ended from outside while the SQLite driver works takes the process with it.
 */
export const createThreadedExports =
  (database: string): BeginExport =>
  async (request) => {
    const workerData: ThreadData = { database, request }
    const worker = new Worker(new URL(`./export-worker${extname(import.meta.url)}`, import.meta.url), { workerData })
    const hear = createEar(worker)
    const gone = new Promise((resolve) => worker.once('exit', resolve))
    await hear().catch((cause) => {
      throw new Failure('unavailable', 'The export cannot begin.', [], { cause })
    })
    return {
      pieces: readPieces(worker, hear),
      async close() {
        order(worker, 'end')
        await gone
      },
    }
  }

const order = (worker: Worker, what: ThreadOrder) => worker.postMessage(what)

/** The next message of a thread; fails as the thread does, also where it failed before. */
function createEar(worker: Worker): () => Promise<ThreadMessage> {
  const gone = new AbortController()
  worker.once('error', (error) => gone.abort(error))
  worker.once('exit', () => gone.abort())
  return async () => {
    const [message] = await once(worker, 'message', { signal: gone.signal })
    return message
  }
}

async function* readPieces(worker: Worker, hear: () => Promise<ThreadMessage>): Pieces {
  for (;;) {
    const next = hear()
    order(worker, 'more')
    const piece = await next
    if (piece === null) return
    if (piece !== 'begun') yield piece
  }
}
