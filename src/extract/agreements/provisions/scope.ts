import { lemmaAt } from '../../../language/document.ts'
import type { Clause } from '../../../language/syntax/clause.ts'
import type { NounPhrase } from '../../../language/syntax/phrase.ts'
import type { Polarity } from '../../../model/agreement.ts'
import { denoted, isParty } from '../../entities/discourse.ts'
import { type AgreementView, isObliqueOf, isPartOf, tellsOf } from '../agreement-view.ts'
import { reachOf, topicsOf } from './contents.ts'
import { isDuty } from './duties.ts'
import { actOf, clausesBeside, type Extent, type Found, hangsOn, isPronoun } from './found.ts'
import { COVERS_FIELD, FORBIDS, INCLUDES } from './verbs.ts'

/** Verbs that tell of what was left out, where it is what they are done to. */
const EXCLUDES = /^(?:exclude|omit|exempt|postpone|defer|shelve)$/
/** Verbs that tell so with a word behind them: "left out", "struck from the text", "left to a later round". */
const REMOVES = /^(?:leave|strike|drop|cut|delete|remove|take|keep)$/

/** What a text says of what it does not hold, or forbids, where the agreement is no subject: "political offences are excluded". */
export const readScope = (view: AgreementView, clause: Clause): Found[] =>
  toTopics(view, clause, readPassive(view, clause) ?? readCopula(view, clause))

/** What was told of which nouns or clauses. */
export interface Told {
  readonly phrases: readonly NounPhrase[]
  /** Clauses that are topics: "what becomes of deserters". */
  readonly extents?: readonly Extent[]
  readonly polarity: Polarity
}

/** A provision for each. */
export function toTopics(view: AgreementView, clause: Clause, told: Told | null): Found[] {
  if (told === null) return []
  return [...told.phrases.flatMap((phrase) => topicsOf(view, phrase)), ...(told.extents ?? [])].map(
    (topic) => ({ topic, extent: reachOf(clause, topic), polarity: told.polarity, rule: 'scope' }) as const,
  )
}

/** "Contract labour is not covered", "milk has been left out", "mercenaries are banned". */
function readPassive(view: AgreementView, clause: Clause): Told | null {
  const phrases = clause.objects.filter(({ last }) => last < clause.verb)
  if (!clause.passive || clause.subjects.length > 0 || !phrases.every((phrase) => isThing(view, phrase))) return null
  if (isWish(view, clause)) return null
  if (clause.negated)
    return holds(clause) && clause.role !== 'relative' && !isDuty(view, clause) ? { phrases, polarity: 'absent' } : null
  if (FORBIDS.has(clause.lemma)) return { phrases, polarity: 'prohibited' }
  return EXCLUDES.test(clause.lemma) || isRemoved(view, clause) ? { phrases, polarity: 'absent' } : null
}

/** "Extortion, which mayors had wanted outlawed": what somebody would have liked. */
const isWish = (view: AgreementView, clause: Clause): boolean =>
  clausesBeside(view, clause).some((other) => hangsOn(clause, other) && WISHES.test(other.lemma))

const WISHES = /^(?:want|seek|demand|propose|urge|hope|wish|like|prefer)$/

/** Neither the agreement nor somebody, by name or by a pronoun. */
const isThing = (view: AgreementView, phrase: NounPhrase): boolean =>
  !view.isMention(phrase) && !isPronoun(view, phrase) && !denoted(view.discourse, phrase).some(isParty)

/** Negated, the verb tells of what is left out. */
export const holds = ({ lemma }: Clause): boolean =>
  COVERS_FIELD.has(lemma) || INCLUDES.has(lemma) || lemma === 'mention'

const isRemoved = (view: AgreementView, clause: Clause): boolean =>
  REMOVES.test(clause.lemma) &&
  (clause.particle === 'out' ||
    isObliqueOf(view, clause, /^(?:from|out of|outside)$/) ||
    (clause.lemma === 'leave' && isPutOff(view, clause)))

/** "Left to a later round", "left open", "left for another day". */
const isPutOff = ({ discourse }: AgreementView, { verb, obliques }: Clause): boolean =>
  obliques.some(({ preposition }) => /^(?:to|for)$/.test(preposition)) ||
  /^(?:open|aside|unresolved|unsettled|undecided|unanswered|for|until)$/.test(
    discourse.reading.document.tokens[verb + 1]?.lower ?? '',
  )

