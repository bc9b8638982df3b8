import { createForm, type Form } from '../candidate.ts'
import { createCalendar, type Meaning } from '../meaning.ts'
import { MONTHS, readMonth, readWeekday, WEEKDAYS } from '../vocabulary.ts'

const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d-])[Tt]he (?:(?<next>next|following|ensuing)|previous|preceding) (?:(?<weekday>${WEEKDAYS.join('|')})|(?<month>${MONTHS.join('|')}))(?![\p{L}\d-])`,
  'gu',
)
const TRIGGER = /\b(?:next|following|ensuing|previous|preceding)\b/

/** A weekday or month told from another date of the text: "the following Friday", "the previous May". */
export const findToldWeekdays: Form = createForm(
  PATTERN,
  ({ groups: { next, weekday, month } }) => {
    const [day, number] = [readWeekday(weekday ?? ' '), readMonth(month ?? ' ')]
    const side = next === undefined ? 'past' : 'future'
    if (weekday !== undefined && day !== null)
      return toTold({ kind: 'weekday', weekday: day, which: null }, 'week', side)
    return number === null ? null : toTold(createCalendar(number), 'month', side)
  },
  TRIGGER,
)

function toTold(inner: Meaning, unit: 'week' | 'month', side: 'past' | 'future'): Meaning {
  return { kind: 'told', inner, unit, side }
}
