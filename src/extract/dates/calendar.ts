const DAY_LENGTH = 86_400_000

/** A calendar day in parts; years before 1 are astronomical (0 is 1 BC). */
export interface DayParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Writes a day as `YYYY-MM-DD`, years before 0 with a minus sign; a day that the month lacks runs over into the next. */
export function toDay(year: number, month: number, day: number): string {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return formatDate(date)
}

/** Takes `YYYY-MM-DD` apart. */
export function splitDay(day: string): DayParts {
  const [, year = '0', month = '1', date = '1'] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day) ?? []
  return { year: Number(year), month: Number(month), day: Number(date) }
}

/** The day `count` days after, or before where negative. */
export function addDays(day: string, count: number): string {
  const parts = splitDay(day)
  return toDay(parts.year, parts.month, parts.day + count)
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return (((4 + toNumber(day)) % 7) + 7) % 7
}

/** The Monday of the week that holds the day. */
export function mondayOf(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7))
}

/** How many days the month has. */
export function monthLength(year: number, month: number): number {
  return splitDay(toDay(year, month + 1, 0)).day
}

/** Days from `left` to `right`; negative where `right` is earlier. */
export function daysBetween(left: string, right: string): number {
  return toNumber(right) - toNumber(left)
}

/** Writes an EDTF year: four digits at least, a minus sign before year 0. */
export function formatYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}

function formatDate(date: Date): string {
  const month = String(date.getUTCMonth() + 1).padStart(2, '0')
  const day = String(date.getUTCDate()).padStart(2, '0')
  return `${formatYear(date.getUTCFullYear())}-${month}-${day}`
}

/** Days since 1970-01-01. */
function toNumber(day: string): number {
  const parts = splitDay(day)
  const date = new Date(0)
  date.setUTCFullYear(parts.year, parts.month - 1, parts.day)
  return Math.round(date.getTime() / DAY_LENGTH)
}
