import { toDays } from '../src/extract/dates/edtf.ts'

/** What a source says of a date: EDTF values of its first and its last time, equal where it is one; null where open or not told. */
export interface WantedValue {
  readonly from: string | null
  readonly to: string | null
}

/**
 * Tells whether a value covers the days that are wanted, or one of its ends does; an open interval is right where its
 * one end is the day that the wanted interval begins or ends with. `~` is left aside.
 */
export function agrees(edtf: string, { from, to }: WantedValue): boolean {
  const [start = '', end = start] = edtf.replaceAll('~', '').split('/')
  if (end === '..') return firstDay(start) === firstDay(from ?? '')
  if (start === '..') return lastDay(end) === lastDay(to ?? '')
  return [edtf.replace('~', ''), start, end].some((value) => coversSameDays(value, from, to))
}

function coversSameDays(edtf: string, from: string | null, to: string | null): boolean {
  if (toDays(edtf) === null || (from === null && to === null)) return false
  return (from === null || firstDay(from) === firstDay(edtf)) && (to === null || lastDay(to) === lastDay(edtf))
}

const firstDay = (edtf: string): string | null | undefined => toDays(edtf)?.start
const lastDay = (edtf: string): string | null | undefined => toDays(edtf)?.end
