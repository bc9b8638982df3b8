import { lemmaAt } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import type { Polarity } from '../../model/agreement.ts'
import { complementsOf } from '../entities/complements.ts'
import { clausesOf, denoted, isBody } from '../entities/discourse.ts'
import { toEvidence } from '../evidence.ts'
import type { ProvisionDraft } from './agreement-draft.ts'
import { type AgreementView, clausesAbout, isObliqueOf, isSubjectOf, wordsOf } from './agreement-view.ts'
import { findPromising, findSequels, PROMISES } from './settled-terms.ts'

const INCLUDES =
  /^(?:include|contain|provide|feature|comprise|foresee|envisage|envision|guarantee|stipulate|allow|permit|require|call|oblige|grant)$/
const LACKS = /^(?:lack|omit|exclude|miss)$/
const FORBIDS = /^(?:prohibit|ban|forbid|bar|outlaw|prevent|preclude)$/
const BINDS =
  /^(?:ensure|stipulate|state|oblige|obligate|require|commit|bind|specify|say|mandate|provide|guarantee|allow|permit|enable|declare|affirm)$/
const COVERS =
  /^(?:provision|clause|element|article|commitment|guarantee|section|chapter|pledge|measure|obligation|term)$/
/** Verbs that tell of a field; where they are negated, what they tell of is left out. */
const COVERS_FIELD = /^(?:cover|address|mention|touch|extend|apply|regulate)$/
const PLAIN = { status: 'asserted', assertedBy: null } as const
const CONFIDENCE = 0.8

interface Found {
  readonly topic: readonly [first: number, last: number]
  readonly extent: readonly [first: number, last: number]
  readonly polarity: Polarity
  readonly rule: string
}

/** What the agreement lays down, leaves out, or forbids its parties, topic by topic. */
export function findProvisions(view: AgreementView): ProvisionDraft[] {
  const clauses = clausesAbout(view)
  const own = [
    ...clauses.flatMap((clause) => readContents(view, clause)),
    ...clauses.flatMap((clause) => readDuties(view, clause, clauses)),
    ...clauses.filter((clause) => isPromise(view, clause)).flatMap((clause) => readPromises(clause, clauses)),
    ...clauses.flatMap((clause) => readConsequences(view, clause, clauses)),
    ...clauses.filter((clause) => isOperative(view, clause)).map((clause) => toConsequence(clause, clauses)),
    ...findPromising(view).flatMap((clause) => readPromises(clause, clausesBeside(view, clause))),
  ]
  const told = [...new Set(own.map(({ topic: [first] }) => sentenceAt(view, first)))]
  const sequels = findSequels(view, told).flatMap((clause) => {
    const promises = PROMISES.test(clause.lemma) ? readPromises(clause, clausesBeside(view, clause)) : []
    return promises.length > 0 ? promises : [toConsequence(clause, clausesBeside(view, clause))]
  })
  return withoutRepeats([...own, ...sequels]).map(({ topic, extent, polarity, rule }) => ({
    topic: wordsOf(view, ...topic).replace(/^(?:an?|the) |[\s,]+(?:and|or)?$/gi, ''),
    polarity,
    evidence: [toEvidence(view.discourse.reading.document, ...extent, `provision/${rule}`, CONFIDENCE, PLAIN)],
  }))
}

const sentenceAt = ({ discourse }: AgreementView, at: number): number =>
  discourse.reading.document.tokens[at]?.sentence ?? -1

const clausesBeside = ({ discourse }: AgreementView, { sentence }: Clause): readonly Clause[] =>
  clausesOf(discourse.reading, sentence)

/** Each topic once: two readings of a sentence may find the same. */
const withoutRepeats = (found: readonly Found[]): Found[] =>
  [...new Map(found.toReversed().map((one) => [one.topic[0], one])).values()].toReversed()

/** "The pact includes elements related to A and B", "lacking provisions for C", "bans D". */
function readContents(view: AgreementView, clause: Clause): Found[] {
  const contents = contentsOf(clause)
  const told = isSubjectOf(view, clause) || describesIt(view, clause)
  if (!told || contents.length === 0 || isDuty(view, clause)) return []
  const polarity = polarityOf(clause)
  if (polarity === null) return []
  const barred =
    polarity === 'prohibited'
      ? clausesAbout(view).find((other) => other.form === 'gerund' && other.marker === 'from' && hangsOn(other, clause))
      : undefined
  if (barred !== undefined)
    return [{ topic: [barred.verb, barred.last], extent: [barred.verb, barred.last], polarity, rule: 'bar' }]
  const topics = contents.filter((phrase) => !denoted(view.discourse, phrase).some(isBody))
  return topics.flatMap((phrase) =>
    topicsOf(view, phrase).map(
      ([first, last]) =>
        ({ topic: [first, last], extent: [Math.min(clause.first, first), last], polarity, rule: 'content' }) as const,
    ),
  )
}

