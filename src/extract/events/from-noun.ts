import { type Document, lemmaAt } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { actorsOf, actorsOrOwners, bodiesBefore } from '../entities/actors.ts'
import { complementsOf } from '../entities/complements.ts'
import { clausesOf, type Discourse, isDate, isParty, isPerson } from '../entities/discourse.ts'
import { typeOfId } from '../entities/reference.ts'
import type { EventRule } from '../rules/event-rule.ts'
import { rulesOfNoun } from '../rules/events.ts'
import { hasObliqueHeads } from './conditions.ts'
import type { EventCandidate, RoleFiller } from './event-draft.ts'
import { distinct, isFilled, isOfType } from './from-clause.ts'
import { findSupporters } from './noun-support.ts'

/** The events that nouns tell of: "the Soviet Union’s dissolution", "accusations from Norland", "talks with Ruiz". */
export function findNounEvents(discourse: Discourse): EventCandidate[] {
  return discourse.reading.syntaxes.flatMap(({ nouns }, sentence) =>
    nouns
      .filter((phrase) => !phrase.relative && !isDate(discourse, phrase) && !isOfName(discourse, phrase))
      .flatMap((phrase) => readNoun(discourse, phrase, sentence)),
  )
}

/** "Blizzard" of the company Activision Blizzard, "Strike" of the magazine Counter Strike. */
const isOfName = ({ byHead }: Discourse, { head }: NounPhrase): boolean =>
  byHead.get(head)?.form === 'name' && byHead.get(head)?.entities.some((id) => isParty(id)) === true

/** The event of a noun; what a row for nouns alone requires must be there, rows for verbs as well require it of verbs. */
function readNoun(discourse: Discourse, phrase: NounPhrase, sentence: number): EventCandidate[] {
  const { document } = discourse.reading
  const rules = [
    ...rulesOfNoun(hyphened(document, phrase.head) ?? ''),
    ...rulesOfNoun(lemmaAt(document, phrase.head)),
  ].filter((rule) => stands(discourse, phrase, rule))
  const candidates = rules
    .map((rule) => ({ rule, candidate: toCandidate(discourse, phrase, sentence, rule) }))
    .filter(({ rule, candidate }) => rule.verbs !== undefined || isFilled(candidate.participants, rule))
    .map(({ candidate }) => candidate)
  const filled = candidates.find(({ participants }) => participants.length > 0)
  return filled === undefined ? candidates.slice(0, 1) : [filled]
}

/** "Run-off", "sit-in", "walk-out": a noun of two words with a hyphen between them, whichever is its head; null for others. */
function hyphened(document: Document, at: number): string | null {
  const first = document.tokens[at - 1]?.xpos === 'HYPH' ? at - 2 : document.tokens[at + 1]?.xpos === 'HYPH' ? at : null
  return first === null ? null : `${lemmaAt(document, first)}-${lemmaAt(document, first + 2)}`
}

/** Whether the words before and behind the noun are those that the rule asks for. */
function stands(discourse: Discourse, phrase: NounPhrase, rule: EventRule): boolean {
  const { modifiers, notBehind, complements, countedBy } = rule
  if (!hasObliqueHeads(discourse, complementsOf(discourse.reading, phrase), rule)) return false
  if (countedBy !== undefined && !countedBy.includes(unitBefore(discourse, phrase) ?? '')) return false
  if (rule.clauseVerbs !== undefined && !isArgumentOf(discourse, phrase, rule.clauseVerbs)) return false
  const behind = discourse.reading.document.tokens[phrase.last + 1]?.lower ?? ''
  if (complements !== undefined && !complements.includes(behind)) return false
  if (notBehind?.includes(discourse.reading.document.tokens[phrase.first - 1]?.lower ?? '')) return false
  if (modifiers === undefined) return true
  return discourse.reading.document.tokens
    .slice(phrase.first, phrase.head)
    .some(({ lower }) => modifiers.includes(lower))
}

