import type { Sense } from '../../lexicon/capital-words.ts'
import { findCountry } from '../../lexicon/countries.ts'
import { findRegion } from '../../lexicon/regions.ts'
import type { Name } from '../../names/name.ts'
import { isJoined, sentenceStart } from '../../names/words.ts'
import type { Reading } from '../../reading.ts'

/** "OSLO — …", "PARIS (AP) …" at the start of a sentence is the city. */
export function readDateline({ document }: Reading, { first, last }: Name): Sense | null {
  if (sentenceStart(document, first) !== first) return null
  const [mark, word] = document.tokens.slice(last + 1, last + 3)
  const isDash = /^[—–-]+$/.test(mark?.text ?? '') && !isJoined(document, last + 2)
  const isAgency = mark?.text === '(' && /^\p{Lu}+$/u.test(word?.text ?? '')
  return isDash || isAgency ? 'city' : null
}

/** "Paris, France", "Paris, Texas", "Washington, D.C." is a city. */
export function readGazetted({ document }: Reading, { last }: Name): Sense | null {
  const [comma, next, after] = document.tokens.slice(last + 1, last + 4)
  if (comma?.text !== ',' || next === undefined) return null
  const closes = after === undefined || /^[,.;:()—–-]+$/.test(after.text)
  const isDistrict = /^D\.?C\.?$/.test(next.text)
  return closes && (isDistrict || (findCountry(next.text) ?? findRegion(next.text)) !== null) ? 'city' : null
}
