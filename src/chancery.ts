import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { createSend } from './client/call.ts'
import { type Chancery, createChancery } from './client/chancery.ts'
import { createExplain } from './explain.ts'
import { createApp } from './http/app.ts'
import { openExtractors } from './ingest/extractors.ts'
import { readVersion } from './package.ts'
import { createHeavyReads } from './readers/heavy-reads.ts'
import { readScorecard } from './scorecard.ts'
import { openSqliteStore } from './store/sqlite/open.ts'

export type * from './client/index.ts'
export { ChanceryError } from './client/problem.ts'

/** How a knowledge base is opened in a program of one's own. */
export interface ChanceryOptions {
  /** Path of the SQLite file, made where it is missing; `:memory:`, the usual one, keeps nothing. */
  readonly database?: string
  /** Threads that read texts: `auto` for one per core; 0, the usual one, reads them in the thread that asks. */
  readonly workers?: number | 'auto'
  /** What addresses in linked data begin with. */
  readonly base?: string
  /** The clock. */
  readonly now?: () => Date
}

/** A knowledge base in this process; `await using` closes it. */
export interface OpenChancery extends Chancery, AsyncDisposable {
  close(): Promise<void>
}

/**
 * Opens a knowledge base without a server: what it takes and answers is what the API does, by the same code, and nothing
 * leaves the process. Fails with `unavailable` for a file that cannot be had.
 */
export async function openChancery(options: ChanceryOptions = {}): Promise<OpenChancery> {
  const { database = ':memory:', workers = 0, base = 'http://localhost' } = options
  const store = await openSqliteStore(database, { threaded: workers !== 0 })
  const extractors = openExtractors(workers)
  const app = await createApp({
    access: { reads: 'open', writes: 'local', addressLimit: 0, keyLimit: 0 },
    privateWebhooks: false,
    store,
    reads: createHeavyReads(store),
    analyse: extractors.analyse,
    width: extractors.width,
    now: options.now ?? (() => new Date()),
    explain: createExplain(store),
    scorecard: readScorecard(),
    version: readVersion(),
    trustProxy: ['127.0.0.1'],
  })
  const close = async () => {
    await app.close()
    await extractors.close()
    await store.close()
  }
  return {
    ...createChancery(createSend({ base, fetch: toFetch(app, new URL(base)) })),
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** The application as a `fetch` that never leaves the process; `base` is how the application is addressed. */
const toFetch =
  (app: FastifyInstance, { host, protocol }: URL): typeof fetch =>
  async (input, { method = 'GET', headers, body, signal } = {}) => {
    const { pathname, search } = new URL(String(input))
    const answer = await app.inject({
      method: method as 'GET',
      url: pathname + search,
      headers: {
        ...Object.fromEntries(new Headers(headers)),
        host: 'localhost',
        'x-forwarded-host': host,
        'x-forwarded-proto': protocol.slice(0, -1),
      },
      ...(typeof body === 'string' && { payload: body }),
      ...(signal && { signal }),
      payloadAsStream: true,
    })
    const given = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)])
    return new Response(Readable.toWeb(answer.stream()) as ReadableStream<Uint8Array>, {
      status: answer.statusCode,
      headers: given,
    })
  }
