import { lemmaAt } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import type { Role } from '../../model/event-kind.ts'
import { actorsOf, bodiesBefore, countedBy } from '../entities/actors.ts'
import { type Discourse, denoted } from '../entities/discourse.ts'
import { typeOfId } from '../entities/reference.ts'
import { findAgreementKind } from '../lexicon/organization-words.ts'
import type { EventRule } from '../rules/event-rule.ts'
import { rulesOfVerb } from '../rules/events.ts'
import { contentsOf } from './contents.ts'
import type { EventCandidate, RoleFiller } from './event-draft.ts'
import { findReached } from './reach.ts'

/** The events that the verbs of the reading tell of: the first rule of each kind that fits and finds whom it asks for. */
export function findClauseEvents(discourse: Discourse): EventCandidate[] {
  return discourse.reading.clauses.flatMap((clause) => {
    const found = new Map<string, EventCandidate>()
    for (const rule of rulesOfVerb(clause.lemma, clause.particle)) {
      if (found.has(rule.kind) || found.has(rule.unless ?? '') || !fits(discourse, clause, rule)) continue
      const candidate = toCandidate(discourse, clause, rule)
      if (isFilled(candidate.participants, rule)) found.set(rule.kind, candidate)
    }
    return [...found.values()]
  })
}

function fits(discourse: Discourse, clause: Clause, rule: EventRule): boolean {
  return (
    hasSubjectHead(discourse, clause, rule) &&
    hasObjectHead(discourse, clause, rule) &&
    hasObjectType(discourse, clause, rule) &&
    hasPredicate(discourse, clause, rule) &&
    hasComplement(discourse, clause, rule) &&
    (rule.negated === undefined || clause.negated === rule.negated) &&
    (rule.transitive === undefined || clause.objects.length > 0 === rule.transitive) &&
    (rule.passive === undefined || clause.passive === rule.passive) &&
    hasContent(discourse, clause, rule) &&
    !contentsOf(discourse, clause).some(({ lemma }) => rule.exceptContent?.includes(lemma)) &&
    hasObliqueHeads(discourse, clause, rule)
  )
}

const hasSubjectHead = (
  discourse: Discourse,
  { subjects }: Clause,
  { subjectHeads, exceptSubjectHeads }: EventRule,
): boolean =>
  !subjects.some(({ head }) => exceptSubjectHeads !== undefined && isOneOf(discourse, head, exceptSubjectHeads)) &&
  (subjectHeads === undefined ||
    subjects.some(
      (phrase) =>
        isOneOf(discourse, phrase.head, subjectHeads) ||
        isOneOf(discourse, classBefore(discourse, phrase), subjectHeads),
    ))

/** "Typhoon Marce": the noun with a capital that opens a name, or else the head. */
function classBefore({ reading: { document } }: Discourse, { first, head }: NounPhrase): number {
  const name = document.tokens[head]?.upos === 'PROPN'
  const before = document.tokens.slice(first, head).findLast(({ upos }) => upos !== 'DET')
  return name && before !== undefined && head - before.index === 1 ? before.index : head
}

function hasObjectHead(
  discourse: Discourse,
  { objects }: Clause,
  { objectHeads, exceptObjectHeads }: EventRule,
): boolean {
  if (exceptObjectHeads !== undefined && objects.some(({ head }) => isOneOf(discourse, head, exceptObjectHeads)))
    return false
  return (
    objectHeads === undefined ||
    objects
      .flatMap((phrase) => [phrase, ...countedBy(discourse, phrase)])
      .some((phrase) => isOneOf(discourse, phrase.head, objectHeads) || isAgreement(discourse, phrase, objectHeads))
  )
}

/** A named agreement has no such word for its head: "the Treaty of Lisbon". */
const isAgreement = (discourse: Discourse, phrase: NounPhrase, heads: readonly string[]): boolean =>
  heads.includes('agreement') && denoted(discourse, phrase).some((id) => typeOfId(id) === 'agreement')

function isOneOf(discourse: Discourse, at: number, heads: readonly string[]): boolean {
  const lemma = lemmaAt(discourse.reading.document, at)
  return (
    heads.includes(lemma) ||
    heads.includes(lemma.replace(/s$/, '')) ||
    (heads.includes('agreement') && findAgreementKind(lemma) !== null)
  )
}

