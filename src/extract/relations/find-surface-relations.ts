import { RELATION_TYPES } from '../../model/relation.ts'
import type { Discourse } from '../entities/discourse.ts'
import { typeOfId } from '../entities/reference.ts'
import type { Referent } from '../entities/referent.ts'
import { toEvidence } from '../evidence.ts'
import { findTitleModifier } from '../lexicon/titles.ts'
import { textOf } from '../names/words.ts'
import { compilePattern, type Element, type Match, matchPattern } from '../pattern/pattern.ts'
import type { Reading } from '../reading.ts'
import { SURFACE_RELATIONS, type SurfaceRule } from '../rules/surface-relations.ts'
import { type SentenceUnit, splitUnits } from '../units.ts'
import { areChanceNeighbors } from './chance-neighbors.ts'
import { isPost, withReach } from './held-title.ts'
import { findIntroduced } from './introduced.ts'
import { findNominals } from './nominal-spans.ts'
import type { RelationDraft } from './relation-draft.ts'

interface CompiledRule {
  readonly rule: SurfaceRule
  readonly elements: readonly Element[]
}

const RULES: readonly CompiledRule[] = SURFACE_RELATIONS.map((rule) => ({
  rule,
  elements: compilePattern(rule.pattern),
}))

/** The rules in the order of their rows, by the labels that a unit may open their pattern with; null for any unit. */
const BY_OPENING = new Map<string | null, readonly number[]>()
RULES.forEach(({ elements: [opening] }, at) => {
  for (const label of opening?.least === 1 ? opening.options : [null])
    BY_OPENING.set(label, [...(BY_OPENING.get(label) ?? []), at])
})
const ANYWHERE = BY_OPENING.get(null) ?? []

/** The rules whose pattern may begin at a unit, by the labels that units share. */
const OPENED = new WeakMap<ReadonlySet<string>, readonly CompiledRule[]>()

function rulesOpenedBy({ labels }: SentenceUnit): readonly CompiledRule[] {
  const known = OPENED.get(labels)
  if (known !== undefined) return known
  const found = new Set(ANYWHERE)
  for (const label of labels) for (const at of BY_OPENING.get(label) ?? []) found.add(at)
  const rules = [...found].sort((a, b) => a - b).map((at) => RULES[at] as CompiledRule)
  OPENED.set(labels, rules)
  return rules
}

/** The relations that stand in the words in a row, sentence by sentence; `sentences` are their units. */
export function findSurfaceRelations(
  reading: Reading,
  referents: readonly Referent[],
  sentences: readonly (readonly SentenceUnit[])[],
): RelationDraft[] {
  const entityAt = new Map(referents.map(({ name, entity }) => [name.first, entity] as const))
  return [...sentences.flatMap((units) => findInUnits(reading, units, entityAt)), ...findIntroduced(reading, referents)]
}

/** The same where nominals count as names do; `plain` are those found without them, which hold for sentences that have none. */
export function findNominalRelations(
  discourse: Discourse,
  referents: readonly Referent[],
  plain: readonly RelationDraft[],
): RelationDraft[] {
  const { reading } = discourse
  const nominals = findNominals(discourse)
  const spans = new Map(nominals.map(({ first, last, id }) => [first, { first, last, type: typeOfId(id) }]))
  const entityAt = new Map([
    ...nominals.map(({ first, id }) => [first, id] as const),
    ...referents.map(({ name, entity }) => [name.first, entity] as const),
  ])
  const told = Map.groupBy(plain, ({ evidence }) => evidence[0]?.sentence ?? -1)
  const changed = new Set(nominals.map(({ first }) => reading.document.tokens[first]?.sentence ?? -1))
  return reading.document.sentences.flatMap((sentence) =>
    changed.has(sentence.index)
      ? findInUnits(reading, splitUnits(reading, sentence, spans), entityAt)
      : (told.get(sentence.index) ?? []),
  )
}

