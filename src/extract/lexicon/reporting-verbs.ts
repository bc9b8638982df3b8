import { inflect } from './reporting/inflections.ts'
import { NOUN_ROWS } from './reporting/nouns.ts'
import type { ReportingNoun, ReportingVerb } from './reporting/row.ts'
import { VERBS } from './reporting/verbs.ts'

export type { ReportingNoun, ReportingVerb, Takes } from './reporting/row.ts'

/** Verbs that report speech, some of two words ("point out"). */
export const REPORTING_VERBS: readonly ReportingVerb[] = VERBS
/** Nouns for what is said, in the singular. */
export const REPORTING_NOUNS: readonly ReportingNoun[] = NOUN_ROWS

const byForm: ReadonlyMap<string, ReportingVerb> = new Map(
  VERBS.toReversed().flatMap((verb) => inflect(verb.lemma).map((form) => [form, verb] as const)),
)
const byNoun: ReadonlyMap<string, ReportingNoun> = new Map(NOUN_ROWS.map((row) => [row.noun, row]))

/** The reporting verb of a lemma or an inflected form ("said", "pointed out"), in any case, or null. */
export function findReportingVerb(word: string): ReportingVerb | null {
  return byForm.get(word.toLowerCase()) ?? null
}

/** The reporting noun in singular or plural ("claims"), in any case, or null. */
export function findReportingNoun(word: string): ReportingNoun | null {
  const lower = word.toLowerCase()
  return byNoun.get(lower) ?? byNoun.get(lower.replace(/ies$/, 'y')) ?? byNoun.get(lower.replace(/s$/, '')) ?? null
}
