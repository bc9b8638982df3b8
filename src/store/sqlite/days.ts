import type { EdtfDate } from '../../model/date.ts'

const DAY_MS = 86_400_000
const DAY = /^(-?\d+)-(\d{2})-(\d{2})$/

/** Stand for an open start and an open end: earlier and later than any day. */
const FIRST_DAY = -(2 ** 31)
const LAST_DAY = 2 ** 31

/** Days since 1970-01-01 of a day `YYYY-MM-DD`, so that days before our era sort as well; null for other texts. */
export function toDayNumber(day: string): number | null {
  const [, year, month, date] = DAY.exec(day) ?? []
  if (!year || !month || !date) return null
  return new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(date)) / DAY_MS
}

/** A date as the seven columns that hold it: edtf, start, end, text, basis, first and last day number. */
export type DateColumns = [
  string | null,
  string | null,
  string | null,
  string | null,
  string | null,
  number | null,
  number | null,
]

/** Columns of a date; all null where it is unknown. */
export function toDateColumns(date: EdtfDate | null): DateColumns {
  if (date === null) return [null, null, null, null, null, null, null]
  const { edtf, start, end, text, basis } = date
  return [edtf, start, end, text, basis, numberOr(start, FIRST_DAY), numberOr(end, LAST_DAY)]
}

function numberOr(day: string | null, open: number): number {
  return day === null ? open : (toDayNumber(day) ?? open)
}