function findInUnits(
  reading: Reading,
  units: readonly SentenceUnit[],
  entityAt: ReadonlyMap<number, string>,
): RelationDraft[] {
  if (!units.some(({ first }) => entityAt.has(first))) return []
  const drafts: RelationDraft[] = []
  for (let at = 0; at < units.length; at++)
    for (const { rule, elements } of rulesOpenedBy(units[at] as SentenceUnit)) {
      const match = matchPattern(elements, units, at)
      const draft =
        match === null || areChanceNeighbors(reading, match, units) ? null : toDraft(reading, rule, match, entityAt)
      if (draft !== null) drafts.push(draft)
    }
  return drafts
}

function toDraft(
  reading: Reading,
  rule: SurfaceRule,
  match: Match<SentenceUnit>,
  entityAt: ReadonlyMap<number, string>,
): RelationDraft | null {
  const subject = entityAt.get(match.captures.get('subject')?.first ?? -1)
  const object = entityAt.get(match.captures.get('object')?.first ?? -1)
  if (subject === undefined || object === undefined || subject === object) return null
  const ends = RELATION_TYPES[rule.type]
  if (
    !(ends.subject as readonly string[]).includes(typeOfId(subject)) ||
    !(ends.object as readonly string[]).includes(typeOfId(object))
  )
    return null
  if (isSentThere(reading, match) || isOneOfMany(reading, match) || isOfBranch(reading, match)) return null
  if (isCallingThere(match)) return null
  const evidence = toEvidence(reading.document, match.first.first, match.last.last, rule.id, rule.confidence)
  const draft = { type: rule.type, subject, object, value: readValue(reading, match), evidence: [evidence] }
  if (isOrgan(rule, match)) return { ...draft, silent: true }
  if (isSeat(match)) return toOther(draft, 'member_of', 'member-of/lawmaker', 0.75)
  if (isOccupation(match))
    return isOwner(reading, match) ? null : toOther(draft, 'citizen_of', 'citizen-of/occupation', 0.6)
  return isCalling(match) ? toOther(draft, 'affiliated_with', 'affiliated-with/occupation', 0.75) : draft
}

/** "A political scientist at Oxford University" holds no post there. */
function isCalling({ captures }: Match<SentenceUnit>): boolean {
  const [title, body] = [captures.get('value')?.title, captures.get('object')?.labels]
  return title?.kind === 'other' && !isPost(title.title) && body?.has('ORGANIZATION') === true
}

/** "Labour MP Ana Ruiz" sits for her party, and holds no post in it. */
function isSeat({ captures }: Match<SentenceUnit>): boolean {
  const [title, body] = [captures.get('value')?.title, captures.get('object')]
  return (
    /^(?:mp|senator|lawmaker|legislator|congressman|congresswoman|councillor|member of parliament)$/.test(
      title?.title ?? '',
    ) &&
    body?.labels.has('ORGANIZATION') === true &&
    !/\b(?:Senate|House|Parliament|Congress|Council|Assembly|Chamber|Duma|Knesset)\b/.test(body.name?.name ?? '')
  )
}

/** "Luis Paz, a teacher in Lima": where somebody has a calling is not whose it is. */
function isCallingThere({ captures }: Match<SentenceUnit>): boolean {
  const [title, body] = [captures.get('value')?.title, captures.get('object')?.labels]
  return title?.office === false && title.kind === 'other' && !isPost(title.title) && body?.has('PLACE') === true
}

/** "Head of the Lima office of Greenpeace", "of the Lima-based charity Greenpeace": where a body or a part of it is, is not whose head one is. */
function isOfBranch({ document: { tokens } }: Reading, { captures }: Match<SentenceUnit>): boolean {
  const last = captures.has('value') ? (captures.get('object')?.last ?? -2) : -2
  const next = tokens[last + 1]?.lower ?? ''
  return (
    /^(?:office|branch|bureau|chapter|division|arm|wing|desk|mission|delegation|campus|unit|court|tribunal)$/.test(
      next,
    ) ||
    (captures.get('object')?.labels.has('DEMONYM') === true && /^(?:town|city|village|port)$/.test(next)) ||
    (/^[-‐‑]$/.test(next) && /^(?:based|backed|owned|led|run|born|funded|listed)$/.test(tokens[last + 2]?.lower ?? ''))
  )
}

