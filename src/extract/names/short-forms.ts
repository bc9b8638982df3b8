import type { Document } from '../../language/document.ts'
import { ORGANIZATION_HEADS } from '../lexicon/organization-words.ts'
import { findOrganization } from '../lexicon/organizations.ts'
import { findExact } from './gazetteer.ts'
import type { Name } from './name.ts'
import { isParticle } from './runs.ts'
import { opensOffice } from './titled.ts'
import { isAcronym, isCapitalised, isJoined, sentenceStart, textOf } from './words.ts'

/** Short form → the full names that it may stand for, in text order. */
type Index = ReadonlyMap<string, readonly Name[]>

/** Below this confidence a person or place is a guess. */
const UNSURE = 0.8

/** A first word that says of what kind a body is, not which one: "European", "National". */
const ADJECTIVE = /^\p{Lu}\p{Ll}+(?:an|ian|ish|ese|ic|al|ed)$/u
const GENERIC = new Set([
  'Court',
  'Government',
  'Party',
  'Council',
  'State',
  'City',
  'National',
  'New',
  'United',
  'The',
])

/**
 * Finds the short forms of full names: a person's last or first name, an organization's acronym or part, wherever the
 * document has no other reading of them; of two persons of one surname it is the one named last before.
 */
export function findShortForms(document: Document, names: readonly Name[]): Name[] {
  const index = indexParts(document, names)
  const taken = claimed(names.filter((name) => name.confidence >= 0.5 && !yields(document, name, index)))
  const found: Name[] = []
  for (let at = 0; at < document.tokens.length; at++) {
    const match = taken.has(at) ? null : longestMatch(document, at, index, taken)
    if (match === null) continue
    found.push(match)
    at = match.last
  }
  return found
}

/** Gives "President Ruiz" and "the Supreme Court" the identity of the longer name before them that they are part of. */
export function linkParts(document: Document, names: readonly Name[]): Name[] {
  const index = indexParts(document, names)
  return names.map((name) => {
    if (name.type !== 'person' && name.type !== 'organization') return name
    const others = (index.get(textOf(document, name.first, name.last)) ?? []).filter(
      (other) => other.type === name.type && other.name !== name.name,
    )
    const full =
      choose(document, name.first, others) ??
      findHeadedBefore(document, name, names) ??
      findOpenedBy(document, name, names)
    return full === null ? name : { ...full, first: name.first, last: name.last }
  })
}

/** "Laurentian" of Laurentian Freight: a body called by a word like an adjective, where one body alone opens with it. */
function findOpenedBy(document: Document, { first, last, type, id }: Name, names: readonly Name[]): Name | null {
  if (type !== 'organization' || first !== last || id !== null) return null
  const { text = '' } = document.tokens[first] ?? {}
  if (!ADJECTIVE.test(text)) return null
  const opened = names.filter(
    (name) => name.type === type && name.last > name.first && document.tokens[name.first]?.text === text,
  )
  const [longer] = opened
  return longer !== undefined && opened.every(({ name }) => name === longer.name) ? longer : null
}

/** "The Church" behind the Church of England, "Church officials" at the start of a sentence: a head alone is the last body before that it heads. */
function findHeadedBefore(document: Document, { first, last, type }: Name, names: readonly Name[]): Name | null {
  const head = document.tokens[first]?.text ?? ''
  const alone = type === 'organization' && first === last && ORGANIZATION_HEADS.has(head)
  if (!alone || (document.tokens[first - 1]?.lower !== 'the' && first > sentenceStart(document, first))) return null
  const heads = (name: Name) =>
    [name.first, name.last].some((at) => document.tokens[at]?.text === head) && name.last > name.first
  return names.findLast((name) => name.last < first && name.type === type && heads(name)) ?? null
}

const claimed = (names: readonly Name[]): ReadonlySet<number> =>
  new Set(names.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, step) => first + step)))

