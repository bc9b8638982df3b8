import { createForm, type Form } from '../candidate.ts'
import { createCalendar, type Meaning } from '../meaning.ts'
import { isQuantity } from '../quantity.ts'
import { MONTHS, readMonth } from '../vocabulary.ts'

const MONTH = `(?:${MONTHS.join('|')}|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d,.-])(?:(?<lead>(?:[Ff]rom|[Bb]etween) )?(?:the )?(?<from>${DAY}) (?<mark>and|to|until|till|through) (?:the )?(?<to>${DAY}) (?:of )?(?<month>${MONTH})|(?<named>${MONTH}) (?<first>${DAY}) (?<joint>and|to|until|till|through) (?<last>${DAY}))(?:,? (?<year>[12]\d{3}))?(?![\p{L}\d%-]|[,.]\d)`,
  'gu',
)
const BETWEEN = /\bbetween $/i
const TRIGGER = /\d\p{L}{0,2} (?:and|to|until|till|through) (?:the )?\d/u

/**
 * Two days of one month: "from 4 to 22 May", "between the 3rd and 12th of September", "July 4 and 5". Joined by "and"
 * they are an interval behind "between" or where no day lies between them.
 */
export const findDayRanges: Form = createForm(
  PATTERN,
  ({ groups, before, after }) => {
    const { lead, from, mark, to, month, named, first, joint, last, year } = groups
    const [start, end] = [from ?? first ?? '', to ?? last ?? ''].map((day) => Number.parseInt(day, 10))
    const number = readMonth(month ?? named ?? '')
    if (
      number === null ||
      start === undefined ||
      end === undefined ||
      start >= end ||
      end > 31 ||
      isQuantity(before, after)
    )
      return null
    if ((mark ?? joint) === 'and' && end !== start + 1 && !BETWEEN.test(lead ?? before)) return null
    return toInterval(number, start, end, year)
  },
  TRIGGER,
)

function toInterval(month: number, start: number, end: number, year: string | undefined): Meaning {
  const to = toDayIn(createCalendar(month, end), year)
  return { kind: 'interval', from: { kind: 'upTo', inner: toDayIn(createCalendar(month, start), year), bound: to }, to }
}

function toDayIn(inner: Meaning, year: string | undefined): Meaning {
  return year === undefined ? inner : { kind: 'within', inner, frame: { kind: 'said', edtf: year } }
}