/** "One of its lawmakers, Ana Ruiz,": a title in the plural is of others too. */
function isOneOfMany({ document }: Reading, { captures }: Match<SentenceUnit>): boolean {
  const value = captures.get('value')
  return value?.labels.has('TITLES') === true && document.tokens[value.last + 1]?.text === ','
}

/** "Peru’s Supreme Court", "the Peruvian Army" is of the state, and lies nowhere by that. */
const isOrgan = ({ type }: SurfaceRule, { captures }: Match<SentenceUnit>): boolean =>
  type === 'located_in' &&
  captures.get('object')?.labels.has('COUNTRY') === true &&
  /\b(?:Court|Tribunal|Ministry|Department|Parliament|Senate|Congress|Assembly|Commission|Council|Cabinet|Army|Navy|Air Force|Police|Guard|Authority|Government)\b/.test(
    captures.get('subject')?.name?.name ?? '',
  )

/** "The envoy for Peru, Ana Ruiz", "the country director for Peru": where somebody is sent to is not who sends. */
function isSentThere({ document }: Reading, { captures }: Match<SentenceUnit>): boolean {
  const [value, object] = [captures.get('value'), captures.get('object')]
  if (value === undefined || object === undefined || object.first < value.last) return false
  const to = /^(?:for|to|in|at)$/.test(document.tokens[value.last + 1]?.lower ?? '')
  if (to && value.title?.kind === 'company' && object.labels.has('COUNTRY')) return true
  return (
    to && /\b(?:envoy|ambassador|representative|emissary|consul|observer|attach[ée])$/.test(value.title?.title ?? '')
  )
}

/** "German author Ana Ruiz", "U.S. film director Tom Cole": an occupation, or a post in a company, is no office of the country named before it. */
function isOccupation({ captures }: Match<SentenceUnit>): boolean {
  const [title, country] = [captures.get('value')?.title, captures.get('object')?.labels]
  if (title == null || country === undefined || isPost(title.title)) return false
  const demonym = country.has('DEMONYM')
  return (
    (title.office === false && (demonym || country.has('COUNTRY'))) ||
    (title.kind === 'company' && demonym && title.title !== 'leader')
  )
}

/** "Footballer Luis Paz from Peru’s Fiatto": the country of the club. */
const isOwner = ({ document: { tokens } }: Reading, { captures }: Match<SentenceUnit>): boolean =>
  /^['’]s$/.test(tokens[(captures.get('object')?.last ?? -2) + 1]?.text ?? '')

/** The relation that an occupation tells of instead. */
const toOther = (
  draft: RelationDraft,
  type: RelationDraft['type'],
  rule: string,
  confidence: number,
): RelationDraft => ({
  ...draft,
  type,
  value: null,
  evidence: draft.evidence.map((piece) => ({ ...piece, rule, confidence })),
})

/** The title as written, with "former", "acting" and the like. */
function readValue(reading: Reading, { captures, first: whole }: Match<SentenceUnit>): string | null {
  const value = captures.get('value')
  if (value === undefined) return null
  const modifier = captures.get('mod')
  const first = modifier !== undefined && modifier.last + 1 === value.first ? modifier.first : value.first
  const before = reading.document.tokens[whole.first - 1]?.text ?? ''
  const former = findTitleModifier(before) === 'former' && whole !== value ? `${before.toLowerCase()} ` : ''
  const last = withReach(reading.document, value.first, value.last)
  return former + toSingular(textOf(reading.document, first, last), value)
}

/** "Foreign ministers" as what each of them is. */
function toSingular(words: string, { labels, title }: SentenceUnit): string {
  const last = title?.title.split(' ').at(-1)
  return labels.has('TITLES') && last !== undefined ? words.replace(/\S+$/, (own) => inCaseOf(own, last)) : words
}

const inCaseOf = (own: string, word: string): string =>
  /^\p{Lu}/u.test(own) ? word.charAt(0).toUpperCase() + word.slice(1) : word
