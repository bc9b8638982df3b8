import { type Candidate, type Refiner, wordsBefore } from '../candidate.ts'
import type { Meaning, Part } from '../meaning.ts'
import { ORDINAL, readOrdinal } from '../numbers.ts'
import { readWeekday, WEEKDAYS } from '../vocabulary.ts'
import { dropOverlaps } from './drop-overlaps.ts'

const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:the )?(?<place>${ORDINAL}|last|final) (?<part>day|week|${WEEKDAYS.join('|')}) (?:of|in) (?:the month of )?$`,
  'iu',
)
const TRIGGER = /(?:day|week) (?:of|in) (?:the month of )?$/i

/**
 * Takes the place of a day in a month or year into it: "the first Monday of May", "the last week of October 2019", "the
 * 15th day of next month".
 */
export const takePlaces: Refiner = (candidates, sentence) =>
  dropOverlaps(
    candidates.map((candidate) => takePlace(candidate, sentence)),
    sentence,
  )

function takePlace(candidate: Candidate, sentence: string): Candidate {
  const words = wordsBefore(sentence, candidate.start)
  const before = TRIGGER.test(words) && isPeriod(candidate.meaning) ? BEFORE.exec(words) : null
  if (before === null) return candidate
  const { place: word = '', part = '' } = before.groups ?? {}
  const place = /^(?:last|final)$/i.test(word) ? -1 : readOrdinal(word)
  if (place === null) return candidate
  const meaning: Meaning = { kind: 'part', part: readPart(part), place, of: candidate.meaning }
  return { start: candidate.start - before[0].length, end: candidate.end, meaning }
}

function readPart(word: string): Part['part'] {
  if (/^day$/i.test(word)) return 'day'
  return readWeekday(word) ?? 'week'
}

/** A month or a year, whether it is said or counted. */
function isPeriod(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'said':
      return /^\d{4}(?:-\d\d)?$/.test(meaning.edtf)
    case 'calendar':
      return meaning.day === null
    case 'period':
      return meaning.unit === 'month' || meaning.unit === 'year'
    case 'told':
      return isPeriod(meaning.inner)
    case 'within':
      return isPeriod(meaning.inner)
    default:
      return false
  }
}
