import { workerData } from 'node:worker_threads'
import { openSql } from '../connect.ts'
import { type Outcome, toFailed } from '../outcome.ts'
import { createWrites, type WriteName } from './writes.ts'

/** Where and how the thread opens its connection. */
export interface WriterOptions {
  readonly path: string
  readonly waitMs?: number | undefined
}

/** One write that is asked for. */
interface Asked {
  readonly name: WriteName
  readonly given: readonly unknown[]
}

/** Writing touches more pages than reading: 16 MB. */
const CACHE = 'PRAGMA cache_size = -16000'

const { path, waitMs }: WriterOptions = workerData
const sql = openSql(path, waitMs)
sql.script(CACHE)
const writes = createWrites(sql)

/** Does one write; an error that is no failure is thrown as it is. */
export default function write({ name, given }: Asked): Outcome {
  try {
    return { value: (writes[name] as (...given: readonly unknown[]) => unknown)(...given) }
  } catch (error) {
    return toFailed(error)
  }
}
