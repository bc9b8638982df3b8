import type { Document } from '../../language/document.ts'
import { EVENT_HEADS, ORGANIZATION_HEADS, PLACE_HEADS } from '../lexicon/organization-words.ts'
import type { TitleKind } from '../lexicon/titles.ts'
import { findTitleAt } from './context.ts'
import { isCapitalised, sentenceStart } from './words.ts'

/** Kinds of titles that no body bears; a company may well be an "owner" or "founder". */
const OF_PERSONS: ReadonlySet<TitleKind> = new Set(['head_of_state', 'government', 'diplomat', 'spokesperson'])
const HEADS = [ORGANIZATION_HEADS, PLACE_HEADS, EVENT_HEADS]
/** A title has so many words at most before its last. */
const REACH = 4

/** "The development minister, Sindre Haugland, agreed", "Fisheries Minister Do Minh": several words that a public office stands before name a person. */
export function holdsOffice(document: Document, first: number, last: number): boolean {
  const { tokens } = document
  const headed = HEADS.some((heads) => heads.has(tokens[last]?.text ?? ''))
  if (
    last === first ||
    headed ||
    isParty(document, last) ||
    !tokens.slice(first, last + 1).every((token) => isCapitalised(token))
  )
    return false
  const apposed = tokens[first - 1]?.text === ',' && /^[,.]$/.test(tokens[last + 1]?.text ?? '')
  return endsOffice(document, apposed ? first - 2 : first - 1)
}

/** "The leader of the opposition Radical Change party": no person is a party. */
const isParty = ({ tokens }: Document, last: number): boolean =>
  /^(?:party|parties|movement|alliance|bloc|coalition|group|front)$/.test(tokens[last + 1]?.lower ?? '')

/** Whether a title of a public office ends at the token. */
function endsOffice(document: Document, at: number): boolean {
  for (let from = Math.max(at - REACH, sentenceStart(document, at)); from <= at; from++) {
    const found = findTitleAt(document, from)
    if (found !== null && from + found.length - 1 === at) return !found.plural && OF_PERSONS.has(found.title.kind)
  }
  return false
}
