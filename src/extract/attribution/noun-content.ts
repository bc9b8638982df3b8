import { lemmaAt } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { clausesOf, type Discourse } from '../entities/discourse.ts'
import { findReportingNoun, findReportingVerb } from '../lexicon/reporting-verbs.ts'
import type { Attribution } from './attribution.ts'
import { sourceOf, speakerOf } from './source.ts'

const PLAIN: Attribution = { status: 'asserted', assertedBy: null }
const NEGATED: Attribution = { status: 'negated', assertedBy: null }
const INTENT_NOUN =
  /^(?:plan|effort|attempt|bid|promise|pledge|vow|threat|decision|agreement|offer|proposal|call|demand|request|intention|hope|commitment|refusal|verge|brink|motion|bill|resolution|campaign|petition|vote)$/
const POSSIBILITY = /^(?:possibility|prospect|risk|danger|chance|likelihood|event|idea)$/
const FAILED = /^(?:failed|unsuccessful|abortive|aborted|thwarted|foiled|botched)$/
const ABANDON = /^(?:cancel|abandon|drop|scrap|shelve|axe|abort|foil|thwart|reject)$/
const NAMING = /^(?:call|brand|label|describe|term|dub)$/
const DISBELIEF =
  /^(?:lie|lies|false|baseless|absurd|untrue|unfounded|groundless|ridiculous|fabricated|fabrication|fabrications|nonsense|slander|propaganda)$/

/** How what a noun holds stands: "plans to …", "accusations that …", "no evidence that …". */
export function underNoun(discourse: Discourse, clause: Clause, noun: NounPhrase): Attribution {
  const lemma = lemmaAt(discourse.reading.document, noun.head)
  if (INTENT_NOUN.test(lemma)) return underIntent(discourse, clause, noun, lemma)
  if (clause.form === 'infinitive') return PLAIN
  const denier = findHolder(discourse, clause, noun, (holder) => isDenying(discourse, holder))
  if (denier !== null) return { status: 'denied', assertedBy: speakerOf(discourse, denier) }
  const row = findReportingNoun(lemma)
  if (row !== null) return { status: row.stance, assertedBy: sourceOf(discourse, noun) }
  if (wordsOf(discourse, noun)[0] === 'no') return NEGATED
  return POSSIBILITY.test(lemma) ? { status: 'hypothetical', assertedBy: null } : PLAIN
}

/** The noun that a clause with "that" or "to" fills, where the tree hung the clause on the verb instead; else null. */
export function findDetachedNoun(discourse: Discourse, clause: Clause, above: Clause): NounPhrase | null {
  const { document } = discourse.reading
  if (clause.form === 'infinitive')
    return (
      above.objects.find(({ head }) => isJustBefore(clause, head) && INTENT_NOUN.test(lemmaAt(document, head))) ?? null
    )
  if (clause.marker !== 'that') return null
  const around = findReportingVerb(above.lemma) === null ? above.obliques.flatMap(({ phrases }) => phrases) : []
  const isFilled = ({ head }: NounPhrase): boolean =>
    head < clause.verb && findReportingNoun(lemmaAt(document, head)) !== null
  return [...above.objects, ...around].findLast(isFilled) ?? null
}

/** Nothing but "to" stands between. */
const isJustBefore = ({ verb }: Clause, head: number): boolean => verb - head === 2

/** "Denied in an interview that …": the noun tells only where it was said. */
export function isAside(discourse: Discourse, clause: Clause, noun: NounPhrase): boolean {
  const above = clause.governor === null ? undefined : discourse.reading.clauses[clause.governor]
  if (above === undefined || above.objects.includes(noun) || above.subjects.includes(noun)) return false
  const stance = findReportingNoun(lemmaAt(discourse.reading.document, noun.head))?.stance ?? 'asserted'
  return findReportingVerb(above.lemma) !== null && clause.marker === 'that' && stance === 'asserted'
}

/** A plan is planned, unless it is none, has failed, was given up or is denied. */
function underIntent(discourse: Discourse, clause: Clause, noun: NounPhrase, lemma: string): Attribution {
  const words = wordsOf(discourse, noun)
  const dropped = findHolder(discourse, clause, noun, (holder) => ABANDON.test(holder.lemma))
  if (lemma === 'refusal' || words[0] === 'no' || words.some((word) => FAILED.test(word)) || dropped !== null)
    return NEGATED
  const denier = findHolder(discourse, clause, noun, (holder) => holder.lemma === 'deny')
  return denier === null
    ? { status: 'planned', assertedBy: null }
    : { status: 'denied', assertedBy: speakerOf(discourse, denier) }
}

/** The clause of the sentence that has the noun as its object and is of a kind; null where it is negated. */
const findHolder = (
  discourse: Discourse,
  clause: Clause,
  noun: NounPhrase,
  isOfKind: (holder: Clause) => boolean,
): Clause | null =>
  clausesOf(discourse.reading, clause.sentence).find(
    (holder) => !holder.negated && holder.objects.includes(noun) && isOfKind(holder),
  ) ?? null

/** "Rejected claims that …", "called the claim that … a lie". */
function isDenying({ reading: { document } }: Discourse, { lemma, verb, sentence }: Clause): boolean {
  if (findReportingVerb(lemma)?.stance === 'denied') return true
  const behind = document.tokens.slice(verb + 1, (document.sentences[sentence]?.last ?? verb) + 1)
  return NAMING.test(lemma) && behind.some(({ lower }) => DISBELIEF.test(lower))
}

const wordsOf = ({ reading: { document } }: Discourse, { first, last }: NounPhrase): readonly string[] =>
  document.tokens.slice(first, last + 1).map(({ lower }) => lower)
