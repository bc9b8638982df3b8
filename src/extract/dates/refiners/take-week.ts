import { type Candidate, type Refiner, wordsBefore } from '../candidate.ts'
import type { Meaning } from '../meaning.ts'

const WEEK = /(?<!\p{L})(?:the )?week (?:of|beginning|starting|commencing|ending)(?: on)? $/iu

/** Makes a day the week that holds it where it names that week: "the week of November 30", "the week ending May 3". */
export const takeWeeks: Refiner = (candidates, sentence) =>
  candidates.map((candidate) => {
    const week = isDay(candidate.meaning) ? WEEK.exec(wordsBefore(sentence, candidate.start)) : null
    return week === null ? candidate : toWeek(candidate, week[0].length)
  })

function toWeek({ start, end, meaning }: Candidate, lead: number): Candidate {
  return { start: start - lead, end, meaning: { kind: 'counted', unit: 'week', count: 0, of: meaning } }
}

function isDay(meaning: Meaning): boolean {
  if (meaning.kind === 'calendar') return meaning.day !== null
  return meaning.kind === 'weekday' || (meaning.kind === 'said' && /^\d{4}-\d\d-\d\d$/.test(meaning.edtf))
}
