import { type Document, lemmaAt, type Token } from '../../../language/document.ts'
import { findSense, type Sense } from '../../lexicon/capital-words.ts'
import type { Name } from '../../names/name.ts'
import { isJoined, sentenceEnd } from '../../names/words.ts'
import type { Reading } from '../../reading.ts'

/** "Rome-based" is the city, "Rome-backed" and "pro-Rome" the country. */
export function readHyphen({ document }: Reading, { first, last }: Name): Sense | null {
  if (isJoined(document, first))
    return /^(?:pro|anti)$/.test(document.tokens[first - 2]?.lower ?? '') ? 'country' : null
  if (!isJoined(document, last + 2)) return null
  return findSense('joined', lemmaAt(document, last + 2), 'VERB') ?? 'city'
}

/** Before "'s" it is the country, unless a city's thing follows: "Rome's old town". */
export function readOwned({ document }: Reading, { last }: Name): Sense | null {
  const mark = document.tokens[last + 1]?.lower
  const isGenitive = mark === "'s" || (mark === "'" && document.tokens[last]?.lower.endsWith('s'))
  if (!isGenitive) return null
  const head = headFrom(document, last + 2)
  return (head === null ? null : findSense('owned', head.lemma, 'NOUN')) ?? 'country'
}

/**
 * Before a noun ("Rome police") or behind an article ("the Rome 2030 games") it is the city, unless what it modifies
 * governs ("Rome officials") or is given to it ("sold Rome gas").
 */
export function readHeaded({ document }: Reading, { first, last }: Name): Sense | null {
  const [before, next] = [document.tokens[first - 1], document.tokens[last + 1]]
  const isNoun = /^(?:NOUN|PROPN)$/.test(next?.upos ?? '') && next?.sentence === document.tokens[last]?.sentence
  const isDetermined = /^(?:the|an?)$/.test(before?.lower ?? '')
  if (!isNoun) return isDetermined ? 'city' : null
  const head = headFrom(document, last + 1)
  const sense = (head === null ? null : findSense('headed', head.lemma, 'NOUN')) ?? senseOfTitle(next)
  if (sense !== null) return sense
  if (next?.upos === 'PROPN') return isDetermined ? 'city' : null
  return before?.upos === 'VERB' ? (findSense('given', before.lemma, 'VERB') ?? 'city') : 'city'
}

/** "London Mayor Ruth Ellis": the capitalised noun right behind. */
const senseOfTitle = (title: Token | undefined): Sense | null => findSense('headed', title?.lower ?? '', 'NOUN')

/** The last noun of the words in a row that a noun phrase is made of, else the last word. */
function headFrom(document: Document, first: number): Token | null {
  let head: Token | null = null
  for (const token of document.tokens.slice(first, sentenceEnd(document, first) + 1)) {
    const isNoun = /^(?:NOUN|PROPN)$/.test(token.upos)
    if (!isNoun && (isNominal(head) || !/^(?:ADJ|ADV|NUM|PUNCT|VERB|CCONJ)$/.test(token.upos))) break
    if (!/^(?:PUNCT|CCONJ)$/.test(token.upos)) head = token
  }
  return head
}

const isNominal = (token: Token | null): boolean => token?.upos === 'NOUN' || token?.upos === 'PROPN'
