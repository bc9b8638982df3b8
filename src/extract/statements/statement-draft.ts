import type { Evidence } from '../../model/evidence.ts'
import type { StatementKind } from '../../model/statement.ts'

/** A statement before its id. */
export interface StatementDraft {
  readonly kind: StatementKind
  readonly start: number
  readonly end: number
  readonly speaker: string | null
  readonly cue: string | null
  readonly about: readonly string[]
  readonly evidence: Evidence
}
