import { Failure, type FailureCode, type Fault } from '../model/failure.ts'
import { EXIT } from './command.ts'
import { toPlainLine } from './terminal.ts'

/** One line for an expected failure, `about` the file where there is one; anything else is a fault of ours and comes with its stack. */
export function tellError(error: unknown, about?: string): string {
  const head = about === undefined ? 'chancery:' : `chancery: ${about}:`
  if (error instanceof Failure) return toPlainLine(`${head} ${tellFailure(error)}`)
  return `${head} unexpected failure: ${error instanceof Error ? error.stack : String(error)}`
}

/** The failure for programs to read. */
export const toErrorRecord = (error: unknown): object =>
  error instanceof Failure
    ? { code: error.code, detail: error.message, errors: error.faults }
    : { code: 'internal', detail: String(error), errors: [] }

const tellFailure = ({ message, faults }: Failure): string =>
  faults.length === 0 ? message : `${message}: ${faults.map(tellFault).join('; ')}`

const tellFault = ({ parameter, pointer, detail }: Fault): string =>
  [parameter ?? pointer?.replace('/', ''), detail].filter((part) => part !== undefined && part !== '').join(': ')

/** A command answers for its files itself; what is `invalid` beyond them is how it was called. */
export const toExitCode = (error: unknown): number => (error instanceof Failure ? CODES[error.code] : EXIT.failed)

const CODES: Readonly<Record<FailureCode, number>> = {
  invalid: EXIT.misuse,
  not_found: EXIT.failed,
  gone: EXIT.failed,
  conflict: EXIT.failed,
  too_large: EXIT.failed,
  unsupported: EXIT.failed,
  unavailable: EXIT.failed,
  internal: EXIT.failed,
}
