import { lemmaAt } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import type { EventKind } from '../../model/event-kind.ts'
import type { Evidence, Status } from '../../model/evidence.ts'
import { attribute } from '../attribution/attribution.ts'
import { findDenials, findNounDenial } from '../attribution/denial.ts'
import { statusOfNoun } from '../attribution/noun-status.ts'
import { findTold } from '../attribution/told-noun.ts'
import { actorsOf } from '../entities/actors.ts'
import { complementsOf } from '../entities/complements.ts'
import { type Discourse, denoted, isSite } from '../entities/discourse.ts'
import { typeOfId } from '../entities/reference.ts'
import { toEvidence } from '../evidence.ts'
import { isAnchored } from './anchoring.ts'
import { findEventDate } from './circumstances.ts'
import type { EventCandidate, EventDraft } from './event-draft.ts'
import { findEventPlace } from './event-place.ts'
import { findClauseEvents } from './from-clause.ts'
import { findNounEvents } from './from-noun.ts'
import { findHolding, isCalledFor, isToCome } from './holding.ts'
import { mergeEvents } from './merge-events.ts'
import { findSupport } from './noun-support.ts'
import { findSigned } from './signing.ts'

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
  (participants.length === 0 ||
    participants.some(
      ({ role, entity }) =>
        verb.participants.some((other) => other.role === role) &&
        !verb.participants.some((other) => other.entity === entity),
    ))

function toDraft(discourse: Discourse, candidate: EventCandidate): EventDraft {
  const { kind, participants, first, last, object } = candidate
  return {
    kind,
    unnamed: isUnnamed(candidate),
    participants,
    triggers: [{ first, last }, ...stormsOf(discourse, candidate)],
    date: findEventDate(discourse, candidate),
    place: findEventPlace(discourse, candidate) ?? placeOfTarget(candidate),
    object: object === null ? null : wordsOf(discourse, object.first, object.last),
    undergoer: findUndergoer(discourse, candidate),
    agreement:
      (object === null ? undefined : actorsOf(discourse, object).find((id) => typeOfId(id) === 'agreement')) ??
      findSigned(discourse, candidate),
    evidence: findEvidence(discourse, candidate),
  }
}

/** "Hurricane Ana, which tore through Lima": the storm that does it has a name for the event. */
const stormsOf = (
  { reading: { document } }: Discourse,
  { kind, noun, clause }: EventCandidate,
): EventDraft['triggers'] =>
  kind !== 'disaster' || noun !== null || clause === null
    ? []
    : clause.subjects
        .filter(({ first, head }) => head > first && STORM.test(lemmaAt(document, head - 1)))
        .map(({ head }) => ({ first: head - 1, last: head }))

const STORM = /^(?:hurricane|typhoon|cyclone|storm)$/

/** A visit is where it goes to, a disaster where it strikes; an attack on a town is in it, one on a country wherever that has people. */
function placeOfTarget({ kind, participants }: EventCandidate): string | null {
  const isThere = (id: string) => (REACHED.test(kind) && isSite(id)) || (STRUCK.test(kind) && typeOfId(id) === 'place')
  return participants.find(({ role, entity }) => role === 'target' && isThere(entity))?.entity ?? null
}

const REACHED = /^(?:visit|disaster)$/
const STRUCK = /^(?:attack|seize)$/

/** The head of the object, or of what a noun’s "on", "against" or "of" names, where it is no entity. */
function findUndergoer(discourse: Discourse, { noun, object, aim }: EventCandidate): string | null {
  const { reading } = discourse
  const aimed = noun === null ? [] : complementsOf(reading, noun).filter(({ preposition }) => AIMED.test(preposition))
  const phrase = aim ?? object ?? aimed[0]?.phrases[0] ?? null
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
  const { clause, noun, rule, kind, confidence } = candidate
  const [first, last] =
    noun === null && clause !== null ? [clause.first, clause.last] : extentOfNoun(discourse, candidate)
  const teller = noun === null ? clause : findTeller(discourse, noun, candidate.kind)
  const clausal =
    (noun === null ? null : findNounDenial(discourse, noun)) ??
    (noun === null ? null : findTold(discourse, noun)) ??
    (teller === null ? { status: 'asserted' as const, assertedBy: null } : attribute(discourse, teller))
  const nominal = noun === null ? null : statusOfHeld(discourse, noun, kind)
  const attribution = nominal !== null && clausal.status === 'asserted' ? { ...clausal, status: nominal } : clausal
  const evidence = [toEvidence(document, first, last, rule, confidence, attribution)]
  const denials = clause === null || noun !== null ? [] : findDenials(discourse, clause)
  for (const denial of denials) {
    evidence.push(toEvidence(document, denial.first, denial.last, denial.rule, confidence, denial))
  }
  return evidence
}

/** What the words of a noun say of how it stands, or the clause that says when it will be. */
function statusOfHeld(discourse: Discourse, noun: NounPhrase, kind: EventKind): Status | null {
  const holding = findHolding(discourse, noun)
  return (
    statusOfNoun(discourse.reading, noun) ??
    ((holding !== null && isToCome(discourse, holding)) || isCalledFor(discourse, noun, kind) ? 'planned' : null)
  )
}

/** The clause that says that the event of a noun is held, or who holds it; the latter first where it says "will not take part". */
function findTeller(discourse: Discourse, noun: NounPhrase, kind: EventKind): Clause | null {
  const support = findSupport(discourse, noun, kind)
  return support?.negated === true ? support : (findHolding(discourse, noun) ?? support)
}

function extentOfNoun(discourse: Discourse, { noun, first, last }: EventCandidate): [number, number] {
  if (noun === null) return [first, last]
  const complements = complementsOf(discourse.reading, noun).flatMap(({ phrases }) => phrases)
  return [noun.first, Math.max(noun.last, ...complements.map((phrase) => phrase.last))]
}
