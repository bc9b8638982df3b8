import type { Document, Token } from '../../language/document.ts'
import { findDemonym } from '../lexicon/countries.ts'
import { isFirstName } from '../lexicon/first-names.ts'
import { EVENT_HEADS, ORGANIZATION_HEADS, PLACE_HEADS } from '../lexicon/organization-words.ts'
import { findContextType } from './context.ts'
import { type Name, plainName } from './name.ts'
import type { Run } from './runs.ts'
import { titleLength } from './titled.ts'
import { isAcronym, isCapitalised, sentenceStart, textOf } from './words.ts'

const LONGEST = 5

/** A person's name at token `first` of the run, or null. `titled` tells that a title or honorific stands before. */
export function readPerson(document: Document, first: number, run: Run, titled: boolean): Name | null {
  const last = pieceEnd(document, first, run)
  const size = countWords(document, first, last)
  if (size > LONGEST || hasForeignHead(document, first, last)) return null
  if (titled) return person(document, first, last, 0.95)
  const context = findContextType(document, first, last)
  if (context !== null) return context === 'person' ? person(document, first, last, 0.85) : null
  if (size < 2 || !isNameLike(document, first, last)) return null
  if (isFirstName(document.tokens[first]?.text ?? '')) return person(document, first, last, 0.9)
  return isPlausible(document, first, last) ? person(document, first, last, 0.6) : null
}

const person = (document: Document, first: number, last: number, confidence: number): Name =>
  plainName(first, last, 'person', textOf(document, first, last), confidence)

/** A piece ends where another title begins. */
function pieceEnd(document: Document, first: number, run: Run): number {
  for (let at = first + 1; at <= run.last; at++)
    if (isCapitalised(document.tokens[at]) && titleLength(document, at) > 0) return at - 1
  return run.last
}

const countWords = (document: Document, first: number, last: number): number =>
  document.tokens.slice(first, last + 1).filter((token) => isCapitalised(token)).length

/** A word that no person's name has: the head of another kind of name, a number, a demonym behind the first word. */
function hasForeignHead(document: Document, first: number, last: number): boolean {
  return document.tokens.slice(first, last + 1).some(({ text, index }) => {
    const head = ORGANIZATION_HEADS.has(text) || PLACE_HEADS.has(text) || EVENT_HEADS.has(text)
    return head || /\d/.test(text) || (index > first && findDemonym(text) !== null)
  })
}

const isNameLike = (document: Document, first: number, last: number): boolean =>
  document.tokens.slice(first, last + 1).every((token) => /^[\p{L}.'’\-‐]+$/u.test(token.text) && !isAcronym(token))

/** Two or three proper nouns, none of them a capitalised everyday word, not right after "the". */
function isPlausible(document: Document, first: number, last: number): boolean {
  const tokens = document.tokens.slice(first, last + 1)
  if (tokens.length > 4 || document.tokens[first - 1]?.lower === 'the') return false
  const proper = tokens.filter((token) => token.upos === 'PROPN' || !isCapitalised(token))
  return proper.length === tokens.length && !(opensSentence(document, first) && isEveryday(tokens[0]))
}

const opensSentence = (document: Document, at: number): boolean => sentenceStart(document, at) === at
const isEveryday = (token: Token | undefined): boolean =>
  token === undefined || token.lemma.toLowerCase() !== token.lower
