import type { Document } from '../../language/document.ts'
import { findCandidates } from './candidates.ts'
import { withoutFamilies } from './families.ts'
import { settleHomonyms } from './homonyms.ts'
import { withoutLegalForm } from './legal-form.ts'
import type { Name } from './name.ts'
import { joinNicknames } from './nicknames.ts'
import { findBracketed } from './read-run.ts'
import { CALLED } from './read-span.ts'
import { findShortForms, linkParts } from './short-forms.ts'
import { textOf } from './words.ts'

/** Confidence up to which a name's type is a guess. */
const GUESS = 0.7
/** Confidence up to which a person is dropped where one of its occurrences looks like a thing. */
const DOUBT = 0.6

/** The names of a document in text order, none overlapping: candidates from left to right, then short forms of what was found. */
export function findNames(document: Document): Name[] {
  const candidates = joinNicknames(
    document,
    agreeOnTypes(document, withoutFamilies(document, findCandidates(document))),
  )
  const full = linkParts(document, linkAcronyms(document, candidates))
  const short = findShortForms(document, full)
  const strong = full.filter(
    (name) =>
      (name.confidence >= 0.5 || isLocated(document, name)) && textOf(document, name.first, name.last).length > 1,
  )
  return settleHomonyms(document, withoutOverlaps([...short, ...strong])).map(withoutLegalForm)
}

/** The same words name the same thing throughout: a guess gives way to the surest reading of them in the document. */
function agreeOnTypes(document: Document, names: readonly Name[]): Name[] {
  const surest = new Map<string, Name>()
  for (const name of names) {
    const words = textOf(document, name.first, name.last)
    if (name.confidence > (surest.get(words)?.confidence ?? 0)) surest.set(words, name)
  }
  const doubtful = new Set(
    names.filter((name) => contradictsPerson(document, name)).map(({ first, last }) => textOf(document, first, last)),
  )
  const credible = names.filter(
    (name) =>
      name.confidence > DOUBT || name.type !== 'person' || !doubtful.has(textOf(document, name.first, name.last)),
  )
  return credible.map((name) => {
    const best = surest.get(textOf(document, name.first, name.last))
    const called = best?.confidence === CALLED && name.id === null
    return best === undefined || (name.confidence > GUESS && !called)
      ? name
      : { ...best, first: name.first, last: name.last }
  })
}

/** "The Silver Clouds", "Microsoft's Orbit 6", "Orbit browser": no person is spoken of so. */
function contradictsPerson(document: Document, { first, last }: Name): boolean {
  const before = document.tokens[first - 1]
  const after = document.tokens[last + 1]
  const next = after?.sentence === document.tokens[last]?.sentence ? after : undefined
  return (
    /^(?:the|'s)$/.test(before?.lower ?? '') ||
    next?.upos === 'NUM' ||
    (next?.upos === 'NOUN' && next.text === next.lower)
  )
}

/** "Union of Writers (UW)": the acronym in brackets is another name of what stands before it. */
function linkAcronyms(document: Document, names: readonly Name[]): Name[] {
  const linked: Name[] = []
  const meant = new Map<string, Name>()
  for (const name of names) {
    const before = linked.at(-1)
    const isBracketed = before?.type === 'organization' && findBracketed(document, before.last) === name.first
    const isSame =
      isBracketed && name.last === name.first && (spells(document, before, name.first) || isForeign(document, name))
    const own = name.first === name.last ? meant.get(textOf(document, name.first, name.last)) : undefined
    const full = isSame ? before : name.id === null ? own : undefined
    if (isSame) meant.set(textOf(document, name.first, name.last), before)
    linked.push(full === undefined ? name : { ...full, first: name.first, last: name.last })
    const acronym = findBracketed(document, name.last)
    if (acronym === null || names.some(({ first }) => first === acronym)) continue
    if (name.type !== 'organization' && !spells(document, name, acronym)) continue
    const type = name.type === 'person' ? 'organization' : name.type
    linked[linked.length - 1] = { ...name, type }
    linked.push({ ...name, type, first: acronym, last: acronym })
  }
  return linked
}

/** "The Italian Space Agency (ASI)": letters of another language, which name nothing else that is known. */
const isForeign = (document: Document, { first, id }: Name): boolean =>
  id === null && /^\p{Lu}{3,6}$/u.test(document.tokens[first]?.text ?? '')

function spells(document: Document, name: Name, acronym: number): boolean {
  const initials = textOf(document, name.first, name.last)
    .split(/[\s-]+/)
    .map((word) => word[0]?.toUpperCase())
    .join('')
  return initials === document.tokens[acronym]?.text.toUpperCase()
}

/** A small town counts where a preposition of place stands before it. */
function isLocated(document: Document, name: Name): boolean {
  return /^(?:in|near|at|from|outside|to|around)$/.test(document.tokens[name.first - 1]?.lower ?? '')
}

function withoutOverlaps(names: readonly Name[]): Name[] {
  const sorted = names.toSorted((a, b) => a.first - b.first || b.last - a.last)
  const kept: Name[] = []
  for (const name of sorted) if (name.first > (kept.at(-1)?.last ?? -1)) kept.push(name)
  return kept
}
