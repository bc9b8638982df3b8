import type { Document } from '../../language/document.ts'
import { findTitleModifier } from '../lexicon/titles.ts'
import { findContextType } from './context.ts'
import { findKnown } from './gazetteer.ts'
import { readHeaded } from './headed.ts'
import { type Name, plainName } from './name.ts'
import { namesNothing } from './no-names.ts'
import { readPerson } from './person.ts'
import { prolong, type Run, readRun } from './runs.ts'
import { titleLength } from './titled.ts'
import { isAcronym, isJoined, textOf } from './words.ts'

/** The names within one capitalised run, left to right. */
export function readRunNames(document: Document, whole: Run): Name[] {
  const names: Name[] = []
  let run = whole
  let titled = false
  for (let at = run.first; at <= run.last; ) {
    const title = titleLength(document, at) || modifierLength(document, at, run)
    if (title > 0) {
      titled = titled || findTitleModifier(document.tokens[at]?.text ?? '') === null
      at += title
      run = at > run.last ? (readRun(document, at) ?? run) : run
      continue
    }
    const name = readName(document, at, run, titled)
    if (name !== null) names.push(name)
    titled = titled && name === null
    at = name === null ? at + 1 : name.last + 1
  }
  return names
}

/** "Former Brazilian President": the word before is no part of a name. */
const modifierLength = (document: Document, at: number, run: Run): number =>
  at <= run.last && findTitleModifier(document.tokens[at]?.text ?? '') !== null ? 1 : 0

function readName(document: Document, at: number, run: Run, titled: boolean): Name | null {
  const limit = prolong(document, run).last
  const listed = confirm(document, readNational(document, at, limit) ?? findKnown(document, at, limit))
  const known = listed !== null && opensTown(document, listed, run) ? null : listed
  const headed = titled ? null : (readPartners(document, at, run) ?? readHeaded(document, at, run))
  if (headed !== null && (known === null || headed.last > known.last)) return headed
  const person = at <= run.last ? readPerson(document, at, run, titled) : null
  if (known === null) return person ?? readByContext(document, at, run)
  if (person !== null && person.last > known.last && prefersPerson(known, person, titled)) return person
  return known
}

/** "Cole & Paz", "Norland Hydro & Nuclear Power": names that the sign joins are a firm’s. */
const readPartners = (document: Document, at: number, { last }: Run): Name | null =>
  document.tokens.slice(at + 1, last).some(({ text }) => text === '&')
    ? plainName(at, last, 'organization', textOf(document, at, last), 0.9)
    : null

/** "Kara-Bulak": a town that begins like another. */
const opensTown = (document: Document, { type, last }: Name, run: Run): boolean =>
  type === 'place' && last + 2 <= run.last && isJoined(document, last + 2)

/** "Philippine Red Cross": a country's branch of a body of many countries is a body of its own. */
function readNational(document: Document, at: number, limit: number): Name | null {
  const demonym = findKnown(document, at, at)
  const body = demonym?.demonym ? findKnown(document, at + 1, limit) : null
  if (body?.type !== 'organization' || body.attributes.country !== undefined || body.last === at + 1) return null
  return plainName(at, body.last, 'organization', textOf(document, at, body.last), 0.85)
}

/** A small town is sure where the words around it say that it is a place: "the municipality of Bogliasco". */
function confirm(document: Document, known: Name | null): Name | null {
  if (known === null || known.confidence >= 0.5) return known
  return findContextType(document, known.first, known.last) === 'place' ? { ...known, confidence: 0.8 } : known
}

/** "Jordan Peele", "the singer Israel Vale", "President Lincoln Diaz": a country or city that begins a person's name. */
function prefersPerson(known: Name, person: Name, titled: boolean): boolean {
  if (known.demonym || known.last > known.first) return false
  return titled || person.confidence >= 0.85 || known.confidence < 0.5
}

/** A name that only its surroundings type: "the magazine Orbit", "Vesta, a town in …", or an acronym at work. */
function readByContext(document: Document, first: number, run: Run): Name | null {
  const type = run.last === first && namesNothing(document, first) ? null : findContextType(document, first, run.last)
  if (type !== null && type !== 'person')
    return plainName(first, run.last, type, textOf(document, first, run.last), 0.7)
  return null
}

/** "(UAAR)" right behind a name: the token of the acronym, or null. */
export function findBracketed(document: Document, last: number): number | null {
  const [open, word, close] = document.tokens.slice(last + 1, last + 4)
  return open?.text === '(' && close?.text === ')' && isAcronym(word) ? last + 2 : null
}
