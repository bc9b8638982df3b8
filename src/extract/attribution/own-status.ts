import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import type { Status } from '../../model/evidence.ts'
import { clausesOf, type Discourse } from '../entities/discourse.ts'

const CONDITION = /^(?:if|unless|whether|lest|provided|providing|supposing|assuming)$/
/** Conditions of two words, by the first, which is the marker. */
const CONDITION_PAIRS: Readonly<Record<string, RegExp>> = {
  as: /^(?:if|though)$/,
  in: /^case$/,
  even: /^if$/,
  that: CONDITION,
}
const READY = /^(?:due|about|set|ready|poised|bound|scheduled)$/

/** What a clause says of itself: "did not", "nobody", "will", "may", "if …", "had she signed", "reportedly"; else null. */
export function ownStatus(discourse: Discourse, clause: Clause): Status | null {
  if (clause.negated || hasNegativeNoun(discourse, clause) || isYetTo(discourse, clause)) return 'negated'
  if (isCondition(discourse, clause) || hasAdverb(discourse, clause, /^(?:perhaps|possibly|maybe|potentially)$/))
    return 'hypothetical'
  if (clause.modality === 'future' || READY.test(clause.marker ?? '') || isAwaited(discourse, clause)) return 'planned'
  if (clause.modality === 'modal') return 'hypothetical'
  return hasAdverb(discourse, clause, /^(?:allegedly|reportedly|purportedly|supposedly)$/) ? 'alleged' : null
}

/** "Is due in Lima on Friday", "was expected in Lima": what is awaited has not come yet. */
const isAwaited = ({ reading: { document } }: Discourse, { lemma, passive, verb }: Clause): boolean =>
  lemma === 'be' ? document.tokens[verb + 1]?.lower === 'due' : lemma === 'expect' && passive

/** "Has yet to ratify it", whatever the infinitive hangs on. */
const isYetTo = ({ reading: { document } }: Discourse, { form, verb }: Clause): boolean =>
  form === 'infinitive' && document.tokens[verb - 1]?.lower === 'to' && document.tokens[verb - 2]?.lower === 'yet'

/** "Said it would buy": a modal that reports a will, not a doubt; but "would buy if …" is a thought. */
export const isWould = (discourse: Discourse, clause: Clause): boolean =>
  clause.modality === 'modal' &&
  !clausesOf(discourse.reading, clause.sentence).some(
    (other) => other.governor === clause.index && other.role === 'adverbial' && isCondition(discourse, other),
  ) &&
  discourse.reading.document.tokens.slice(clause.first, clause.verb).some(({ lower }) => lower === 'would')

/** An adverb at the head of the clause or close before its verb: further off it belongs to something else. */
const hasAdverb = ({ reading: { document } }: Discourse, clause: Clause, adverb: RegExp): boolean =>
  document.tokens
    .slice(clause.first, clause.verb)
    .some(({ lower }, at, before) => (at === 0 || at >= before.length - 3) && adverb.test(lower))

function isCondition(discourse: Discourse, clause: Clause): boolean {
  const marker = clause.marker ?? ''
  const { tokens } = discourse.reading.document
  const opening = tokens.slice(Math.max(0, clause.first - 2), clause.verb).map(({ lower }) => lower)
  const second = opening[opening.indexOf(marker) + 1] ?? ''
  const before = marker === 'that' ? (opening[opening.indexOf(marker) - 1] ?? '') : ''
  if (/^(?:provided|providing|supposing|assuming|condition)$/.test(before)) return true
  return CONDITION.test(marker) || (CONDITION_PAIRS[marker]?.test(second) ?? false) || isInverted(discourse, clause)
}

/** "Had Norland signed, …", "were Norland to sign, …": the verb stands before its subject, and it is no question. */
function isInverted({ reading: { document } }: Discourse, clause: Clause): boolean {
  const { role, marker, first, sentence, subjects, objects } = clause
  const isAsked = document.tokens[document.sentences[sentence]?.last ?? 0]?.text === '?'
  const opens = /^(?:had|were|should)$/.test(document.tokens[first]?.lower ?? '')
  const isMarked = marker !== null || isAsked || !/^(?:adverbial|main)$/.test(role)
  return opens && !isMarked && (subjects[0] ?? objects[0])?.first === first + 1
}

/** "Neither A nor B signed", "imposed no sanctions"; "no fewer than" counts and denies nothing. */
const hasNegativeNoun = (discourse: Discourse, { subjects, objects }: Clause): boolean =>
  [...subjects, ...objects].some((phrase) => isNegative(discourse, phrase))

function isNegative({ reading: { document } }: Discourse, { first }: NounPhrase): boolean {
  const [before = '', opening = '', next = ''] = [-1, 0, 1].map((step) => document.tokens[first + step]?.lower)
  if (/^(?:fewer|less|more|doubt)$/.test(next)) return false
  return before === 'neither' || /^(?:no|none|nobody|neither)$/.test(opening)
}