/** The object, or what stands for it behind a preposition with the object's role, is an entity of a type asked for. */
function hasObjectType(discourse: Discourse, clause: Clause, rule: EventRule): boolean {
  const { objectTypes } = rule
  if (objectTypes === undefined) return true
  const oblique = clause.obliques
    .filter(({ preposition }) => rule.obliques?.[preposition] === rule.object)
    .flatMap(({ phrases }) => phrases)
  const targets = clause.objects.length > 0 && rule.object !== undefined ? clause.objects : oblique
  return targets.some((phrase) => actorsOf(discourse, phrase).some((id) => objectTypes.includes(typeOfId(id))))
}

/** A copula hangs on what it is the copula of: "is willing". */
function hasPredicate({ reading: { document } }: Discourse, { verb }: Clause, { predicates }: EventRule): boolean {
  return predicates === undefined || predicates.includes(lemmaAt(document, document.tokens[verb]?.head ?? -1))
}

/** "Found Ruiz guilty", "was shot dead": the words behind the verb, not those of "not guilty". */
function hasComplement(
  { reading: { document } }: Discourse,
  { verb, last }: Clause,
  { complements }: EventRule,
): boolean {
  if (complements === undefined) return true
  const behind = document.tokens.slice(verb + 1, last + 1).map(({ lower }) => lower)
  const said = ` ${behind.join(' ')} `
  return complements.some((words) => said.includes(` ${words} `) && !said.includes(` not ${words} `))
}

function hasContent(discourse: Discourse, clause: Clause, { contentModals, contentVerbs }: EventRule): boolean {
  if (contentModals === undefined && contentVerbs === undefined) return true
  const { tokens } = discourse.reading.document
  return contentsOf(discourse, clause).some((content) => {
    const before = tokens.slice(content.first, content.verb).map(({ lower }) => lower)
    const hostile = contentVerbs === undefined || contentVerbs.includes(content.lemma)
    const open = contentVerbs === undefined || content.form !== 'finite' || content.modality !== 'none'
    return hostile && open && (contentModals === undefined || before.some((word) => contentModals.includes(word)))
  })
}

function hasObliqueHeads(discourse: Discourse, clause: Clause, { obliqueHeads }: EventRule): boolean {
  if (obliqueHeads === undefined) return true
  return clause.obliques.some(({ preposition, phrases }) => {
    const heads = obliqueHeads[preposition]
    if (heads === undefined) return false
    return heads[0] === 'PLACE'
      ? phrases.some((phrase) => isPlace(discourse, phrase))
      : phrases.some(({ head }) => isOneOf(discourse, head, heads))
  })
}

const isPlace = (discourse: Discourse, phrase: NounPhrase): boolean =>
  denoted(discourse, phrase).some((id) => /^(?:place|country)$/.test(typeOfId(id)))

function toCandidate(discourse: Discourse, clause: Clause, rule: EventRule): EventCandidate {
  const { confidence, kind, id } = rule
  const direct = distinct([
    ...fill(discourse, clause.subjects, rule.subject),
    ...fillObjects(discourse, clause, rule),
    ...clause.obliques.flatMap(({ preposition, phrases }) => fill(discourse, phrases, rule.obliques?.[preposition])),
    ...(rule.content === undefined
      ? []
      : contentsOf(discourse, clause).flatMap(({ subjects }) => fill(discourse, subjects, rule.content))),
  ])
  const participants = distinct([...direct, ...fillReach(discourse, clause, rule, direct)])
  const object =
    clause.objects.find((phrase) => denoted(discourse, phrase).every((id) => typeOfId(id) === 'agreement')) ?? null
  return {
    rule: id,
    kind,
    confidence,
    participants,
    first: clause.verb,
    last: clause.verb,
    sentence: clause.sentence,
    clause: rule.negated === true ? { ...clause, negated: false } : clause,
    noun: null,
    object,
  }
}

const isFilled = (participants: readonly RoleFiller[], { requires, mutual }: EventRule): boolean =>
  (requires === undefined || participants.some(({ role }) => role === requires)) &&
  (mutual !== true || participants.length > 1)

/** An object that is no entity lends its owner: "built Norland’s plant" has Norland as recipient. */
function fillObjects(discourse: Discourse, { objects }: Clause, { object }: EventRule): RoleFiller[] {
  if (object === undefined) return []
  return objects.flatMap((phrase) => {
    const own = actorsOf(discourse, phrase)
    const owners = own.length > 0 || phrase.possessor === null ? own : bodiesBefore(discourse, phrase)
    return owners.map((entity) => ({ role: object, entity }))
  })
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

const fill = (discourse: Discourse, phrases: readonly NounPhrase[], role: Role | undefined): RoleFiller[] =>
  role === undefined ? [] : phrases.flatMap((phrase) => actorsOf(discourse, phrase).map((entity) => ({ role, entity })))

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
