import { workerData } from 'node:worker_threads'
import { Failure, type FailureCode, type Fault } from '../../../model/failure.ts'
import { openSql } from '../connect.ts'
import { toFailure } from '../failures.ts'
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

/** What came of it; a failure is taken apart, since threads hand on data only. */
export type Outcome =
  | { readonly value: unknown }
  | {
      readonly failure: { readonly code: FailureCode; readonly message: string; readonly faults: readonly Fault[] }
    }

const { path, waitMs }: WriterOptions = workerData
const writes = createWrites(openSql(path, waitMs))

/** Does one write; an error that is no failure is thrown as it is. */
export default function write({ name, given }: Asked): Outcome {
  try {
    return { value: (writes[name] as (...given: readonly unknown[]) => unknown)(...given) }
  } catch (error) {
    const failure = toFailure(error)
    if (!(failure instanceof Failure)) throw error
    return { failure: { code: failure.code, message: failure.message, faults: failure.faults } }
  }
}
