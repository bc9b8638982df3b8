import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import type { Role } from '../../model/event-kind.ts'
import { actorsOf, actorsOrOwners, bodiesBefore } from '../entities/actors.ts'
import { clausesOf, type Discourse, denoted } from '../entities/discourse.ts'
import { typeOfId } from '../entities/reference.ts'
import type { EventRule } from '../rules/event-rule.ts'
import { rulesOfVerb } from '../rules/events.ts'
import { fits, hasObliqueHeads } from './conditions.ts'
import { contentsOf } from './contents.ts'
import type { EventCandidate, RoleFiller } from './event-draft.ts'
import { findReached } from './reach.ts'
import { findReceivers } from './receivers.ts'
import { findCosigners } from './signing.ts'
import { isDoneByParty } from './unnamed-parties.ts'

/** The events that the verbs of the reading tell of: the first rule of each kind that fits and finds whom it asks for. */
export function findClauseEvents(discourse: Discourse): EventCandidate[] {
  return discourse.reading.clauses.flatMap((clause) => {
    const found = new Map<string, EventCandidate>()
    const byParty = new Map<string, EventCandidate>()
    for (const rule of rulesOf(discourse, clause)) {
      if (
        found.has(rule.kind) ||
        rule.unless?.some((kind) => found.has(kind)) === true ||
        !fits(discourse, clause, rule)
      )
        continue
      const candidate = toCandidate(discourse, clause, rule)
      if (isFilled(candidate.participants, rule)) found.set(rule.kind, candidate)
      else if (!byParty.has(rule.kind) && isByParty(discourse, clause, rule)) byParty.set(rule.kind, candidate)
    }
    return [...new Map([...byParty, ...found]).values()]
  })
}

/** The rules of the verb; of one that a hyphen joins to a word before it, those of both: "test-fired" is no firing at anybody. */
function rulesOf({ reading: { document } }: Discourse, { lemma, particle, verb }: Clause): readonly EventRule[] {
  const test = document.tokens[verb - 1]?.text === '-' && document.tokens[verb - 2]?.lower === 'test'
  return rulesOfVerb(test ? `test-${lemma}` : lemma, particle)
}

/** An actor is asked for, and a body without a name acts: "the opposition demanded elections". */
const isByParty = (discourse: Discourse, clause: Clause, { requires, subject, mutual, kind }: EventRule): boolean =>
  requires === 'actor' && subject === 'actor' && mutual !== true && isDoneByParty(discourse, clause, kind)

function toCandidate(discourse: Discourse, clause: Clause, rule: EventRule): EventCandidate {
  const { confidence, kind, id } = rule
  const direct = distinct([
    ...fill(discourse, doersOf(discourse, clause), rule.subject),
    ...fillObjects(discourse, clause, rule),
    ...clause.obliques
      .filter(({ preposition }) => preposition !== 'by' || clause.passive || clause.subjects.length === 0)
      .flatMap(({ preposition, phrases }) => {
        const isShotAt = rule.kind === 'attack' && preposition === 'at'
        return fill(discourse, phrases, rule.obliques?.[preposition], isShotAt ? actorsOrOwners : actorsOf)
      })
      .filter((filler) => isOfType(filler, rule)),
    ...(rule.obliques?.to === 'recipient' ? findReceivers(discourse, clause) : []),
    ...(rule.content === undefined
      ? []
      : contentsOf(discourse, clause).flatMap(({ subjects }) => fill(discourse, subjects, rule.content))),
  ])
  const beside = rule.kind === 'sign' ? findCosigners(discourse, clause) : []
  const participants = distinct([...direct, ...beside, ...fillReach(discourse, clause, rule, direct)])
  const found =
    clause.objects.find((phrase) => denoted(discourse, phrase).every((id) => typeOfId(id) === 'agreement')) ?? null
  const object = found?.relative === true ? clause.noun : found
  return {
    rule: id,
    kind,
    confidence,
    participants,
    first: clause.verb,
    last: endOfTrigger(discourse, clause, rule),
    sentence: clause.sentence,
    clause: rule.negated === true ? { ...clause, negated: false } : clause,
    noun: null,
    object,
    aim: aimOf(clause, rule),
  }
}