/** "Signed a pact in Lima on Monday that provides for …": a relative clause that the words between have cut off. */
function describesIt(view: AgreementView, { subjects, first, sentence }: Clause): boolean {
  const { reading } = view.discourse
  if (subjects.length > 0 || !/^(?:that|which)$/.test(reading.document.tokens[first]?.lower ?? '')) return false
  return clausesOf(reading, sentence).some(({ objects }) =>
    objects.some((phrase) => phrase.head < first && view.isMention(phrase)),
  )
}

/** "Obliges both armies to leave": what they shall do is laid down, not the armies. */
const isDuty = (view: AgreementView, clause: Clause): boolean =>
  BINDS.test(clause.lemma) && clausesAbout(view).some((other) => isLaidDown(other, clause))

/** Verbs that oblige somebody, or let them, to do what an infinitive tells, wherever a parser hangs it. */
const OBLIGES = /^(?:oblige|obligate|require|commit|bind|allow|permit|enable|mandate)$/

const isLaidDown = (other: Clause, clause: Clause): boolean =>
  other.form === 'infinitive' &&
  other.governor === clause.index &&
  (other.noun === null || clause.objects.includes(other.noun)) &&
  (other.role === 'content' || (OBLIGES.test(clause.lemma) && clause.objects.length > 0))

/** The objects, or what a verb has behind "for": "provides for a pause", "calls for a withdrawal". */
const contentsOf = ({ lemma, objects, obliques }: Clause): readonly NounPhrase[] =>
  objects.length > 0 || !/^(?:provide|call|allow)$/.test(lemma)
    ? objects
    : obliques.filter(({ preposition }) => preposition === 'for').flatMap(({ phrases }) => phrases)

function polarityOf({ lemma, negated }: Clause): Polarity | null {
  if (LACKS.test(lemma)) return negated ? 'included' : 'absent'
  if (negated && COVERS_FIELD.test(lemma)) return 'absent'
  if (FORBIDS.test(lemma)) return negated ? null : 'prohibited'
  return INCLUDES.test(lemma) ? (negated ? 'absent' : 'included') : null
}

/** The object itself, or what its "provisions for", "elements related to" are about, each member of a list apart. */
function topicsOf(view: AgreementView, phrase: NounPhrase): (readonly [number, number])[] {
  if (!COVERS.test(lemmaAt(view.discourse.reading.document, phrase.head)))
    return [[phrase.first, withComplements(view, phrase)]]
  const about = complementsOf(view.discourse.reading, phrase)[0]?.phrases ?? relatedTo(view, phrase)
  return about.map((topic) => [topic.first, withComplements(view, topic)])
}

/** "Elements related to A and B": the participle’s complement. */
function relatedTo(view: AgreementView, phrase: NounPhrase): readonly NounPhrase[] {
  const clause = clausesAbout(view).find(({ objects, form }) => form === 'participle' && objects.includes(phrase))
  return clause?.obliques[0]?.phrases ?? []
}

const withComplements = (view: AgreementView, phrase: NounPhrase): number =>
  Math.max(
    phrase.last,
    ...complementsOf(view.discourse.reading, phrase).flatMap(({ phrases }) => phrases.map(({ last }) => last)),
  )

/** Tells whether a clause hangs on another itself, not on a noun of it. */
const hangsOn = ({ governor, noun }: Clause, { index }: Clause): boolean => noun === null && governor === index

/** "The treaty ensures that neither side will arm an aggressor": a duty, or where it is negated, a prohibition. */
function readDuties(view: AgreementView, clause: Clause, clauses: readonly Clause[]): Found[] {
  if (!isSubjectOf(view, clause) || !BINDS.test(clause.lemma)) return []
  return clauses
    .filter((other) => (hangsOn(other, clause) && other.role === 'content') || isLaidDown(other, clause))
    .map((content) => {
      const topic = [content.verb, content.last] as const
      const extent = [Math.min(content.first, content.verb), content.last] as const
      const laid = content.negated ? 'prohibited' : 'included'
      return { topic, extent, polarity: clause.negated ? 'absent' : laid, rule: 'duty' } as const
    })
}

