import type { RuleAccount } from '../../model/explanation.ts'
import { AGREEMENT_RULES } from './written-rules/agreements.ts'
import { OTHER_RULES } from './written-rules/others.ts'
import { STATEMENT_RULES } from './written-rules/statements.ts'

/** Where the word that made a rule fire stands: */
export type TriggerPlace =
  /** the word of the evidence that all others of it hang on; */
  | 'head'
  /** the word that this one and the entity both hang on; */
  | 'joint'
  /** the words between and around the entities; */
  | 'rest'
  /** the word that reports a statement; */
  | 'cue'
  /** the verb of denial. */
  | 'denial'

/** A rule that is written as code, for what no row can say: its account is kept here beside it. */
export interface WrittenRule extends RuleAccount {
  readonly trigger: TriggerPlace
  /** The event whose rule the confidence is taken over from; null where the rule has its own. */
  readonly lender: string | null
}

export const WRITTEN_RULES: readonly WrittenRule[] = [...AGREEMENT_RULES, ...STATEMENT_RULES, ...OTHER_RULES]
