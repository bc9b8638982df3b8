import type { Document } from '../../language/document.ts'
import type { EntityType } from '../../model/entity.ts'
import {
  AGREEMENT_HEADS,
  EVENT_HEADS,
  LEADING_PLACE_HEADS,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
} from '../lexicon/organization-words.ts'
import { isOfPerson } from './context.ts'
import { findExact } from './gazetteer.ts'
import { type Name, plainName } from './name.ts'
import { prolong, type Run } from './runs.ts'
import { titleLength } from './titled.ts'
import { isCapitalised, textOf } from './words.ts'

const TYPES: readonly (readonly [(word: string) => boolean, EntityType])[] = [
  [(word) => AGREEMENT_HEADS.has(word.toLowerCase()), 'agreement'],
  [(word) => EVENT_HEADS.has(word), 'event'],
  [(word) => ORGANIZATION_HEADS.has(word), 'organization'],
  [(word) => PLACE_HEADS.has(word), 'place'],
]

/**
 * A name whose head noun tells its type: "Union of Writers", "Foreign Ministry", "Lake Turkana", "Paris Agreement".
 * It needs a word beside the head. Null where no head stands in the run before the next title.
 */
export function readHeaded(document: Document, first: number, run: Run): Name | null {
  const piece = pieceOf(document, first, run)
  for (let at = piece.last; at >= piece.first; at--) {
    const type = typeOf(document.tokens[at]?.text ?? '')
    if (type === null || namesItsPlace(document, at) || isMisplaced(document, at, piece, type)) continue
    if (type === 'place' && isOfPerson(document, first, at)) continue
    const whole = at === piece.last ? prolong(document, { first, last: at }) : piece
    const last = at === piece.last ? whole.last : headEnd(at, piece, type)
    if (last > first && !isGenericStart(document, first, last)) return toName(document, first, last, type)
  }
  return null
}

/** A head in the middle ends an organization's name, but begins a place's: "Supreme Court Anwalt", "Lake Turkana". */
const headEnd = (at: number, piece: Run, type: EntityType): number =>
  type === 'place' || at === piece.first ? piece.last : at

function pieceOf(document: Document, first: number, run: Run): Run {
  for (let at = first + 1; at <= run.last; at++) {
    if (isCapitalised(document.tokens[at]) && titleLength(document, at) > 0 && at < run.last)
      return { first, last: at - 1 }
  }
  return { first, last: run.last }
}

/** "Lake Turkana" begins with its head, "Black Sea" ends with it; "Sea Org" does neither. */
function isMisplaced(document: Document, at: number, piece: Run, type: EntityType): boolean {
  if (type !== 'place' || at === piece.last) return false
  return at !== piece.first || !LEADING_PLACE_HEADS.has(document.tokens[at]?.text ?? '')
}

/** "The Municipality of Livorno": the place is Livorno. */
export const namesItsPlace = (document: Document, at: number): boolean =>
  /^(?:Municipality|City|Town|Village|Province|Region|District|County|Port)$/.test(document.tokens[at]?.text ?? '') &&
  document.tokens[at + 1]?.lower === 'of'

const typeOf = (word: string): EntityType | null => TYPES.find(([matches]) => matches(word))?.[1] ?? null

/** "Iranian Government", "New Zealand Government": no name of its own but a country's organ; a head with a portfolio is one. */
function isGenericStart(document: Document, first: number, last: number): boolean {
  if (!/^(?:Government|State|Administration|People)$/.test(document.tokens[last]?.text ?? '')) return false
  return findExact(document, first, last - 1)?.type === 'country'
}

function toName(document: Document, first: number, last: number, type: EntityType): Name {
  const known = findExact(document, first, last)
  return known ?? plainName(first, last, type, textOf(document, first, last), 0.85)
}
