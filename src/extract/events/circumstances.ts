import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import type { EdtfDate } from '../../model/date.ts'
import type { FoundDate } from '../dates/find-dates.ts'
import { complementsOf } from '../entities/complements.ts'
import { clausesOf, type Discourse } from '../entities/discourse.ts'
import { findActingDate, findDescribedDate, findJoinedDate } from './borrowed-dates.ts'
import { endOf, isModifier, isRelativeTo, isWithin } from './date-positions.ts'
import type { EventCandidate } from './event-draft.ts'
import { findHolding } from './holding.ts'
import {
  isBehindOther,
  isOfDescribed,
  isOfFellow,
  isOfRelative,
  isOngoing,
  isRemembered,
  isUnderRelative,
} from './inner-dates.ts'

/** When it happens: the date in the words of its own clause nearest to the trigger, else the sentence's only date. */
export function findEventDate(discourse: Discourse, candidate: EventCandidate): EdtfDate | null {
  const { document, dates } = discourse.reading
  const here = dates.filter(({ sentence }) => sentence === candidate.sentence)
  const since = here.find((date) => isOngoing(discourse, candidate, date))
  if (since !== undefined) return since.date
  const { from, to } = extentOf(discourse, candidate)
  const trigger = document.tokens[candidate.first]?.start ?? 0
  const own = here
    .filter((date) => date.start >= from && date.end <= to && !isForeign(discourse, candidate, date))
    .toSorted((a, b) => Math.abs(a.start - trigger) - Math.abs(b.start - trigger))[0]
  if (own !== undefined) return own.date
  const borrowed =
    findActingDate(discourse, candidate, here) ??
    findJoinedDate(discourse, candidate, here) ??
    findDescribedDate(discourse, candidate, here)
  if (borrowed !== null) return borrowed
  const above =
    candidate.noun === null && candidate.clause?.form === 'gerund' ? governorOf(discourse, candidate.clause) : null
  const meanwhile = above === null ? null : findEventDate(discourse, { ...candidate, clause: above, first: above.verb })
  if (meanwhile !== null) return meanwhile
  const only = here.length === 1 ? here[0] : undefined
  return only === undefined || isElsewhere(discourse, candidate, only) ? null : only.date
}

/** "Attacked a town on Monday, killing two": the clause that a gerund behind a comma goes on with. */
function governorOf({ reading }: Discourse, { first, governor, role, marker, noun }: Clause): Clause | null {
  const goesOn = role === 'adverbial' && marker === null && noun === null
  return goesOn && reading.document.tokens[first - 1]?.text === ',' ? (reading.clauses[governor ?? -1] ?? null) : null
}

/** The words of a noun, with what hangs on it, hold a date: "the election of 9 November", "last month's run-off". */
export function isOwnDate(discourse: Discourse, noun: NounPhrase): boolean {
  const { tokens } = discourse.reading.document
  const behind = complementsOf(discourse.reading, noun)
    .filter(({ preposition }) => /^(?:of|in|from)$/.test(preposition))
    .flatMap(({ phrases }) => phrases)
  const to = endOf(discourse, Math.max(noun.last, ...behind.map((phrase) => phrase.last)))
  return discourse.reading.dates.some(({ start, end }) => start >= (tokens[noun.first]?.start ?? 0) && end <= to)
}

/** A date among the words of a clause that tells of something else in it. A noun's few words hold its own date, but for one "since …". */
const isForeign = (discourse: Discourse, candidate: EventCandidate, date: FoundDate): boolean =>
  isRelativeTo(discourse, date, candidate.first) ||
  (candidate.noun === null
    ? isInsertion(discourse, candidate, date) ||
      isOfContent(discourse, candidate, date) ||
      isOfDescribed(discourse, candidate, date) ||
      isModifier(discourse, date)
    : isOfDescription(discourse, candidate.noun, date))

/** "A meeting at which they agreed to ban it from 2026": the date behind the verb of a clause that describes the noun. */
function isOfDescription(discourse: Discourse, noun: NounPhrase, date: FoundDate): boolean {
  const { tokens } = discourse.reading.document
  return clausesOf(discourse.reading, date.sentence).some(
    ({ noun: described, role, last }) =>
      role === 'relative' && described !== null && described.head >= noun.head && (tokens[last]?.end ?? 0) < date.start,
  )
}

/** "Ruiz, who took office in 2020, resigned in May": the date of a clause within the clause is its own. */
function isInsertion(discourse: Discourse, { clause, noun }: EventCandidate, date: FoundDate): boolean {
  if (clause === null || noun !== null) return false
  const { tokens } = discourse.reading.document
  return clausesOf(discourse.reading, clause.sentence).some(
    (other) =>
      other.verb !== clause.verb &&
      other.verb > clause.first &&
      other.verb < clause.verb &&
      date.start > (tokens[other.verb]?.start ?? 0) &&
      date.end <= (tokens[other.last]?.end ?? 0),
  )
}

/** "The two will meet on Sunday, his office announced": the date of what is said. */
const isOfContent = (discourse: Discourse, { clause, kind }: EventCandidate, date: FoundDate): boolean =>
  kind === 'announce' &&
  clause !== null &&
  clausesOf(discourse.reading, clause.sentence).some(
    (content) =>
      content.governor === clause.index &&
      content.role === 'content' &&
      content.verb < clause.verb &&
      isWithin(discourse, date, content),
  )

