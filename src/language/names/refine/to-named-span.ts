import type { NamedSpan, NameType } from '../../document.ts'
import { bitOf, findEntry, type Gazetteer } from '../gazetteer.ts'
import { AGREEMENT_HEADS } from '../head-words.ts'
import type { CountryTest } from './ambiguous-countries.ts'
import { type Candidate, wordsOf } from './candidate.ts'

const [COUNTRY, NATION] = [bitOf('country'), bitOf('nation')]
/** Names of agreements end so ("Camp David Accords") or begin so ("Treaty of Rome"). */
const BEFORE_OF = /^(?:of|on|for|between)$/

/**
 * Tells what the network does not: a place whose words are a country's is a country; a nation's adjective or people are
 * its country's demonym, other peoples and faiths are `other`; a name with the head of an agreement is one.
 */
export function toNamedSpan(
  words: readonly string[],
  candidate: Candidate,
  gazetteer: Gazetteer,
  isCountry: CountryTest,
): NamedSpan {
  const { first, last, confidence } = candidate
  const type = readType(words, candidate, gazetteer, isCountry)
  return { first, last, type, demonym: type === 'country' && candidate.nameClass === 'people', confidence }
}

function readType(
  words: readonly string[],
  candidate: Candidate,
  gazetteer: Gazetteer,
  isCountry: CountryTest,
): NameType {
  const { first, last, nameClass } = candidate
  const own = words.slice(first, last + 1)
  const bits = findEntry(gazetteer, own)
  if (nameClass === 'people') return (bits & NATION) !== 0 ? 'country' : 'other'
  if (nameClass === 'place') return (bits & COUNTRY) !== 0 && isCountry(wordsOf(words, candidate)) ? 'country' : 'place'
  if (nameClass !== 'person' && isAgreement(own)) return 'agreement'
  return nameClass
}

function isAgreement(words: readonly string[]): boolean {
  const [head = '', next = ''] = words
  if (words.length === 1) return false
  return (
    AGREEMENT_HEADS.has(words.at(-1) ?? '') ||
    (AGREEMENT_HEADS.has(head) && BEFORE_OF.test(next)) ||
    words.some((word, at) => at > 0 && AGREEMENT_HEADS.has(word) && BEFORE_OF.test(words[at + 1] ?? ''))
  )
}
