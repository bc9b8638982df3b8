import type { Document } from '../../language/document.ts'
import { ORGANIZATION_HEADS } from '../lexicon/organization-words.ts'
import { findExact } from './gazetteer.ts'
import { isCapitalised, sentenceEnd } from './words.ts'

/** A body has so many fields in its name at most, of so many words each. */
const [MOST, WORDS] = [5, 4]

/** "Commission for Conciliation, Mediation and Arbitration", "Ministry of Labour, Family and Social Affairs": the last token of the fields that a body’s name lists. */
export function withListedFields(document: Document, first: number, last: number): number {
  const { tokens } = document
  const joint = tokens.slice(first + 1, last).find(({ lower }) => /^(?:for|of|on)$/.test(lower))
  if (joint === undefined || !ORGANIZATION_HEADS.has(tokens[joint.index - 1]?.text ?? '')) return last
  let end = last
  for (let count = 1; count < MOST && tokens[end + 1]?.text === ','; count++) {
    const field = fieldEnd(document, end + 2)
    if (field === null) return last
    end = field
    const closing = tokens[end + 1]?.text === ',' ? end + 2 : end + 1
    if (tokens[closing]?.lower === 'and') return fieldEnd(document, closing + 1) ?? last
  }
  return last
}

/** The last of the capitalised words from `at` on, where they name no country or place: a list of bodies is none of fields. */
function fieldEnd(document: Document, at: number): number | null {
  const end = sentenceEnd(document, at)
  let last = at - 1
  while (last < end && last - at + 1 < WORDS && isCapitalised(document.tokens[last + 1])) last++
  const headed = ORGANIZATION_HEADS.has(document.tokens[last]?.text ?? '')
  return last < at || headed || findExact(document, at, last) !== null ? null : last
}
