import type { Upos } from '../../language/document.ts'
import type { RuleAccount } from '../../model/explanation.ts'
import { CLAUSE_RELATIONS } from '../rules/clause-relations.ts'
import { EVENT_RULES } from '../rules/events.ts'
import { NOUN_RELATIONS } from '../rules/noun-relations.ts'
import { SURFACE_RELATIONS } from '../rules/surface-relations.ts'
import { tellClauseRelation } from './clause-account.ts'
import { tellEventRule } from './event-account.ts'
import { tellNounRelation } from './noun-account.ts'
import { tellSurfaceRule } from './pattern-account.ts'
import { type TriggerPlace, WRITTEN_RULES } from './written-rules.ts'

/** A rule as an explanation needs it. */
export interface KnownRule {
  /** The rule in words, for a trigger of this part of speech. */
  readonly tell: (upos: Upos) => RuleAccount
  /** Lemmas of which one is the trigger; none where `trigger` alone tells. */
  readonly words: readonly string[]
  readonly trigger: TriggerPlace
  /** What the confidence of its evidence comes from. */
  readonly confidence: string
}

const ROW_CONFIDENCE = 'how sure this rule is, as its row says'
const row = { words: [], trigger: 'head', confidence: ROW_CONFIDENCE } as const

const RULES: ReadonlyMap<string, () => KnownRule> = new Map([
  ...EVENT_RULES.map((rule) => {
    const words = [...(rule.verbs ?? []), ...(rule.nouns ?? [])]
    return [rule.id, (): KnownRule => ({ ...row, words, tell: (upos) => tellEventRule(rule, upos) })] as const
  }),
  ...CLAUSE_RELATIONS.map((rule) => {
    const words = [...rule.verbs, ...(rule.predicate === undefined ? [] : [rule.predicate])]
    return [rule.id, (): KnownRule => ({ ...row, words, tell: () => tellClauseRelation(rule) })] as const
  }),
  ...NOUN_RELATIONS.map((rule) => {
    const words = rule.nouns ?? []
    return [rule.id, (): KnownRule => ({ ...row, words, tell: () => tellNounRelation(rule) })] as const
  }),
  ...SURFACE_RELATIONS.map((rule) => {
    return [rule.id, (): KnownRule => ({ ...row, trigger: 'rest', tell: () => tellSurfaceRule(rule) })] as const
  }),
  ...WRITTEN_RULES.map(({ trigger, lender, ...account }) => {
    const confidence = lender === null ? 'how sure this rule is' : `how sure the rule is that found ${lender}`
    return [account.id, (): KnownRule => ({ words: [], trigger, confidence, tell: () => account })] as const
  }),
])

/** The rule of an id; one of kind `unknown` where the present extractor has none of this name. */
export const findRule = (id: string): KnownRule => RULES.get(id)?.() ?? toUnknown(id)

const toUnknown = (id: string): KnownRule => ({
  words: [],
  trigger: 'head',
  confidence: 'how sure the rule was when the article was read',
  tell: () => ({ id, kind: 'unknown', meaning: 'The present extractor has no such rule.', asks: [], gives: [] }),
})