/** "A pause is part of the deal", "wages remain outside the accord", "there is no mention of whales in the text". */
function readCopula(view: AgreementView, clause: Clause): Told | null {
  if (!/^(?:be|remain|stay|fall)$/.test(clause.lemma)) return null
  const { subjects, objects } = clause
  const outside = isObliqueOf(view, clause, /^(?:outside|beyond)$/) || isMissing(view, clause)
  if (outside && subjects.every((phrase) => isThing(view, phrase))) return { phrases: subjects, polarity: 'absent' }
  if (isObliqueOf(view, clause, /^among$/)) return { phrases: [...subjects, ...objects], polarity: 'included' }
  if (objects.some((phrase) => isPartOf(view, phrase)) && !subjects.some(view.isMention))
    return { phrases: subjects, polarity: clause.negated ? 'absent' : 'included' }
  if (subjects.some((phrase) => isPartOf(view, phrase) && !view.isMention(phrase)) && clause.lemma === 'be')
    return { phrases: objects, polarity: clause.negated ? 'absent' : 'included' }
  const unsaid = readUnsaid(view, clause)
  return unsaid ?? readCleft(view, clause)
}

/** "Minors are exempt from it", "fish is missing from the text". */
const isMissing = ({ discourse }: AgreementView, { verb }: Clause): boolean =>
  discourse.reading.document.tokens
    .slice(verb + 1, verb + 4)
    .some(({ lower }) => /^(?:exempt|missing|absent|excluded|untouched|uncovered)$/.test(lower))

/** "There is no mention of whales in the text", "missing from the text is any mention of crimes". */
function readUnsaid(view: AgreementView, clause: Clause): Told | null {
  const { tokens } = view.discourse.reading.document
  const phrases = clause.objects.filter(({ first }) => /^(?:no|any)$/.test(tokens[first]?.lower ?? ''))
  const within = isObliqueOf(view, clause, /^(?:in|within)$/)
  const missing = clausesBeside(view, clause).some(
    (other) => other.lemma === 'miss' && other.verb < clause.verb && isObliqueOf(view, other, /^(?:from|in)$/),
  )
  const plain = tokens[clause.first]?.lower === 'there' && view.inMind.has(clause.sentence)
  const lacking = phrases.filter(({ head }) => plain && TERM.test(lemmaAt(view.discourse.reading.document, head)))
  if (lacking.length > 0) return { phrases: lacking, polarity: 'absent' }
  return phrases.length > 0 && (within || missing) ? { phrases, polarity: 'absent' } : null
}

/** What an agreement may have or not have: "there is no penalty for doing so". */
const TERM =
  /^(?:penalty|guarantee|provision|clause|deadline|limit|cap|mechanism|obligation|requirement|exception|exemption|sanction|mention|reference|timetable|ban|sunset|quota|right|veto)$/

/** "What the compact does not contain is compensation". */
function readCleft(view: AgreementView, clause: Clause): Told | null {
  const inner = clausesBeside(view, clause).find(
    (other) => other.governor === clause.index && other.role === 'relative' && tellsOf(view, other) && holds(other),
  )
  return inner === undefined ? null : { phrases: clause.objects, polarity: inner.negated ? 'absent' : 'included' }
}

/** "Both armies are barred from moving": what they may not do. */
export function readBars(view: AgreementView, clause: Clause): Found[] {
  const barred = clause.passive && FORBIDS.has(clause.lemma)
  if (clause.negated || !(barred || isForbidden(view, clause))) return []
  return clausesBeside(view, clause)
    .filter(
      (other) => other.form !== 'finite' && (hangsOn(other, clause) || (!barred && other.governor === clause.index)),
    )
    .map((other) => {
      const topic: Extent = actOf(view, other)
      return { topic, extent: [clause.first, topic[1]], polarity: 'prohibited', rule: 'bar' } as const
    })
}

/** "Is forbidden from moving", where the parser takes it for an adjective. */
const isForbidden = ({ discourse }: AgreementView, { lemma, verb }: Clause): boolean =>
  lemma === 'be' &&
  /^(?:forbidden|barred|banned|prohibited)$/.test(discourse.reading.document.tokens[verb + 1]?.lower ?? '')
