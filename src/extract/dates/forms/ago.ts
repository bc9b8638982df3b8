import { createForm, type Form } from '../candidate.ts'
import type { Meaning, Unit } from '../meaning.ts'
import { COUNT, ROUGHLY, readCount } from '../numbers.ts'

/** "Ten" stands in brackets where an editor put it into a quotation. */
const EDITED_COUNT = String.raw`\[?${COUNT}\]?`
const UNITS = 'day|week|month|year|decade'
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d,.-])(?<rough>${ROUGHLY} )?(?:(?<ago>${EDITED_COUNT}) (?<unit>${UNITS})s? ago|(?:in )?(?<ahead>${COUNT}) (?<later>${UNITS})s? from (?:now|today)|in (?<time>${COUNT}) (?<timed>${UNITS})s?['’]s? time)(?![\p{L}\d-])`,
  'giu',
)
const SECOND_PART = /\b(?:day|week|month|year|decade)s?,?(?: and)? $/i
const EXACT_YEARS = 100
const TRIGGER = /(?:day|week|month|year|decade)s?(?: ago| from (?:now|today)|['’])/i

/**
 * A time counted from publication: "two weeks ago", "three months from now". It keeps the precision of its unit: so
 * many weeks ago is a week, years ago a year. Decades, long counts and "about" make it approximate.
 */
export const findAgos: Form = createForm(
  PATTERN,
  ({ groups, before }) => {
    const unit = (groups.unit ?? groups.later ?? groups.timed)?.toLowerCase() as Unit | undefined
    const count = readCount((groups.ago ?? groups.ahead ?? groups.time ?? '').replaceAll(/[[\]]/g, ''))
    if (unit === undefined || count === null || SECOND_PART.test(before)) return null
    const shift = groups.ago === undefined ? count : -count
    const rough = groups.rough !== undefined || unit === 'decade' || count >= EXACT_YEARS
    return rough ? { kind: 'circa', of: toMeaning(unit, shift) } : toMeaning(unit, shift)
  },
  TRIGGER,
)

/** Decades count as ten years each: "two decades ago" speaks of a year, not of a decade with a name. */
function toMeaning(unit: Unit, shift: number): Meaning {
  if (unit === 'day') return { kind: 'day', shift }
  return unit === 'decade' ? { kind: 'period', unit: 'year', shift: shift * 10 } : { kind: 'period', unit, shift }
}
