/** Weekdays in the order of their numbers, 0 for Sunday. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** Months in the order of their numbers, 1 for January. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Month names that are also words or people's names and need more than a capital letter to be months. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(['March', 'April', 'May', 'June', 'August'])

/** Number of a weekday by its name or first three letters, any case; null where it is none. */
export function readWeekday(word: string): number | null {
  const at = WEEKDAYS.findIndex((name) => startsAlike(name, word))
  return at < 0 ? null : at
}

/** Number of a month by its name or first three letters, any case; null where it is none. */
export function readMonth(word: string): number | null {
  const at = MONTHS.findIndex((name) => startsAlike(name, word))
  return at < 0 ? null : at + 1
}

function startsAlike(name: string, word: string): boolean {
  return name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase()
}
