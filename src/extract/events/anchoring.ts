import { lemmaAt } from '../../language/document.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { complementsOf } from '../entities/complements.ts'
import { clausesOf, type Discourse } from '../entities/discourse.ts'
import { PEOPLE } from '../rules/people.ts'
import { isOwnDate } from './circumstances.ts'
import type { EventCandidate, EventDraft } from './event-draft.ts'
import { unitBefore } from './from-noun.ts'
import { findHarm } from './harm.ts'
import { findHolding, isToCome } from './holding.ts'
import { isDoneByParty } from './unnamed-parties.ts'

/** What is news though nobody who takes part in it is named. */
const GRAVE = /^(?:kill|die|disaster|rescue|attack|overthrow|protest)$/

/** What is news where somebody suffers it whom nobody names: "police arrested two men", "the death of three soldiers". */
const SUFFERED = /^(?:arrest|release|kill|die|rescue|seize)$/
const HELD = /^(?:arrest|release)$/

/** What one says or does to another is nothing where neither is named. */
const MUTUAL = /^(?:accuse|reject|request|threaten|praise|agree|concede|cooperate)$/
/** What lasts or recurs, so that a date, a length or an end is enough to tell which one it was. */
const LASTING = /^(?:elect|war|negotiate|meet|summit|protest|attack|disaster|rescue|investigate)$/
const PHASE =
  /^(?:end|begin|start|open|close|conclude|finish|halt|stop|suspend|extend|prolong|resume|continue|call|disrupt|launch|stage|join|hold|wrap|break|postpone|cancel|interrupt|erupt|flare|rage|intensify|drag|collapse|stall|avert|lead|attend|host)$/
const UNITS = /^(?:hour|day|night|week|month|year|decade|round|wave|spate|series)$/

/** Words before a crime that name it as a charge only: "on suspicion of murder", "convicted of murder". */
const CHARGED =
  /^(?:suspicion|charges?|counts?|accusations?|convicted|accused|guilty|acquitted|charged|suspected|wanted|jailed|sentenced|indicted|cleared|tried)$/

/**
 * Somebody takes part, or it is done to an agreement, or it has a date and a place; one of the two is enough for what a
 * verb tells, and for a noun of which it is said that it is held then or there. Deaths, disasters, protests and, but
 * for gerunds, attacks need none where a verb tells of them.
 */
export function isAnchored(discourse: Discourse, candidate: EventCandidate, draft: EventDraft): boolean {
  if (draft.participants.length > 0 || draft.agreement !== null) return true
  if (candidate.noun !== null) return isAnchoredNoun(discourse, candidate, candidate.noun, draft)
  const { kind, clause, object } = candidate
  if (clause !== null && isDoneByParty(discourse, clause, kind)) return true
  if (MUTUAL.test(kind)) return false
  if (HELD.test(kind) && object !== null) return true
  if (GRAVE.test(kind) && (kind !== 'attack' || clause?.form !== 'gerund')) return true
  return (draft.date ?? draft.place) !== null
}

function isAnchoredNoun(
  discourse: Discourse,
  candidate: EventCandidate,
  noun: NounPhrase,
  { date, place }: EventDraft,
): boolean {
  const { kind } = candidate
  if (isCharge(discourse, noun) || MUTUAL.test(kind)) return false
  if (date !== null && place !== null) return true
  if (SUFFERED.test(kind) && isOfPeople(discourse, noun)) return true
  if (LASTING.test(kind) && (isMeasured(discourse, noun) || isInPhase(discourse, noun) || isDeadly(discourse, noun)))
    return true
  if (GRAVE.test(kind) && findHarm(discourse, noun) !== null) return true
  const holding = findHolding(discourse, noun)
  if (LASTING.test(kind) && holding !== null && isToCome(discourse, holding)) return true
  if ((date ?? place) === null) return false
  return GRAVE.test(kind) || (LASTING.test(kind) && isOwnDate(discourse, noun)) || holding !== null
}

const isCharge = ({ reading: { document } }: Discourse, { first }: NounPhrase): boolean =>
  /^(?:of|with|for|on)$/.test(document.tokens[first - 1]?.lower ?? '') &&
  CHARGED.test(document.tokens[first - 2]?.lower ?? '')

/** "The death of three servicemen", "the arrest of the editor"; "the arrest of suspects" is nobody’s in particular. */
const isOfPeople = (discourse: Discourse, noun: NounPhrase): boolean =>
  complementsOf(discourse.reading, noun).some(
    ({ preposition, phrases }) =>
      preposition === 'of' &&
      phrases.some(
        ({ first, head }) =>
          first < head && PEOPLE.includes(lemmaAt(discourse.reading.document, head)) && isCertain(discourse, first),
      ),
  )

const isCertain = ({ reading: { document } }: Discourse, first: number): boolean =>
  /^(?:CD|PRP\$|DT)$/.test(document.tokens[first]?.xpos ?? '') &&
  !/^(?:any|no)$/.test(document.tokens[first]?.lower ?? '')

/** "Five months of talks", "a three-day summit". */
function isMeasured(discourse: Discourse, noun: NounPhrase): boolean {
  const { tokens } = discourse.reading.document
  const isLong = tokens
    .slice(noun.first, noun.head)
    .some(({ lower, index }) => UNITS.test(lower) && tokens[index - 1]?.xpos === 'HYPH')
  return isLong || UNITS.test(unitBefore(discourse, noun) ?? '')
}

/** It is begun, ended or joined: "ending a strike", "gunfire resumed"; what one is asked "to stop" may be anything. */
const isInPhase = (discourse: Discourse, noun: NounPhrase): boolean =>
  clausesOf(discourse.reading, discourse.reading.document.tokens[noun.head]?.sentence ?? -1).some(
    ({ lemma, form, subjects, objects }) =>
      form !== 'infinitive' && PHASE.test(lemma) && (objects.includes(noun) || subjects.includes(noun)),
  )

/** "Six died in an avalanche", "was killed in the fighting". */
const isDeadly = (discourse: Discourse, noun: NounPhrase): boolean =>
  clausesOf(discourse.reading, discourse.reading.document.tokens[noun.head]?.sentence ?? -1).some(
    ({ lemma, obliques }) =>
      /^(?:die|kill|injure|wound|perish|hurt)$/.test(lemma) &&
      obliques.some(({ preposition, phrases }) => /^(?:in|by|during)$/.test(preposition) && phrases.includes(noun)),
  )