/** "They agreed in the treaty to work on A". */
const isPromise = (view: AgreementView, clause: Clause): boolean =>
  /^(?:agree|commit|pledge|undertake|promise|vow|bind)$/.test(clause.lemma) &&
  isObliqueOf(view, clause, /^(?:in|under|by|through)$/)

/** "To work on A and doing B", "to refrain from C": each thing promised is a provision. */
function readPromises(clause: Clause, clauses: readonly Clause[]): Found[] {
  const promised = chainBelow(clause, clauses)
  const leaves = promised.filter(
    (content) =>
      !promised.some((other) => hangsOn(other, content) && other.marker !== null) &&
      !promised.some((other) => hangsOn(content, other) && /^(?:let|help|make)$/.test(other.lemma)),
  )
  return leaves.map((content) => {
    const topic = [content.verb, endOf(content, clauses)] as const
    const above = clauses.find(({ index }) => index === content.governor)
    const shunned = content.negated || /^(?:refrain|abstain|desist)$/.test(above?.lemma ?? '')
    return { topic, extent: topic, polarity: shunned ? 'prohibited' : 'included', rule: 'promise' } as const
  })
}

/** "Under the agreement, Norland will cut tariffs while Sudland opens its ports": what its parties will do or not do by it. */
function readConsequences(view: AgreementView, clause: Clause, clauses: readonly Clause[]): Found[] {
  if (!isBinding(view, clause) || !isObliqueOf(view, clause, /^(?:under|by)$/)) return []
  const further = clauses.filter(
    (other) =>
      other.sentence === clause.sentence && other.verb > clause.verb && goesOn(other) && isBinding(view, other),
  )
  return [clause, ...further].map((told) => toConsequence(told, clauses))
}

function toConsequence(told: Clause, clauses: readonly Clause[]): Found {
  const topic = [told.verb, endOf(told, clauses)] as const
  return { topic, extent: topic, polarity: told.negated ? 'prohibited' : 'included', rule: 'consequence' }
}

/** "Will be allowed to leave the city": what is allowed belongs to what is laid down. */
const endOf = (clause: Clause, clauses: readonly Clause[]): number =>
  Math.max(
    clause.last,
    ...clauses.filter((other) => hangsOn(other, clause) && other.form === 'infinitive').map(({ last }) => last),
  )

/** "A pact that will abolish tariffs": what it does by itself, not what somebody hopes of it. */
const isOperative = (view: AgreementView, clause: Clause): boolean =>
  OPERATIVE.test(clause.lemma) &&
  clause.modality === 'future' &&
  clause.role !== 'content' &&
  view.discourse.reading.document.tokens[clause.verb - 1]?.lower !== 'would' &&
  clause.objects.length > 0 &&
  (isSubjectOf(view, clause) || describesIt(view, clause))

const OPERATIVE =
  /^(?:abolish|remove|eliminate|scrap|cut|lower|reduce|lift|ease|open|create|establish|set|give|grant|extend|let|limit|cap|phase|raise|double|waive|exempt|release|free|return|cede|transfer|pay|fund|finance|integrate|disband|dissolve|cancel|forgive|merge)$/

const isBinding = ({ discourse }: AgreementView, { form, modality, verb }: Clause): boolean =>
  form === 'finite' &&
  (modality === 'future' ||
    /^(?:must|shall|would|may|can)$/.test(discourse.reading.document.tokens[verb - 1]?.lower ?? ''))

const goesOn = ({ role, marker, noun }: Clause): boolean =>
  noun === null && (role === 'main' || /^(?:while|whereas)$/.test(marker ?? ''))

/** The infinitives and gerunds that hang on a clause, directly or through one another. */
function chainBelow(clause: Clause, clauses: readonly Clause[]): Clause[] {
  const below: Clause[] = []
  const reached = new Set([clause.index])
  for (const other of clauses) {
    const listed = below.length > 0 && other.form === 'infinitive' && other.governor === clause.index
    const promised = other.role === 'content' || other.marker !== null || listed
    if (other.noun !== null || !promised || !reached.has(other.governor ?? -1)) continue
    if (other.form !== 'infinitive' && other.form !== 'gerund') continue
    reached.add(other.index)
    below.push(other)
  }
  return below
}
