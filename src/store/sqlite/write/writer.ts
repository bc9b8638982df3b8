import { extname } from 'node:path'
import { Piscina } from 'piscina'
import { Failure } from '../../../model/failure.ts'
import type { Store } from '../../store.ts'
import { guard } from '../failures.ts'
import { fromOutcome } from '../outcome.ts'
import type { Sql } from '../sql.ts'
import type { WriterOptions } from './write-worker.ts'
import { createWrites, WRITE_NAMES, type WriteName } from './writes.ts'

/** The writes of a store, one after the other. */
export type Writer = Pick<Store, WriteName | 'close'>

/** So many writes may wait; what comes beyond fails with `unavailable`. */
const MOST_WAITING = 1000

/** Writes on a connection of this thread. */
export function createWriter(sql: Sql): Writer {
  const writes = createWrites(sql)
  return { ...toPort((name) => guard(writes[name] as (...given: unknown[]) => unknown)), close: async () => {} }
}

/** Writes on a connection of a thread of its own, so that reads never wait for a write. The thread starts with the first one. */
export function openWriter(options: WriterOptions): Writer {
  const thread = new Piscina({
    filename: new URL(`./write-worker${extname(import.meta.url)}`, import.meta.url).href,
    workerData: options,
    recordTiming: false,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: Number.POSITIVE_INFINITY,
    maxQueue: MOST_WAITING,
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
  })
  const ask = async (name: WriteName, given: readonly unknown[]) => {
    if (thread.queueSize >= MOST_WAITING) throw new Failure('unavailable', 'Too many writes are waiting; try again')
    return fromOutcome<unknown>(await thread.run({ name, given }))
  }
  return {
    ...toPort(
      (name) =>
        (...given) =>
          ask(name, given),
    ),
    close: () => thread.close(),
  }
}

/** The operations by their names; the types hold because `createWrites` gives each of them what the port says. */
const toPort = (make: (name: WriteName) => (...given: unknown[]) => Promise<unknown>): Pick<Store, WriteName> =>
  Object.fromEntries(WRITE_NAMES.map((name) => [name, make(name)])) as unknown as Pick<Store, WriteName>
