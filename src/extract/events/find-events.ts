import { lemmaAt } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import type { Evidence } from '../../model/evidence.ts'
import { attribute } from '../attribution/attribution.ts'
import { findDenials, findNounDenial } from '../attribution/denial.ts'
import { statusOfNoun } from '../attribution/noun-status.ts'
import { actorsOf } from '../entities/actors.ts'
import { complementsOf } from '../entities/complements.ts'
import { type Discourse, denoted } from '../entities/discourse.ts'
import { typeOfId } from '../entities/reference.ts'
import { toEvidence } from '../evidence.ts'
import { findEventDate, findEventPlace, findHolding } from './circumstances.ts'
import type { EventCandidate, EventDraft } from './event-draft.ts'
import { findClauseEvents } from './from-clause.ts'
import { findNounEvents, findSupport } from './from-noun.ts'
import { mergeEvents } from './merge-events.ts'

/** The events of a reading: candidates from verbs and nouns, each with date, place and attribution, same ones merged. */
export function findEvents(discourse: Discourse): EventDraft[] {
  const told = findClauseEvents(discourse)
  const candidates = [
    ...told,
    ...findNounEvents(discourse).filter((noun) => !told.some((verb) => isToldBy(noun, verb))),
  ]
  const drafts = candidates
    .toSorted((a, b) => a.first - b.first)
    .map((candidate) => ({ candidate, draft: toDraft(discourse, candidate) }))
    .filter(({ candidate, draft }) => isAnchored(discourse, candidate, draft))
  return mergeEvents(drafts.map(({ draft }) => draft))
}

/** "Ruiz stood trial for the death of Cole": the verb that the noun is the object of tells who has which role. */
const isToldBy = ({ noun, kind, participants }: EventCandidate, verb: EventCandidate): boolean =>
  noun !== null &&
  verb.object === noun &&
  verb.kind === kind &&
  participants.some(
    ({ role, entity }) =>
      verb.participants.some((other) => other.role === role) &&
      !verb.participants.some((other) => other.entity === entity),
  )

/** What is news though nobody who takes part in it is named. */
const GRAVE = /^(?:kill|die|disaster|rescue|attack|overthrow)$/

/** What is news where somebody suffers it whom nobody names: "police arrested two men". */
const SUFFERED = /^(?:arrest|release)$/

/** Words before a crime that name it as a charge only: "on suspicion of murder", "convicted of murder". */
const CHARGED =
  /^(?:suspicion|charges?|counts?|accusations?|convicted|accused|guilty|acquitted|charged|suspected|wanted|jailed|sentenced|indicted|cleared|tried)$/

/** What one says or does to another is nothing where neither is named. */
const MUTUAL = /^(?:accuse|reject|request|threaten|praise|agree|concede|cooperate)$/

/**
 * Somebody takes part, or it is done to an agreement, or it has a date and a place; one of the two is enough for what a
 * verb tells, and for a noun of which it is said that it is held then or there. Deaths, disasters and, but
 * for gerunds, attacks need none where a verb tells of them.
 */
function isAnchored(
  discourse: Discourse,
  candidate: EventCandidate,
  { participants, date, place, agreement }: EventDraft,
): boolean {
  const { kind, noun, clause, object } = candidate
  if (participants.length > 0 || agreement !== null) return true
  if (noun !== null && isCharge(discourse, noun)) return false
  if (MUTUAL.test(kind)) return false
  if (date !== null && place !== null) return true
  if (SUFFERED.test(kind) && noun === null && object !== null) return true
  const told = noun === null && (kind !== 'attack' || clause?.form !== 'gerund')
  if (GRAVE.test(kind) && (told || (date ?? place) !== null)) return true
  return (date ?? place) !== null && (noun === null || findHolding(discourse, noun) !== null)
}

const isCharge = ({ reading: { document } }: Discourse, { first }: NounPhrase): boolean =>
  /^(?:of|with|for|on)$/.test(document.tokens[first - 1]?.lower ?? '') &&
  CHARGED.test(document.tokens[first - 2]?.lower ?? '')

function toDraft(discourse: Discourse, candidate: EventCandidate): EventDraft {
  const { kind, participants, first, last, object } = candidate
  return {
    kind,
    unnamed: isUnnamed(candidate),
    participants,
    triggers: [{ first, last }],
    date: findEventDate(discourse, candidate),
    place: findEventPlace(discourse, candidate),
    object: object === null ? null : wordsOf(discourse, object.first, object.last),
    undergoer: findUndergoer(discourse, candidate),
    agreement:
      object === null ? null : (actorsOf(discourse, object).find((id) => typeOfId(id) === 'agreement') ?? null),
    evidence: findEvidence(discourse, candidate),
  }
}

/** The head of the object, or of what a noun’s "on", "against" or "of" names, where it is no entity. */
function findUndergoer(discourse: Discourse, { noun, object }: EventCandidate): string | null {
  const { reading } = discourse
  const aimed = noun === null ? [] : complementsOf(reading, noun).filter(({ preposition }) => AIMED.test(preposition))
  const phrase = object ?? aimed[0]?.phrases[0] ?? null
  if (phrase === null || denoted(discourse, phrase).length > 0) return null
  return lemmaAt(reading.document, phrase.head)
}

const AIMED = /^(?:on|against|of)$/

/** A verb has a subject, and nobody is its actor. */
const isUnnamed = ({ clause, noun, participants }: EventCandidate): boolean =>
  noun === null && clause !== null && clause.subjects.length > 0 && !participants.some(({ role }) => role === 'actor')

function wordsOf(discourse: Discourse, first: number, last: number): string {
  const { document } = discourse.reading
  return document.text
    .slice(document.tokens[first]?.start ?? 0, document.tokens[last]?.end ?? 0)
    .replace(/^(?:an?|the) /i, '')
}

/** The words that tell of it, with who says so; and with who denies it, where the sentence goes on so. */
function findEvidence(discourse: Discourse, candidate: EventCandidate): Evidence[] {
  const { document } = discourse.reading
  const { clause, noun, rule, confidence } = candidate
  const [first, last] =
    noun === null && clause !== null ? [clause.first, clause.last] : extentOfNoun(discourse, candidate)
  const teller = noun === null ? clause : findTeller(discourse, noun)
  const clausal =
    (noun === null ? null : findNounDenial(discourse, noun)) ??
    (teller === null ? { status: 'asserted' as const, assertedBy: null } : attribute(discourse, teller))
  const nominal = noun === null ? null : statusOfNoun(discourse.reading, noun)
  const attribution = nominal !== null && clausal.status === 'asserted' ? { ...clausal, status: nominal } : clausal
  const evidence = [toEvidence(document, first, last, rule, confidence, attribution)]
  const denials = clause === null || noun !== null ? [] : findDenials(discourse, clause)
  for (const denial of denials) {
    evidence.push(toEvidence(document, denial.first, denial.last, denial.rule, confidence, denial))
  }
  return evidence
}

/** The clause that says that the event of a noun is held, or who holds it; the latter first where it says "will not take part". */
function findTeller(discourse: Discourse, noun: NounPhrase): Clause | null {
  const support = findSupport(discourse, noun)
  return support?.negated === true ? support : (findHolding(discourse, noun) ?? support)
}

function extentOfNoun(discourse: Discourse, { noun, first, last }: EventCandidate): [number, number] {
  if (noun === null) return [first, last]
  const complements = complementsOf(discourse.reading, noun).flatMap(({ phrases }) => phrases)
  return [noun.first, Math.max(noun.last, ...complements.map((phrase) => phrase.last))]
}
