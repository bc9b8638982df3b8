import { daysBetween } from './calendar.ts'
import { toDays } from './edtf.ts'
import type { Unit } from './meaning.ts'

/** The most days that a unit has; a century that counts from 1 is as long as one that counts from 0. */
const LENGTHS: Readonly<Record<Unit, number>> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  year: 366,
  decade: 3653,
  century: 36_525,
}

/** Tells whether an EDTF value is as precise as a unit: "2015-05" serves to count months and years from, not days. */
export function isAtLeast(edtf: string, unit: Unit): boolean {
  const { start, end } = toDays(edtf) ?? { start: null, end: null }
  return start !== null && end !== null && daysBetween(start, end) < LENGTHS[unit]
}
