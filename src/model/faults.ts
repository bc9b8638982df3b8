import type { z } from 'zod'
import type { Fault } from './failure.ts'

/** Tells zod's issues as faults: JSON pointers for a body, else names of parameters. */
export function toFaults(issues: readonly z.core.$ZodIssue[], context: string): Fault[] {
  const toFault = context === 'body' ? bodyFault : parameterFault
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => toFault([...issue.path, key], `Unknown ${context === 'body' ? 'field' : 'parameter'}`))
      : [toFault(issue.path, issue.message)],
  )
}

const bodyFault = (path: readonly PropertyKey[], detail: string): Fault => ({ detail, pointer: toPointer(path) })

const parameterFault = (path: readonly PropertyKey[], detail: string): Fault => ({
  detail,
  parameter: String(path[0] ?? ''),
})

/** JSON pointer of a path (RFC 6901); the empty one is the whole document. */
const toPointer = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
