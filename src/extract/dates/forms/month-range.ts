import { createForm, type Form } from '../candidate.ts'
import { createCalendar, type Meaning } from '../meaning.ts'
import { MONTHS, readMonth } from '../vocabulary.ts'

const MONTH = `(?:${MONTHS.join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)`
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d-])(?<from>${MONTH})\.?\s?[-–]\s?(?<to>${MONTH})\.?,? (?<year>[12]\d{3})(?![\p{L}\d%-])`,
  'gu',
)
const TRIGGER = /[-–]\s?\p{Lu}/u

/** Months of a year with a mark between: "January–March 2017", "Nov-Feb 2017", which begins in the year before. */
export const findMonthRanges: Form = createForm(
  PATTERN,
  ({ groups: { from = '', to = '', year = '' } }) => {
    const [first, last] = [readMonth(from), readMonth(to)]
    if (first === null || last === null || first === last) return null
    const end: Meaning = { kind: 'said', edtf: `${year}-${String(last).padStart(2, '0')}` }
    return { kind: 'interval', from: { kind: 'upTo', inner: createCalendar(first), bound: end }, to: end }
  },
  TRIGGER,
)
