import { addDays, daysBetween, formatYear, mondayOf, monthLength, splitDay, toDay, weekdayOf } from './calendar.ts'
import { toDays } from './edtf.ts'
import { toFeastDay } from './feasts.ts'
import type { Calendar, DayOfMonth, Feast, Weekday, Weekend, Which } from './meaning.ts'

/** What the words around a date tell of its side: before or after the day it is sought from, or nothing. */
export type Direction = 'past' | 'future' | null

const SATURDAY = 6
/** How much nearer a day to come must be than one gone by, where neither tense nor words tell: news reports. */
const PAST_BIAS = 2
/** Years between leap days, at most. */
const LEAP_YEARS = 8

/**
 * The day of a weekday: the last one not after `near`, or with a future the first not before it. "Last" is before
 * `near`, "next" in the calendar week after it.
 */
export function seekWeekday({ weekday, which }: Omit<Weekday, 'kind'>, near: string, side: Direction): string {
  const behind = (weekdayOf(near) - weekday + 7) % 7
  if (which === 'last') return addDays(near, -(behind || 7))
  if (which === 'next') return addDays(mondayOf(near), 7 + ((weekday + 6) % 7))
  const future = which === 'this' ? side !== 'past' : side === 'future'
  return addDays(near, future ? (7 - behind) % 7 : -behind)
}

/** The Saturday and Sunday of a weekend, by the rules of `seekWeekday`; "this weekend" alone is the nearer one. */
export function seekWeekend({ which }: Omit<Weekend, 'kind'>, near: string, side: Direction): string {
  const latest = seekWeekday({ weekday: SATURDAY, which: null }, near, 'past')
  const gone = daysBetween(latest, near)
  if (which === 'last') return toWeekend(addDays(latest, gone < 2 ? -7 : 0))
  if (which === 'next') return toWeekend(seekWeekday({ weekday: SATURDAY, which }, near, side))
  const coming = side === 'future' || (which === 'this' && side === null && gone > 3)
  return toWeekend(addDays(latest, coming && gone >= 2 ? 7 : 0))
}

function toWeekend(saturday: string): string {
  return `${saturday}/${addDays(saturday, 1)}`
}

interface Option {
  readonly edtf: string
  readonly start: string
  readonly end: string
}

/**
 * The month, season or day of a year that is left out: the last one that began before `near`, with a future the first
 * that has not ended. Where neither is told, the nearest, with more weight on the past. Null where there is no such day.
 */
export function seekCalendar(calendar: Calendar, near: string, side: Direction): string | null {
  return choose(listOptions(calendar, splitDay(near).year), calendar.which, near, side)
}

/** The day of a feast, by the rules of `seekCalendar`. */
export function seekFeast({ name, which }: Omit<Feast, 'kind'>, near: string, side: Direction): string | null {
  const { year } = splitDay(near)
  const days = [year - 1, year, year + 1].flatMap((each) => toFeastDay(name, each) ?? [])
  return choose(days.map(toDayOption), which, near, side)
}

/** A day of the month that holds `near` or one nearby, by the rules of `seekCalendar`. */
export function seekDayOfMonth(
  { day, weekday }: Omit<DayOfMonth, 'kind'>,
  near: string,
  side: Direction,
): string | null {
  const { year, month } = splitDay(near)
  const months = [-3, -2, -1, 0, 1, 2, 3].map((shift) => splitDay(toDay(year, month + shift, 1)))
  const days = months
    .filter((each) => day <= monthLength(each.year, each.month))
    .map((each) => toDay(each.year, each.month, day))
    .filter((each) => weekday === null || weekdayOf(each) === weekday)
  return choose(days.map(toDayOption), null, near, side)
}

function toDayOption(day: string): Option {
  return { edtf: day, start: day, end: day }
}

function choose(options: readonly Option[], which: Which | null, near: string, side: Direction): string | null {
  const past = options.findLast(({ start }) => daysBetween(start, near) >= 0)
  const future = options.find(({ end }) => daysBetween(near, end) >= 0)
  switch (which) {
    case 'last':
      return options.findLast(({ end }) => daysBetween(end, near) > 0)?.edtf ?? null
    case 'next':
      return options.find(({ start }) => daysBetween(near, start) > 0)?.edtf ?? null
    case 'this':
      return (side === 'past' ? past?.edtf : seekThis(options, past, near)) ?? null
    default:
      return (side === 'past' ? past : side === 'future' ? future : seekNearest(past, future, near))?.edtf ?? null
  }
}

/** "This summer": the one that runs, else the one of this year. */
function seekThis(options: readonly Option[], past: Option | undefined, near: string): string | null {
  if (past !== undefined && daysBetween(near, past.end) >= 0) return past.edtf
  return options.find(({ start }) => splitDay(start).year === splitDay(near).year)?.edtf ?? null
}

function seekNearest(past: Option | undefined, future: Option | undefined, near: string): Option | undefined {
  if (past === undefined || future === undefined) return past ?? future
  const ahead = daysBetween(near, future.start)
  return ahead * PAST_BIAS < daysBetween(past.end, near) ? future : past
}

/** A weekday chooses among the years around; where it fits none it is taken for a slip. */
function listOptions(calendar: Calendar, year: number): Option[] {
  const reach = calendar.month === 2 && calendar.day === 29 ? LEAP_YEARS : 1
  const years = Array.from({ length: 2 * reach + 1 }, (_, at) => year - reach + at)
  const options = years.flatMap((each) => toOption(calendar, each) ?? [])
  const fitting = options.filter(({ start }) => weekdayOf(start) === calendar.weekday)
  return fitting.length > 0 ? fitting : options
}

function toOption({ month, day }: Calendar, year: number): Option | null {
  const parts = [month, day ?? []].flat().map((part) => String(part).padStart(2, '0'))
  const edtf = [formatYear(year), ...parts].join('-')
  const { start = null, end = null } = toDays(edtf) ?? {}
  return start === null || end === null ? null : { edtf, start, end }
}