/** Offsets of the words in which a date belongs to the event. */
function extentOf(discourse: Discourse, { clause, noun }: EventCandidate): { from: number; to: number } {
  const { tokens } = discourse.reading.document
  const offsets = (first: number, last: number) => ({ from: tokens[first]?.start ?? 0, to: endOf(discourse, last) })
  if (noun === null) return clause === null ? { from: 0, to: 0 } : offsets(clause.first, clause.last)
  const complements = complementsOf(discourse.reading, noun).flatMap(({ phrases }) => phrases)
  const holding = findHolding(discourse, noun)
  return offsets(noun.first, Math.max(noun.last, holding?.last ?? 0, ...complements.map(({ last }) => last)))
}

/** A date of "since …" or "the 2015 accord", or one of the clause that reports this one, is not the event's. */
function isElsewhere(discourse: Discourse, candidate: EventCandidate, date: FoundDate): boolean {
  if (isRelativeTo(discourse, date, -1) || isModifier(discourse, date) || isInsertion(discourse, candidate, date))
    return true
  if (isOfContent(discourse, candidate, date)) return true
  const { clause } = candidate
  if (clause === null) return false
  if (candidate.noun !== null)
    return (
      isRemembered(discourse, candidate.noun) ||
      isBehindOther(discourse, candidate.noun, date) ||
      isGround(discourse, candidate.noun) ||
      isOfRelative(discourse, candidate, date) ||
      isOfOtherTime(discourse, clause, date)
    )
  if (
    clause.noun !== null ||
    isOfDescribed(discourse, candidate, date) ||
    isUnderRelative(discourse, clause, date) ||
    isPresent(discourse, clause) ||
    isOfOtherTime(discourse, clause, date) ||
    isOfBlame(discourse, clause, date) ||
    isOfFellow(discourse, clause, date) ||
    isOfOther(discourse, clause, date)
  )
    return true
  return isOfReport(discourse, clause, date)
}

/** The date stands in the clause that reports this one, or that reports what this one hangs on. */
function isOfReport(discourse: Discourse, clause: Clause, date: FoundDate): boolean {
  const above = discourse.reading.clauses[clause.governor ?? -1]
  if (above === undefined) return false
  const reported = clause.role === 'content' && !CAUSING.test(above.lemma)
  return reported ? isWithin(discourse, date, above) : isOfReport(discourse, above, date)
}

/** What these verbs bring about happens when they do: "a storm on Monday caused the roof to fall". */
const CAUSING = /^(?:cause|make|let|help|force|enable|leave)$/

/**
 * "Ruiz, who led from 2014, resigned", "opposed it, but in May they agreed": the date of a clause that describes a noun, or
 * that stands behind with a subject of its own; not of "when a bomb went off in May", which is the same time.
 */
const isOfOther = (discourse: Discourse, clause: Clause, date: FoundDate): boolean =>
  clausesOf(discourse.reading, clause.sentence).some(
    (other) =>
      other.form === 'finite' &&
      isWithin(discourse, date, other) &&
      other.index !== clause.index &&
      !isUnder(discourse, clause, other) &&
      (other.noun !== null || isApart(clause, other)),
  )

const isApart = (clause: Clause, { verb, marker, role, subjects, objects }: Clause): boolean =>
  verb > clause.verb &&
  !/^(?:when|as|while|where)$/.test(marker ?? '') &&
  ((clause.role === 'adverbial' && role === 'main') ||
    [...subjects, ...objects].some(({ first }) => first > clause.verb))

/** "Was shot in 2016, and prosecutors accuse Ruiz": what is told in the present has no date of another clause. */
const isPresent = ({ reading: { document } }: Discourse, { verb, form, modality, passive }: Clause): boolean =>
  form === 'finite' && modality === 'none' && !passive && /^VB[ZP]$/.test(document.tokens[verb]?.xpos ?? '')

/** "Applied in May after Norland invaded": the date of the clause above is not that of what came before or after. */
function isOfOtherTime(discourse: Discourse, { marker, governor }: Clause, date: FoundDate): boolean {
  const above = discourse.reading.clauses[governor ?? -1]
  return (
    above !== undefined &&
    /^(?:after|before|since|until|because|although|though)$/.test(marker ?? '') &&
    isWithin(discourse, date, above)
  )
}

/** "Blamed Norland on Monday for an attack": what somebody is blamed, thanked or punished for was before. */
const isGround = (discourse: Discourse, noun: NounPhrase): boolean =>
  clausesOf(discourse.reading, discourse.reading.document.tokens[noun.head]?.sentence ?? -1).some(
    ({ lemma, obliques }) =>
      /^(?:blame|accuse|condemn|criticize|criticise|denounce|thank|praise|punish|charge|convict|sentence|jail|indict|fine)$/.test(
        lemma,
      ) && obliques.some(({ preposition, phrases }) => /^(?:for|of)$/.test(preposition) && phrases.includes(noun)),
  )

/** The clause hangs on the other, or on one that does. */
const isUnder = (discourse: Discourse, { governor }: Clause, other: Clause): boolean => {
  const above = discourse.reading.clauses[governor ?? -1]
  return above !== undefined && (above.index === other.index || isUnder(discourse, above, other))
}

/** "Accused Ruiz of taking bribes in 2018": the date of what somebody is blamed for. */
const isOfBlame = (discourse: Discourse, { index, sentence }: Clause, date: FoundDate): boolean =>
  clausesOf(discourse.reading, sentence).some(
    (other) =>
      other.governor === index &&
      other.form === 'gerund' &&
      /^(?:of|for|with)$/.test(other.marker ?? '') &&
      isWithin(discourse, date, other),
  )
