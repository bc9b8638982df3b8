import type { Candidate, Refiner } from '../candidate.ts'
import type { Meaning } from '../meaning.ts'

const LIST = /^(?:,? (?:and|or|&) |, )$/

/** Gives a date of a list the year that a later one says: "in July and August 2024", "May 3, June 4 and July 5, 2014". */
export const shareYears: Refiner = (candidates, sentence) => {
  const shared: Candidate[] = []
  for (const left of candidates.toReversed()) {
    const right = shared.at(-1)
    const bound = right === undefined ? null : boundFor(left, right, sentence)
    shared.push(bound === null ? left : { ...left, meaning: { kind: 'upTo', inner: left.meaning, bound } })
  }
  return shared.toReversed()
}

function boundFor(left: Candidate, right: Candidate, sentence: string): Meaning | null {
  const listed = left.meaning.kind === 'calendar' && left.meaning.which === null
  if (!listed || !LIST.test(sentence.slice(left.end, right.start))) return null
  const { meaning } = right
  if (meaning.kind === 'upTo') return meaning
  return meaning.kind === 'within' || (meaning.kind === 'said' && /^\d{4}-/.test(meaning.edtf)) ? meaning : null
}
