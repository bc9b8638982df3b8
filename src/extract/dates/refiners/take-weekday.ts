import { type Candidate, type Refiner, wordsBefore } from '../candidate.ts'
import type { Meaning } from '../meaning.ts'
import { readWeekday, WEEKDAYS } from '../vocabulary.ts'

const BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?<weekday>${WEEKDAYS.join('|')}|(?:Sun|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat)\.?),?\s(?:the\s)?$`,
  'u',
)

/** Takes the weekday before a date into it: "Friday, January 17". Without a year it tells which year is meant. */
export const takeWeekdays: Refiner = (candidates, sentence) =>
  candidates.map((candidate) => takeWeekday(candidate, sentence))

function takeWeekday(candidate: Candidate, sentence: string): Candidate {
  const before = hasDay(candidate.meaning) ? BEFORE.exec(wordsBefore(sentence, candidate.start)) : null
  if (before === null) return candidate
  const meaning = toWeekdayOf(candidate.meaning, readWeekday(before.groups?.weekday ?? ''))
  return { start: candidate.start - before[0].length, end: candidate.end, meaning }
}

function hasDay(meaning: Meaning): boolean {
  if (meaning.kind === 'calendar') return meaning.day !== null
  return meaning.kind === 'said' && /^-?\d{4}-\d\d-\d\d$/.test(meaning.edtf)
}

function toWeekdayOf(meaning: Meaning, weekday: number | null): Meaning {
  return meaning.kind === 'calendar' ? { ...meaning, weekday } : meaning
}