/** A guess that is a part of a longer name is rather that: the surname of a person, the first words of a body. */
function yields(document: Document, name: Name, index: Index): boolean {
  if (name.demonym) return false
  const words = textOf(document, name.first, name.last)
  const longer = index.get(words) ?? []
  const persons = longer.filter(({ type }) => type === 'person')
  if (name.first === name.last && persons.length > 0)
    return (
      isFounded(name, longer) ||
      name.type === 'place' ||
      (name.type === 'country' && persons.some((person) => person.name.endsWith(` ${words}`)))
    )
  return persons.length === 0 && longer.length > 0 && (isGuess(document, name) || isOpening(document, name, longer))
}

/** "Harbeck" behind Harbeck Group, told of before its founder of that name is: the body. */
const isFounded = ({ first }: Name, longer: readonly Name[]): boolean =>
  longer.some((name) => name.type === 'organization' && name.first < first) &&
  longer.every((name) => name.type === 'organization' || name.first > first)

/** "Yildiz" behind Yildiz Pharma, "Hollis" behind Hollis Paper: the first word of bodies named before, where nobody in full has that name. */
const isOpening = (document: Document, { type, first, last }: Name, longer: readonly Name[]): boolean =>
  (type === 'person' || (type === 'place' && findExact(document, first, last) === null)) &&
  first === last &&
  longer.every(
    (body) =>
      body.type === 'organization' &&
      body.last < first &&
      document.tokens[body.first]?.text === document.tokens[first]?.text,
  )

/** A person or place that no gazetteer knows and the core is not sure of. */
const isGuess = (document: Document, { type, confidence, first, last }: Name): boolean =>
  /^(?:person|place)$/.test(type) && confidence < UNSURE && findExact(document, first, last) === null

function indexParts(document: Document, names: readonly Name[]): Index {
  const index = new Map<string, Name[]>()
  for (const name of names) {
    for (const part of partsOf(document, name))
      if (!isDivision(document, part, name)) index.set(part, [...(index.get(part) ?? []), name])
  }
  return index
}

/** Last words of what belongs to a larger body: "Norland Gaming", "Norland Europe". */
const DIVISION =
  /^(?:Gaming|Games|Research|News|Sports?|Europe|Asia|Africa|America|India|China|Japan|UK|US|USA|Foundation|Ventures|Labs|Cloud|Pictures|Studios|Records|Music|Financial|Insurance|Logistics|Trucks|Aerospace|Defen[cs]e|Healthcare|Pay|Retail)$/

/** "Norland" is another body than "Norland Gaming", where it is spoken of more often and is known, or spoken of first. */
function isDivision(document: Document, part: string, { type, first, last }: Name): boolean {
  if (type !== 'organization' || last === first || !DIVISION.test(document.tokens[last]?.text ?? '')) return false
  const full = textOf(document, first, last)
  const alone = countOf(document, part) > 2 * countOf(document, full)
  const apart = findOrganization(part) !== null || document.text.indexOf(part) < document.text.indexOf(full)
  return alone && apart && full.startsWith(`${part} `)
}

const countOf = ({ text }: Document, words: string): number => text.split(words).length - 1

function partsOf(document: Document, name: Name): string[] {
  const words = capitalised(document, name)
  if (name.type === 'person' && words.length > 1) return personParts(document, name, words)
  return name.type === 'organization' && words.length > 1
    ? organizationParts(words, textOf(document, name.first, name.last))
    : []
}

const capitalised = (document: Document, { first, last }: Name): string[] =>
  document.tokens
    .slice(first, last + 1)
    .filter((token) => isCapitalised(token))
    .map((token) => token.text)

