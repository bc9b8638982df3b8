import { createForm, type Form } from '../candidate.ts'
import { createCalendar } from '../meaning.ts'
import { readOrdinal, SPELLED_ORDINAL } from '../numbers.ts'
import { MONTHS, readMonth } from '../vocabulary.ts'

const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:(?:[Tt]he )?(?<first>${SPELLED_ORDINAL}) (?:day )?of (?<month>${MONTHS.join('|')})|(?<named>${MONTHS.join('|')}) (?:the )?(?<second>${SPELLED_ORDINAL}))(?![\p{L}\d-])`,
  'gu',
)
const NOUN_AFTER = /^ \p{Ll}/u
const TRIGGER = new RegExp(MONTHS.join('|'))

/** A day of a month in words: "the first of May", "May twenty-first". "The May first round" goes on to a noun. */
export const findSpelledDays: Form = createForm(
  PATTERN,
  ({ groups, after }) => {
    const month = readMonth(groups.month ?? groups.named ?? '')
    const day = readOrdinal(groups.first ?? groups.second ?? '')
    const goesOn = groups.named !== undefined && NOUN_AFTER.test(after)
    return month === null || day === null || day > 31 || goesOn ? null : createCalendar(month, day)
  },
  TRIGGER,
)
