import { Failure, type FailureCode, type Fault } from '../../model/failure.ts'
import { toFailure } from './failures.ts'

/** What came of work in another thread; a failure is taken apart, since threads hand on data only. */
export type Outcome<T = unknown> =
  | { readonly value: T }
  | {
      readonly failure: { readonly code: FailureCode; readonly message: string; readonly faults: readonly Fault[] }
    }

/** A failure as an outcome; an error that is none is thrown as it is. */
export function toFailed(error: unknown): Outcome<never> {
  const failure = toFailure(error)
  if (!(failure instanceof Failure)) throw error
  return { failure: { code: failure.code, message: failure.message, faults: failure.faults } }
}

/** The value of an outcome; a failure is thrown. */
export function fromOutcome<T>(outcome: Outcome<T>): T {
  if ('value' in outcome) return outcome.value
  const { code, message, faults } = outcome.failure
  throw new Failure(code, message, faults)
}
