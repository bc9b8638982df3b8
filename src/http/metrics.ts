import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Analyse } from '../ingest/extractors.ts'
import type { Store } from '../store/store.ts'

/** What the service counts of itself, for Prometheus. */
export interface Metrics {
  /** As the one that was handed in, and counted. */
  readonly analyse: Analyse
  /** Counts an answer to an operation. */
  observe(operation: string, status: number, seconds: number): void
  /** Everything in the text format of Prometheus, version 0.0.4. */
  tell(): Promise<string>
}

/** From half a millisecond, which a hot read takes, to what nobody waits for. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** `ofProcess` adds memory, processor time, event loop and garbage collection of the process, which it has once. */
export function createMetrics(store: Store, analyse: Analyse, ofProcess: boolean): Metrics {
  const registry = new Registry()
  if (ofProcess) collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'chancery_http_request_duration_seconds',
    help: 'Time from request to answer, by operation and status',
    labelNames: ['operation', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  })
  const readGauges = addStoreGauges(registry, store)
  return {
    analyse: countReading(registry, analyse),
    observe: (operation, status, seconds) => requests.observe({ operation, status }, seconds),
    async tell() {
      await readGauges()
      return registry.metrics()
    },
  }
}

/** Times the reading of texts, which may be in other threads, and counts what was read. */
function countReading(registry: Registry, analyse: Analyse): Analyse {
  const registers = [registry]
  const time = new Histogram({
    name: 'chancery_extraction_duration_seconds',
    help: 'Time from a text to its facts, with the wait for a thread',
    buckets: BUCKETS,
    registers,
  })
  const characters = new Counter({
    name: 'chancery_extraction_characters_total',
    help: 'UTF-16 code units of texts that were read',
    registers,
  })
  const failures = new Counter({
    name: 'chancery_extraction_failures_total',
    help: 'Texts that could not be read',
    registers,
  })
  return async (input, inclusions) => {
    const end = time.startTimer()
    try {
      const analysis = await analyse(input, inclusions)
      end()
      characters.inc(input.text.length)
      return analysis
    } catch (error) {
      failures.inc()
      throw error
    }
  }
}

/** How much is known and how fresh it is: the gauges, and how they are read; they stay where the store does not answer. */
function addStoreGauges(registry: Registry, store: Store): () => Promise<void> {
  const registers = [registry]
  const articles = new Gauge({ name: 'chancery_articles', help: 'Articles that are filed', registers })
  const entities = new Gauge({ name: 'chancery_entities', help: 'Entities by type', labelNames: ['type'], registers })
  const changes = new Gauge({ name: 'chancery_changes', help: 'Number of the last change in the log', registers })
  const changed = new Gauge({
    name: 'chancery_last_change_timestamp_seconds',
    help: 'When the knowledge base last changed, in seconds since 1970',
    registers,
  })
  return async () => {
    const known = await readState(store).catch(() => null)
    if (known === null) return
    articles.set(known.stats.articles)
    entities.reset()
    for (const [type, count] of Object.entries(known.stats.entities)) entities.set({ type }, count)
    changes.set(known.last)
    if (known.at !== null) changed.set(Date.parse(known.at) / 1000)
  }
}

async function readState(store: Store) {
  const stats = await store.stats()
  const last = await store.lastChange()
  const [change] = last === 0 ? [] : (await store.listChanges(last - 1, 1)).items
  return { stats, last, at: change?.at ?? null }
}
