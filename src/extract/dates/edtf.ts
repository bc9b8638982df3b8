import type { EdtfDate } from '../../model/date.ts'
import { daysBetween, formatYear, monthLength, toDay } from './calendar.ts'

/** First and last day, both inclusive; null where an interval is open or its end unknown. */
export interface Days {
  readonly start: string | null
  readonly end: string | null
}

const DATE = /^(?<year>-?[\dX]{4})(?:-(?<month>[\dX]{2})(?:-(?<day>[\dX]{2}))?)?(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?[?~%]?$/
const LONG_YEAR = /^Y(?<year>-?\d{5,6})[?~%]?$/

/** First month and number of months of the EDTF seasons, as meteorologists of the northern hemisphere count them. */
const SEASON_STARTS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 }
const SEASON_LENGTH = 3

/**
 * The days that an EDTF level 0 or 1 value covers (https://www.loc.gov/standards/datetime/), or null where it is no
 * such value. A winter runs from December of its year into the next; `~`, `?` and `%` do not widen the days.
 */
export function toDays(edtf: string): Days | null {
  const ends = edtf.split('/')
  if (ends.length === 1) return readDate(edtf)
  const [from, to] = [readEnd(ends[0]), readEnd(ends[1])]
  if (ends.length !== 2 || from === null || to === null) return null
  const days = { start: from.start, end: to.end }
  return isForward(days) ? days : null
}

/** Builds the date of the model from its EDTF value and the words that say it; null where the value is not EDTF. */
export function toEdtfDate(edtf: string, text: string, basis: EdtfDate['basis']): EdtfDate | null {
  const days = toDays(edtf)
  return days === null ? null : { edtf, ...days, text, basis }
}

function isForward({ start, end }: Days): boolean {
  return start === null || end === null ? start !== end : daysBetween(start, end) >= 0
}

function readEnd(end = ''): Days | null {
  return end === '..' || end === '' ? { start: null, end: null } : readDate(end)
}

function readDate(date: string): Days | null {
  const { year, month, day } = (DATE.exec(date) ?? LONG_YEAR.exec(date))?.groups ?? {}
  if (year === undefined || !/^-?\d*X{0,3}$/.test(year)) return null
  if (month === undefined || (month === 'XX' && (day === undefined || day === 'XX'))) return readYears(year)
  if (year.includes('X') || !/^\d\d$/.test(month)) return null
  return day === undefined || day === 'XX' ? readMonth(Number(year), Number(month)) : readDay(year, month, day)
}

/** A year, or the ten to thousand years that `X` leaves open: `199X`, `-04XX`. */
function readYears(year: string): Days {
  const bounds = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))]
  return { start: toDay(Math.min(...bounds), 1, 1), end: toDay(Math.max(...bounds), 12, 31) }
}

function readMonth(year: number, month: number): Days | null {
  const first = SEASON_STARTS[month] ?? month
  const last = first === month ? month : first + SEASON_LENGTH - 1
  if (first < 1 || first > 12) return null
  return { start: toDay(year, first, 1), end: toDay(year, last + 1, 0) }
}

function readDay(year: string, month: string, day: string): Days | null {
  const inYear = Number(month) >= 1 && Number(month) <= 12
  if (!inYear || !/^\d\d$/.test(day) || Number(day) < 1) return null
  if (Number(day) > monthLength(Number(year), Number(month))) return null
  const only = `${formatYear(Number(year))}-${month}-${day}`
  return { start: only, end: only }
}
