import { addDays, toDay } from './calendar.ts'
import { seekPart } from './seek-part.ts'

const MONDAY = 1
const THURSDAY = 4

/** Feasts whose day moves from year to year, in the order of the year; those of one country only are American. */
const FEASTS: Readonly<Record<string, (year: number) => string | null>> = {
  'Martin Luther King Day': (year) => nth(year, 1, MONDAY, 3),
  "Presidents' Day": (year) => nth(year, 2, MONDAY, 3),
  'Ash Wednesday': (year) => addDays(toEaster(year), -46),
  'Palm Sunday': (year) => addDays(toEaster(year), -7),
  'Good Friday': (year) => addDays(toEaster(year), -2),
  'Easter Sunday': toEaster,
  'Easter Monday': (year) => addDays(toEaster(year), 1),
  Easter: toEaster,
  'Ascension Day': (year) => addDays(toEaster(year), 39),
  Pentecost: (year) => addDays(toEaster(year), 49),
  'Memorial Day': (year) => nth(year, 5, MONDAY, -1),
  'Labor Day': (year) => nth(year, 9, MONDAY, 1),
  'Thanksgiving Day': (year) => nth(year, 11, THURSDAY, 4),
  Thanksgiving: (year) => nth(year, 11, THURSDAY, 4),
}

export const FEAST_NAMES: readonly string[] = Object.keys(FEASTS)

/** The day of a feast in a year; null for a name that is none. */
export function toFeastDay(name: string, year: number): string | null {
  return FEASTS[name]?.(year) ?? null
}

function nth(year: number, month: number, weekday: number, place: number): string | null {
  return seekPart({ part: weekday, place }, toDay(year, month, 1).replace(/-\d\d$/, ''))
}

/** Easter Sunday of the Western churches, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991). */
function toEaster(year: number): string {
  const golden = year % 19
  const [century, rest] = [Math.floor(year / 100), year % 100]
  const moved = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moved + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451)
  const days = epact + sunday - 7 * late + 114
  return toDay(year, Math.floor(days / 31), (days % 31) + 1)
}
