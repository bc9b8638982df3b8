import type { Document, Sentence } from '../../language/document.ts'
import type { EdtfDate } from '../../model/date.ts'
import type { Candidate, Refiner } from './candidate.ts'
import { readDirection } from './direction.ts'
import { toEdtfDate } from './edtf.ts'
import { FORMS } from './forms.ts'
import type { Meaning, Told, Unit } from './meaning.ts'
import { findOccasions } from './occasions.ts'
import { countFrom } from './refiners/count-from.ts'
import { dropOverlaps } from './refiners/drop-overlaps.ts'
import { dropUnanchored } from './refiners/drop-unanchored.ts'
import { joinFrames } from './refiners/join-frame.ts'
import { joinIntervals } from './refiners/join-interval.ts'
import { openIntervals } from './refiners/open-interval.ts'
import { qualify } from './refiners/qualify.ts'
import { shareYears } from './refiners/share-year.ts'
import { takePlaces } from './refiners/take-place.ts'
import { takePrepositions } from './refiners/take-preposition.ts'
import { takeWeeks } from './refiners/take-week.ts'
import { takeWeekdays } from './refiners/take-weekday.ts'
import { type Anchor, resolve } from './resolve.ts'
import type { Direction } from './seek.ts'
import { findTold } from './told.ts'
import { mayNameTime } from './trigger.ts'

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
  takePlaces,
  takeWeeks,
  countFrom,
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
 * leading "on", "in" or "at". What counts from another date ("two days later") has its basis. Without a day of publication only dates that the words alone tell are found.
 */
export function findDates(document: Document, publishedAt: string | null): FoundDate[] {
  const found: FoundDate[] = []
  for (const sentence of document.sentences) addDates(found, document, sentence, publishedAt)
  return found.concat(findOccasions(document, found)).toSorted((left, right) => left.start - right.start)
}

/** Adds the dates of a sentence, one by one, for a later one may count from those before it. */
function addDates(found: FoundDate[], document: Document, sentence: Sentence, publishedAt: string | null): void {
  const words = document.text.slice(sentence.start, sentence.end).replaceAll(/\s/g, ' ')
  const candidates = mayNameTime(words) ? FORMS.flatMap((form) => form(words)) : []
  if (candidates.length === 0) return
  const refined = REFINERS.reduce<readonly Candidate[]>((left, refine) => refine(left, words), candidates)
  for (const candidate of refined) {
    const { start, end } = { start: sentence.start + candidate.start, end: sentence.start + candidate.end }
    const text = document.text.slice(start, end)
    const date = toDate(candidate.meaning, text, publishedAt, {
      side: () => readDirection(document, sentence, start, end),
      told: (unit, side) => findTold(found, sentence.index, unit, side),
    })
    if (date !== null) found.push({ start, end, text, sentence: sentence.index, date })
  }
}

/** What the text around a date tells of it. */
interface Surroundings {
  readonly side: () => Direction
  readonly told: (unit: Unit, side: Told['side']) => ReturnType<typeof findTold>
}

/** The date by the words of the text alone, else by the day of publication, else null. */
function toDate(meaning: Meaning, text: string, publishedAt: string | null, around: Surroundings): EdtfDate | null {
  const said = resolve(meaning, { publishedAt: null, near: null, direction: null, told: toldOn('text') })
  if (said !== null) return toEdtfDate(said, text, 'text')
  if (publishedAt === null) return null
  const near = { publishedAt, near: publishedAt, direction: around.side() }
  const resolved = resolve(meaning, { ...near, told: toldOn('publishedAt') })
  return resolved === null ? null : toEdtfDate(resolved, text, 'publishedAt')

  function toldOn(basis: EdtfDate['basis']): Anchor['told'] {
    return (unit, side) => {
      const told = around.told(unit, side)
      return told === null || (basis === 'text' && told.basis !== 'text') ? null : told.day
    }
  }
}
