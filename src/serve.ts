import type { FastifyInstance } from 'fastify'
import { seed } from '../seed/seed.ts'
import type { Context } from './cli/context.ts'
import { toFindingLines } from './cli/findings.ts'
import type { Config } from './config.ts'
import { createExplain } from './explain.ts'
import { createThreadedExports } from './export/thread/threaded-exports.ts'
import type { Access } from './http/access/access.ts'
import { isLoopback } from './http/access/loopback.ts'
import { type AppParts, createApp } from './http/app.ts'
import { gatherLines } from './http/log-lines.ts'
import { type Extractors, openExtractors } from './ingest/extractors.ts'
import { readVersion } from './package.ts'
import { probePort, toPortFailure } from './port.ts'
import { openDocumentReaders } from './reader/thread/document-readers.ts'
import { createPatientList } from './readers/patient-lists.ts'
import { openReaders, type Readers } from './readers/readers.ts'
import { readScorecard } from './scorecard.ts'
import { openSqliteStore } from './store/sqlite/open.ts'
import type { Store } from './store/store.ts'
import { startDeliveries } from './webhooks/deliveries.ts'
import { send } from './webhooks/send.ts'

/** How long requests that are under way may take when the service stops. */
const PATIENCE_MS = 5000

/**
 * Opens the knowledge base, seeds an empty one, and answers over HTTP until `stop` resolves; then closes what it
 * opened. Fails with `unavailable` where the port or the database cannot be had.
 */
export async function serve(config: Config, { terminal, now }: Context, stop: Promise<unknown>): Promise<void> {
  await probePort(config.host, config.port)
  const store = await openSqliteStore(config.database, { threaded: true, changesKept: config.changesKept })
  const extractors = openExtractors(config.workers)
  const documents = openDocumentReaders()
  const readers = openReaders(store, toReaderOptions(config))
  try {
    terminal.print(await prepare(store, extractors, config, now))
    const app = await openApp(
      { ...toParts(store, readers, extractors, config, now), readDocument: documents.readDocument },
      config,
    )
    if (await lacksKeys(store, config)) terminal.print(HINT)
    terminal.print(`Chancery answers at ${app.listeningOrigin} (documentation: ${app.listeningOrigin}/docs)`)
    const deliveries = openDeliveries(store, app, config, now)
    await stop
    await Promise.all([deliveries.close(), closeApp(app)])
  } finally {
    await extractors.close()
    await documents.close()
    await readers.close()
    await store.close()
  }
}

/** Tells what the knowledge base holds, or what the seed article gave to an empty one. */
async function prepare(
  store: Store,
  { analyse }: Extractors,
  { database, seed: wanted }: Config,
  now: () => Date,
): Promise<string> {
  const { articles, entities } = await store.stats()
  if (articles === 0 && wanted) {
    const { id, extraction } = await seed({ store, analyse, now })
    const lines = extraction === null ? [] : toFindingLines(extraction)
    return [`The knowledge base ${database} was empty; filed ${id}:`, ...lines].join('\n')
  }
  const known = Object.values(entities).reduce((sum, count) => sum + count, 0)
  return `The knowledge base ${database} holds ${articles} articles and ${known} entities`
}

async function openApp(parts: AppParts, { host, port }: Config): Promise<FastifyInstance> {
  const app = await createApp(parts)
  try {
    await app.listen({ host, port })
    return app
  } catch (error) {
    await app.close()
    throw toPortFailure(error, host, port)
  }
}

const toReaderOptions = ({ database, readers, readDeadline, graphIndex }: Config) => ({
  path: database,
  threads: readers,
  deadlineMs: 1000 * readDeadline,
  indexed: graphIndex,
})

const toParts = (
  store: Store,
  { reads }: Readers,
  { analyse, width }: Extractors,
  config: Config,
  now: () => Date,
): AppParts => ({
  access: toAccess(config),
  privateWebhooks: config.privateWebhooks,
  store: { ...store, list: createPatientList(store, reads), listFacets: reads.listFacets },
  reads,
  analyse,
  width,
  now,
  explain: createExplain(store),
  beginExport: createThreadedExports(config.database),
  scorecard: readScorecard(),
  processMetrics: true,
  version: readVersion(),
  commit: config.commit,
  logger: { level: config.logLevel, stream: openLog() },
  readyBytes: config.answersKept * 2 ** 20,
  cors: config.corsOrigin,
  trustProxy: config.trustProxy,
})

/** Lines on standard error; the last ones also where the process breaks down. */
function openLog() {
  const lines = gatherLines((text) => void process.stderr.write(text))
  process.once('exit', lines.flush)
  return lines
}

const toAccess = ({ host, readAccess, writeAccess, rateLimit, keyRateLimit }: Config): Access => ({
  reads: readAccess,
  writes: isLoopback(host) ? writeAccess : 'key',
  addressLimit: rateLimit,
  keyLimit: keyRateLimit,
})

const HINT = 'Nobody can write over HTTP yet: chancery keys create --name NAME --scope ingest'

/** Whether a key is needed to write, and none is in force that would do. */
async function lacksKeys(store: Store, config: Config): Promise<boolean> {
  if (toAccess(config).writes === 'local') return false
  const keys = await store.listKeys()
  return !keys.some(({ scopes, revokedAt }) => revokedAt === null && scopes.includes('ingest'))
}

/** Sends what changes to webhooks, for as long as the application answers. */
const openDeliveries = (book: Store, { log }: FastifyInstance, { privateWebhooks }: Config, now: () => Date) =>
  startDeliveries({
    book,
    now,
    send: (message, options) => send(message, { ...options, allowPrivate: privateWebhooks }),
    warn: (error) => log.warn({ err: error }, 'Webhooks cannot be served'),
  })

async function closeApp(app: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), PATIENCE_MS)
  await app.close()
  clearTimeout(timer)
}
