import { addDays, daysBetween, mondayOf, weekdayOf } from './calendar.ts'
import { toDays } from './edtf.ts'
import type { Part } from './meaning.ts'

const THURSDAY = 4
const PERIOD = /^-?\d{4}(?:-(?:0[1-9]|1[0-2]))?$/

/**
 * The day or week that stands at a place of a month or year, or null where it has no such place. A week belongs to the
 * month and year that hold its Thursday, as ISO 8601 counts weeks.
 */
export function seekPart({ part, place }: Omit<Part, 'kind' | 'of'>, period: string | null): string | null {
  const { start, end } = toDays(period ?? '') ?? { start: null, end: null }
  if (period === null || !PERIOD.test(period) || start === null || end === null) return null
  if (part === 'day') return within(addDays(place < 0 ? end : start, place < 0 ? place + 1 : place - 1), start, end)
  const day = seekNth(part === 'week' ? THURSDAY : part, place, start, end)
  return day !== null && part === 'week' ? toWeek(day) : day
}

function seekNth(weekday: number, place: number, start: string, end: string): string | null {
  const first = addDays(start, (weekday - weekdayOf(start) + 7) % 7)
  const last = addDays(end, -((weekdayOf(end) - weekday + 7) % 7))
  return within(place < 0 ? addDays(last, 7 * (place + 1)) : addDays(first, 7 * (place - 1)), start, end)
}

function within(day: string, start: string, end: string): string | null {
  return daysBetween(start, day) >= 0 && daysBetween(day, end) >= 0 ? day : null
}

function toWeek(day: string): string {
  const monday = mondayOf(day)
  return `${monday}/${addDays(monday, 6)}`
}