/** The noun is subject or object of one of the verbs, phrasal ones with their particle. */
const isArgumentOf = (discourse: Discourse, phrase: NounPhrase, verbs: readonly string[]): boolean =>
  clausesOf(discourse.reading, discourse.reading.document.tokens[phrase.head]?.sentence ?? -1).some(
    ({ lemma, particle, subjects, objects }) =>
      verbs.includes(particle === null ? lemma : `${lemma}_${particle}`) &&
      (subjects.includes(phrase) || objects.includes(phrase)),
  )

/** "Months" of "five months of talks": the lemma of what counts the noun. */
export function unitBefore({ reading: { document } }: Discourse, { first }: NounPhrase): string | null {
  const joined = document.tokens[first - 1]?.lower === 'of' && document.tokens[first - 2]?.upos === 'NOUN'
  return joined ? lemmaAt(document, first - 2) : null
}

function toCandidate(discourse: Discourse, phrase: NounPhrase, sentence: number, rule: EventRule): EventCandidate {
  const clauses = clausesOf(discourse.reading, sentence)
  const participants = distinct([
    ...ownersOf(discourse, phrase, rule).filter(
      (filler) => isOfType(filler, rule) && !answers(discourse, clauses, phrase, filler),
    ),
    ...complementsOf(discourse.reading, phrase).flatMap(({ preposition, phrases }) => {
      if (isOfPerson(discourse, phrases)) return []
      const role = preposition === 'of' ? (rule.obliques?.of ?? rule.object) : rule.obliques?.[preposition]
      return role === undefined
        ? []
        : phrases
            .flatMap((complement) => actorsOrOwners(discourse, complement).map((entity) => ({ role, entity })))
            .filter((filler) => isOfType(filler, rule))
    }),
    ...findSupporters(discourse, phrase, clauses, rule),
    ...blamed(discourse, phrase, clauses, rule),
  ])
  const clause = clauses.findLast(({ first, last }) => first <= phrase.head && phrase.head <= last) ?? null
  const object =
    complementsOf(discourse.reading, phrase)
      .find(({ preposition }) => preposition === 'of')
      ?.phrases.find((complement) => !isDate(discourse, complement)) ?? null
  return {
    rule: rule.id,
    kind: rule.kind,
    confidence: rule.confidence,
    participants,
    first: phrase.head,
    last: phrase.head,
    sentence,
    clause,
    noun: phrase,
    object,
    aim: null,
  }
}

/** "Talks with President Ana Ruiz of Norland": the country behind a person’s name tells who that is. */
function isOfPerson({ reading: { document }, byHead }: Discourse, [phrase]: readonly NounPhrase[]): boolean {
  const preposition = (phrase?.first ?? 0) - 1
  const before = byHead.get(preposition - 1)?.entities ?? []
  return document.tokens[preposition]?.lower === 'of' && before.some(isPerson)
}

/** Possessors and names before the noun: "Norland’s visit", "Israeli strikes", "his downfall". */
function ownersOf(discourse: Discourse, phrase: NounPhrase, rule: EventRule): RoleFiller[] {
  const role = rule.owner ?? rule.subject
  if (role === undefined) return []
  return bodiesBefore(discourse, phrase).map((entity) => ({ role, entity }))
}

/** "The court rejected its complaint": whoever answers what is asked has not asked it. */
const answers = (
  discourse: Discourse,
  clauses: readonly Clause[],
  phrase: NounPhrase,
  { entity }: RoleFiller,
): boolean =>
  clauses.some(
    ({ lemma, objects, subjects }) =>
      /^(?:reject|dismiss|refuse|deny|throw|grant|hear|uphold|accept|ignore)$/.test(lemma) &&
      objects.includes(phrase) &&
      subjects.some((subject) => actorsOf(discourse, subject).includes(entity)),
  )

/** "Accusations that Norland supplied drones": the subject of what is alleged is the target. */
function blamed(discourse: Discourse, phrase: NounPhrase, clauses: readonly Clause[], rule: EventRule): RoleFiller[] {
  if (rule.kind !== 'accuse') return []
  const content = clauses.find(({ noun, role }) => noun === phrase && role === 'content')
  const accused = content?.subjects.flatMap((subject) => actorsOf(discourse, subject)) ?? []
  return accused.filter((id) => typeOfId(id) !== 'event').map((entity) => ({ role: 'target', entity }))
}
