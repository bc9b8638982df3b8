import type { Context } from './context.ts'

interface Option {
  /** What stands for its value in the help: `DATE`; null for one that takes none. */
  readonly value: string | null
  readonly description: string
  /** True where it may be given several times; its values are joined by commas. */
  readonly many?: true
}

/** What the user wrote behind the command's name. */
export interface Given {
  readonly operands: readonly string[]
  readonly options: Readonly<Record<string, string>>
  /** Options without a value. */
  readonly flags: ReadonlySet<string>
  readonly json: boolean
}

export interface Command {
  /** What stands for its operands in the help: `FILE…`. */
  readonly operands: string
  readonly summary: string
  readonly details: readonly string[]
  /** `--help` and `--json` need no row. */
  readonly options: Readonly<Record<string, Option>>
  /** How many operands it takes at most. */
  readonly most: number
  /** Answers the exit code; failures are thrown. */
  run(given: Given, context: Context): Promise<number>
}

/** Exit codes: all went well, something failed, the command line or the environment is wrong. */
export const EXIT = { ok: 0, failed: 1, misuse: 2 } as const
