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

const { path, waitMs }: WriterOptions = workerData
const writes = createWrites(openSql(path, waitMs))

/** Does one write; an error that is no failure is thrown as it is. */
export default function write({ name, given }: Asked): Outcome {
  try {
    return { value: (writes[name] as (...given: readonly unknown[]) => unknown)(...given) }
  } catch (error) {
    return toFailed(error)
  }
}
