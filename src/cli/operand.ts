import { Failure } from '../model/failure.ts'
import type { Given } from './command.ts'

/** The only operand of a command that needs one; fails with `invalid`. */
export function readOperand(name: string, { operands: [operand] }: Given): string {
  if (operand !== undefined) return operand
  throw new Failure('invalid', `"chancery ${name}" needs a FILE; "chancery ${name} --help" tells more`)
}