/** What stands behind a preposition with the target’s role, where the object is only the means. */
const aimOf = ({ obliques }: Clause, { object, objectHeads, obliques: roles }: EventRule): NounPhrase | null =>
  object !== undefined || objectHeads === undefined
    ? null
    : (obliques.find(({ preposition }) => roles?.[preposition] === 'target')?.phrases[0] ?? null)

/** "Is under investigation", "was put on trial": of a verb that says little by itself the words behind its preposition tell of the event too. */
function endOfTrigger(discourse: Discourse, clause: Clause, rule: EventRule): number {
  if (rule.obliqueHeads === undefined || !LIGHT.test(clause.lemma)) return clause.verb
  const told = clause.obliques.filter((oblique) => hasObliqueHeads(discourse, [oblique], rule))
  const ends = told.flatMap(({ phrases }) => phrases.map(({ head }) => head))
  return Math.max(clause.verb, ...ends.filter((at) => at - clause.verb <= 4))
}

const LIGHT = /^(?:be|come|remain|put|place|stand|go)$/

/** Whether those whom the rule asks for are there. */
export const isFilled = (participants: readonly RoleFiller[], { requires, mutual }: EventRule): boolean =>
  (requires === undefined || participants.some(({ role }) => role === requires)) &&
  (mutual !== true || participants.length > 1)

/** The subjects; where there are none, who stands behind "by": "was banned for two years by Norland", "shelling by Norland killed six". */
function doersOf({ reading }: Discourse, clause: Clause): readonly NounPhrase[] {
  if (clause.subjects.length > 0) return clause.subjects
  const deed =
    clause.passive || clause.form === 'gerund'
      ? clause
      : clausesOf(reading, clause.sentence).find(
          ({ governor, form, role, first }) =>
            governor === clause.index && form === 'gerund' && role === 'content' && first < clause.first,
        )
  const agents = deed?.obliques.filter(({ preposition }) => preposition === 'by') ?? []
  return agents.flatMap(({ phrases }) => phrases)
}

/** Objects of the types asked for, where there are any: "elected Ruiz president of Norland". One that is no entity lends its owner: "built Norland’s plant" has Norland as recipient. */
function fillObjects(discourse: Discourse, { objects }: Clause, { object, objectTypes }: EventRule): RoleFiller[] {
  if (object === undefined) return []
  const fillers = objects.flatMap((phrase) => {
    const own = actorsOf(discourse, phrase)
    const owners = own.length > 0 || phrase.possessor === null ? own : bodiesBefore(discourse, phrase)
    return owners.map((entity) => ({ role: object, entity }))
  })
  const asked = fillers.filter(({ entity }) => objectTypes?.includes(typeOfId(entity)))
  return asked.length > 0 ? asked : fillers
}

function fillReach(
  discourse: Discourse,
  clause: Clause,
  { reach }: EventRule,
  direct: readonly RoleFiller[],
): RoleFiller[] {
  if (reach === undefined || direct.some(({ role }) => role === reach)) return []
  const known = direct.map(({ entity }) => entity)
  return findReached(discourse, clause, known).map((entity) => ({ role: reach, entity }))
}

/** Who the phrases stand for; what is shot at stands for whose it is as well: "fired at two Norland boats". */
const fill = (
  discourse: Discourse,
  phrases: readonly NounPhrase[],
  role: Role | undefined,
  who: typeof actorsOf = actorsOf,
): RoleFiller[] =>
  role === undefined ? [] : phrases.flatMap((phrase) => who(discourse, phrase).map((entity) => ({ role, entity })))

/** Who has the object's role must be of a type that the rule asks for: "the release of Ruiz", not of a report. */
export const isOfType = ({ role, entity }: RoleFiller, { object, objectTypes }: EventRule): boolean =>
  objectTypes === undefined || role !== object || objectTypes.includes(typeOfId(entity))

/** A place takes part in nothing; it is where two parties meet. */
const isScene = ({ role, entity }: RoleFiller): boolean => role === 'participant' && typeOfId(entity) === 'place'

/** Each entity once, in its first role; agreements are objects, not participants. */
export function distinct(fillers: readonly RoleFiller[]): RoleFiller[] {
  const seen = new Map<string, RoleFiller>()
  for (const filler of fillers)
    if (typeOfId(filler.entity) !== 'agreement' && !isScene(filler) && !seen.has(filler.entity))
      seen.set(filler.entity, filler)
  return [...seen.values()]
}
