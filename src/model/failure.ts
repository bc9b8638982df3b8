/** The few codes that callers can tell apart; `http/problem.ts` maps each to a status, the command line to an exit code. */
export const FAILURE_CODES = [
  'invalid',
  'not_found',
  'gone',
  'conflict',
  'too_large',
  'unsupported',
  'unavailable',
  'internal',
] as const
export type FailureCode = (typeof FAILURE_CODES)[number]

/** Where in the request the fault is: a JSON pointer into the body, or the name of a parameter. */
export interface Fault {
  readonly detail: string
  readonly pointer?: string
  readonly parameter?: string
}

/** An expected failure with a stable code and a message fit for the user. */
export class Failure extends Error {
  readonly code: FailureCode
  readonly faults: readonly Fault[]

  constructor(code: FailureCode, message: string, faults: readonly Fault[] = [], options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.faults = faults
  }
}
