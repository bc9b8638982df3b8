import { lemmaAt } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import type { Polarity } from '../../model/agreement.ts'
import { complementsOf } from '../entities/complements.ts'
import { toEvidence } from '../evidence.ts'
import type { ProvisionDraft } from './agreement-draft.ts'
import { type AgreementView, clausesAbout, isObliqueOf, isSubjectOf, wordsOf } from './agreement-view.ts'

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
  const found = [
    ...clauses.flatMap((clause) => readContents(view, clause)),
    ...clauses.flatMap((clause) => readDuties(view, clause, clauses)),
    ...clauses.flatMap((clause) => readPromises(view, clause, clauses)),
    ...clauses.flatMap((clause) => readConsequences(view, clause, clauses)),
  ]
  return found.map(({ topic, extent, polarity, rule }) => ({
    topic: wordsOf(view, ...topic).replace(/^(?:an?|the) |[\s,]+(?:and|or)?$/gi, ''),
    polarity,
    evidence: [toEvidence(view.discourse.reading.document, ...extent, `provision/${rule}`, CONFIDENCE, PLAIN)],
  }))
}

/** "The pact includes elements related to A and B", "lacking provisions for C", "bans D". */
function readContents(view: AgreementView, clause: Clause): Found[] {
  const contents = contentsOf(clause)
  if (!isSubjectOf(view, clause) || contents.length === 0 || isDuty(view, clause)) return []
  const polarity = polarityOf(clause)
  if (polarity === null) return []
  const barred =
    polarity === 'prohibited'
      ? clausesAbout(view).find((other) => other.form === 'gerund' && other.marker === 'from' && hangsOn(other, clause))
      : undefined
  if (barred !== undefined)
    return [{ topic: [barred.verb, barred.last], extent: [barred.verb, barred.last], polarity, rule: 'bar' }]
  return contents.flatMap((phrase) =>
    topicsOf(view, phrase).map(
      ([first, last]) =>
        ({ topic: [first, last], extent: [Math.min(clause.first, first), last], polarity, rule: 'content' }) as const,
    ),
  )
}

/** "Obliges both armies to leave": what they shall do is laid down, not the armies. */
const isDuty = (view: AgreementView, clause: Clause): boolean =>
  BINDS.test(clause.lemma) &&
  clausesAbout(view).some((other) => hangsOn(other, clause) && other.role === 'content' && other.form === 'infinitive')

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
    .filter((other) => hangsOn(other, clause) && other.role === 'content')
    .map((content) => {
      const topic = [content.verb, content.last] as const
      const extent = [Math.min(content.first, content.verb), content.last] as const
      const laid = content.negated ? 'prohibited' : 'included'
      return { topic, extent, polarity: clause.negated ? 'absent' : laid, rule: 'duty' } as const
    })
}

/** "They agreed in the treaty to work on A and doing B": each thing promised is a provision. */
function readPromises(view: AgreementView, clause: Clause, clauses: readonly Clause[]): Found[] {
  if (
    !/^(?:agree|commit|pledge|undertake|promise|vow|bind)$/.test(clause.lemma) ||
    !isObliqueOf(view, clause, /^(?:in|under|by|through)$/)
  )
    return []
  const promised = chainBelow(clause, clauses)
  const leaves = promised.filter(
    (content) => !promised.some((other) => hangsOn(other, content) && other.marker !== null),
  )
  return leaves.map((content) => {
    const topic = [content.verb, content.last] as const
    return { topic, extent: topic, polarity: content.negated ? 'prohibited' : 'included', rule: 'promise' } as const
  })
}

/** "Under the agreement, Norland will cut tariffs while Sudland opens its ports": what its parties will do or not do by it. */
function readConsequences(view: AgreementView, clause: Clause, clauses: readonly Clause[]): Found[] {
  if (!isBinding(view, clause) || !isObliqueOf(view, clause, /^(?:under|by)$/)) return []
  const further = clauses.filter(
    (other) =>
      other.sentence === clause.sentence && other.verb > clause.verb && goesOn(other) && isBinding(view, other),
  )
  return [clause, ...further].map((told) => {
    const { verb, negated } = told
    const topic = [verb, endOf(told, clauses)] as const
    return { topic, extent: topic, polarity: negated ? 'prohibited' : 'included', rule: 'consequence' }
  })
}

/** "Will be allowed to leave the city": what is allowed belongs to what is laid down. */
const endOf = (clause: Clause, clauses: readonly Clause[]): number =>
  Math.max(
    clause.last,
    ...clauses.filter((other) => hangsOn(other, clause) && other.form === 'infinitive').map(({ last }) => last),
  )

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
    const promised = other.role === 'content' || other.marker !== null
    if (other.noun !== null || !promised || !reached.has(other.governor ?? -1)) continue
    if (other.form !== 'infinitive' && other.form !== 'gerund') continue
    reached.add(other.index)
    below.push(other)
  }
  return below
}
