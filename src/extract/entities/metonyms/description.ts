import type { Document } from '../../../language/document.ts'
import { findSense, type Sense } from '../../lexicon/capital-words.ts'
import type { Name } from '../../names/name.ts'
import { sentenceEnd } from '../../names/words.ts'
import type { Reading } from '../../reading.ts'

const LONGEST = 6

/** "Central Rome", "the capital Rome", "the capital, Rome", "Rome, the capital of Italy, …": the city. */
export function readDescription({ document }: Reading, { first, last }: Name): Sense | null {
  const [before, comma] = [document.tokens[first - 1], document.tokens[first - 2]]
  const described = before?.text === ',' ? comma : before
  if (described === undefined || described.sentence !== document.tokens[first]?.sentence)
    return readApposition(document, last)
  if (before?.text === ',') return described.lemma === 'capital' ? 'city' : readApposition(document, last)
  return findSense('before', described.lower, described.upos) ?? readApposition(document, last)
}

/** A phrase between commas that calls it a city. */
function readApposition(document: Document, last: number): Sense | null {
  const [comma, article] = document.tokens.slice(last + 1, last + 3)
  if (comma?.text !== ',' || !/^(?:the|an?|its|their|now)$/.test(article?.lower ?? '')) return null
  const end = Math.min(last + 2 + LONGEST, sentenceEnd(document, last))
  for (const { text, upos, lemma } of document.tokens.slice(last + 3, end + 1)) {
    if (upos === 'NOUN' && /^(?:capital|city|town|port|metropolis)$/.test(lemma)) return 'city'
    if (/^(?:ADP|VERB|AUX|PRON)$/.test(upos) || text === ',') break
  }
  return null
}
