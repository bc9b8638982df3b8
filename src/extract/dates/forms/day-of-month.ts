import { createForm, type Form } from '../candidate.ts'
import { readOrdinal } from '../numbers.ts'
import { readWeekday, WEEKDAYS } from '../vocabulary.ts'

const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:(?<weekday>${WEEKDAYS.join('|')}),? the (?<weekdays>\d{1,2}(?:st|nd|rd|th))|(?:the )?(?<day>\d{1,2}(?:st|nd|rd|th))(?= (?:day )?of (?:this|last|next|that|the same|the following|the previous) month\b))(?![\p{L}\d-])`,
  'gu',
)
const TRIGGER = /\d(?:st|nd|rd|th)\b/

/** A day of a month that is left out or stands behind it: "Friday the 15th", "the 20th of next month". "Friday the 13th" is a saying. */
export const findDaysOfMonth: Form = createForm(
  PATTERN,
  ({ groups: { weekday, weekdays, day } }) => {
    const number = readOrdinal(weekdays ?? day ?? '')
    if (number === null || number > 31 || (weekday === 'Friday' && number === 13)) return null
    return { kind: 'dayOfMonth', day: number, weekday: weekday === undefined ? null : readWeekday(weekday) }
  },
  TRIGGER,
)
