import { createForm, type Form } from '../candidate.ts'
import { createCalendar, readWhich } from '../meaning.ts'
import { endsPhrase } from '../phrase-end.ts'

/** Feasts that fall on the same day every year in all countries that keep them. */
const HOLIDAYS: readonly (readonly [name: string, month: number, day: number])[] = [
  ["New Year's Day", 1, 1],
  ["Valentine's Day", 2, 14],
  ["International Women's Day", 3, 8],
  ["Saint Patrick's Day", 3, 17],
  ["St. Patrick's Day", 3, 17],
  ["April Fools' Day", 4, 1],
  ['May Day', 5, 1],
  ['Juneteenth', 6, 19],
  ['Fourth of July', 7, 4],
  ['Bastille Day', 7, 14],
  ['Halloween', 10, 31],
  ["All Saints' Day", 11, 1],
  ['Armistice Day', 11, 11],
  ['Veterans Day', 11, 11],
  ['Christmas Eve', 12, 24],
  ['Christmas Day', 12, 25],
  ['Christmas', 12, 25],
  ['Boxing Day', 12, 26],
  ["New Year's Eve", 12, 31],
]
const NAMES = HOLIDAYS.map(([name]) => name.replace('.', '\\.?').replace("'", "['’]")).join('|')
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:(?<which>last|this past|this|next) )?(?:the )?(?<name>${NAMES})(?![\p{L}\d-])`,
  'gu',
)
const TRIGGER = /Day|Eve|Christmas|Halloween|Juneteenth|Fourth/
const LED = /\b(?:on|at|by|before|after|until|since) $/i
const LOOSE = new Set(['Christmas', 'Halloween', 'May Day'])

/** A feast with a fixed date: "New Year's Day", "last Christmas". Loose ones need a preposition: "Christmas trees" are no time. */
export const findHolidays: Form = createForm(
  PATTERN,
  ({ groups, before, after }) => {
    const name = groups.name?.replace('’', "'") ?? ''
    const [, month, day] = HOLIDAYS.find(([holiday]) => holiday === name) ?? []
    if (month === undefined || day === undefined) return null
    if (LOOSE.has(name) && ((groups.which === undefined && !LED.test(before)) || !endsPhrase(after))) return null
    return createCalendar(month, day, readWhich(groups.which))
  },
  TRIGGER,
)