/** The surname with and without its particle, two surnames and the first of them, and the first name. */
function personParts(document: Document, name: Name, words: readonly string[]): string[] {
  const surname = words.at(-1) ?? ''
  const second = document.tokens.slice(name.first + 1, name.last + 1).find(({ text }) => text === surname)?.index ?? -1
  const withParticle =
    second > name.first + 1 ? textOf(document, particleStart(document, name, second), name.last) : surname
  const first = words.length === 3 ? (words[1] ?? '') : ''
  const both = words.length === 3 ? textOf(document, second - 1, name.last) : ''
  return [...new Set([surname, withParticle, words[0] ?? '', first, both])].filter(
    (part) => part.length > 1 && !/\.$/.test(part),
  )
}

function particleStart(document: Document, name: Name, at: number): number {
  let first = at
  while (
    first - 1 > name.first &&
    (!isCapitalised(document.tokens[first - 1]) ||
      isJoined(document, first) ||
      isJoined(document, first + 1) ||
      /^(?:De|Van|Von|Di|Le|La|Al|El)$/.test(document.tokens[first - 1]?.text ?? ''))
  )
    first--
  return first
}

/** Initials, and the words before "of" or the last two: "Supreme Court" for "Italian Supreme Court of Cassation". */
function organizationParts(words: readonly string[], full: string): string[] {
  const initials = words.map((word) => word[0]).join('')
  const tail = full.split(/ (?:of|for) /)[0]?.split(' ') ?? []
  const parts = [initials, tail.join(' '), tail.slice(-2).join(' '), words.slice(0, 2).join(' '), words[0] ?? '']
  return [...new Set(parts)].filter(
    (part) =>
      part.length > 2 && part !== full && !GENERIC.has(part) && !ADJECTIVE.test(part) && !ORGANIZATION_HEADS.has(part),
  )
}

function longestMatch(document: Document, at: number, index: Index, taken: ReadonlySet<number>): Name | null {
  if (!isCapitalised(document.tokens[at]) && !isParticle(document.tokens[at]?.lower ?? '')) return null
  for (let last = Math.min(at + 4, document.tokens.length - 1); last >= at; last--) {
    if (taken.has(last)) continue
    const full = choose(document, at, index.get(textOf(document, at, last)) ?? [])
    if (full !== null && fits(document, at, last, full) && !opensOffice(document, at, last))
      return { ...full, first: at, last, confidence: 0.85 }
  }
  return null
}

/** Last words of what owns bodies that are called after it. */
const FIRM = /^(?:Group|Holdings?|Inc\.?|Corp\.?|Corporation|SE|AG|Plc|PLC|Ltd|SA|NV)$/

/** The firm named before, else the one named last before, but no relative of another of them ("her son, Luis Paz"), else the first named after. */
function choose(document: Document, at: number, names: readonly Name[]): Name | null {
  const before = names.filter(({ first }) => first < at)
  const firm = before.find(({ type, last }) => type === 'organization' && FIRM.test(document.tokens[last]?.text ?? ''))
  return firm ?? before.findLast((name) => !isRelative(document, name)) ?? before.at(-1) ?? names[0] ?? null
}

const KIN =
  /^(?:wife|husband|spouse|son|daughter|brother|sister|mother|father|widow|widower|uncle|aunt|nephew|niece|cousin)$/

/** "Her son, Luis Paz", "his wife Ana Ruiz": who is brought in as kin keeps the full name. */
const isRelative = ({ tokens }: Document, { first }: Name): boolean =>
  KIN.test((tokens[first - 1]?.text === ',' ? tokens[first - 2] : tokens[first - 1])?.lower ?? '')

/** One word of an organization must be an acronym or a proper noun, or a noun with a capital inside a sentence; a first name must not open a longer name. */
function fits(document: Document, first: number, last: number, full: Name): boolean {
  const token = document.tokens[first]
  const next = document.tokens[last + 1]
  if (isCapitalised(next) && next?.sentence === token?.sentence && !isAcronym(next)) return false
  const name = token?.upos === 'PROPN' || (token?.upos === 'NOUN' && first > sentenceStart(document, first))
  return full.type === 'person' || last > first || isAcronym(token) || name
}
