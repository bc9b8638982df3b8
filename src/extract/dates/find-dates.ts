import type { Document, Sentence } from '../../language/document.ts'
import type { EdtfDate } from '../../model/date.ts'
import type { Candidate, Refiner } from './candidate.ts'
import { readDirection } from './direction.ts'
import { toEdtfDate } from './edtf.ts'
import { FORMS } from './forms.ts'
import type { Meaning } from './meaning.ts'
import { dropOverlaps } from './refiners/drop-overlaps.ts'
import { dropUnanchored } from './refiners/drop-unanchored.ts'
import { joinFrames } from './refiners/join-frame.ts'
import { joinIntervals } from './refiners/join-interval.ts'
import { openIntervals } from './refiners/open-interval.ts'
import { qualify } from './refiners/qualify.ts'
import { shareYears } from './refiners/share-year.ts'
import { takePrepositions } from './refiners/take-preposition.ts'
import { takeWeekdays } from './refiners/take-weekday.ts'
import { resolve } from './resolve.ts'
import type { Direction } from './seek.ts'

/** A time expression of a text, with UTF-16 offsets into it and the index of its sentence. */
export interface FoundDate {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly sentence: number
  readonly date: EdtfDate
}

const REFINERS: readonly Refiner[] = [
  takeWeekdays,
  dropOverlaps,
  joinFrames,
  qualify,
  dropUnanchored,
  shareYears,
  joinIntervals,
  openIntervals,
  takePrepositions,
]

/**
 * The points and intervals of time that a text names, in text order and never overlapping; durations ("for three days")
 * and recurring times ("every Friday") are none. The words hold what gives the value ("since", "from … to") and a
 * leading "on", "in" or "at". Without a day of publication only dates that the words alone tell are found.
 */
export function findDates(document: Document, publishedAt: string | null): FoundDate[] {
  return document.sentences.flatMap((sentence) => findInSentence(document, sentence, publishedAt))
}

function findInSentence(document: Document, sentence: Sentence, publishedAt: string | null): FoundDate[] {
  const words = document.text.slice(sentence.start, sentence.end).replaceAll(/\s/g, ' ')
  const candidates = FORMS.flatMap((form) => form(words))
  if (candidates.length === 0) return []
  const refined = REFINERS.reduce<readonly Candidate[]>((left, refine) => refine(left, words), candidates)
  return refined.flatMap(({ start, end, meaning }) => {
    const span = { start: sentence.start + start, end: sentence.start + end }
    const text = document.text.slice(span.start, span.end)
    const date = toDate(meaning, text, publishedAt, () => readDirection(document, sentence, span.start, span.end))
    return date === null ? [] : [{ ...span, text, sentence: sentence.index, date }]
  })
}

/** The date by the words alone, else by the day of publication, else null. */
function toDate(meaning: Meaning, text: string, publishedAt: string | null, side: () => Direction): EdtfDate | null {
  const said = resolve(meaning, { publishedAt: null, near: null, direction: null })
  if (said !== null) return toEdtfDate(said, text, 'text')
  if (publishedAt === null) return null
  const resolved = resolve(meaning, { publishedAt, near: publishedAt, direction: side() })
  return resolved === null ? null : toEdtfDate(resolved, text, 'publishedAt')
}
