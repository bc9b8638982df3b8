import { createForm, type Form } from '../candidate.ts'
import { createCalendar, type Meaning } from '../meaning.ts'

const PATTERN =
  /(?<![\p{L}\d])(?:(?:the )?(?:(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th) (?<part>quarter|half)|Q(?<number>[1-4]))(?:,? (?:of )?(?<year>(?:19|20)\d{2})|(?: of)? (?<relative>last|this|next) year)?)(?![\p{L}\d])/giu
const TRIGGER = /quarter|half|Q[1-4]/i
const ORDINALS = ['first', 'second', 'third', 'fourth']
const YEAR_SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

/** A quarter or half of a year, as an interval of months: "the third quarter of 2024" is 2024-07/2024-09. */
export const findQuarters: Form = createForm(
  PATTERN,
  ({ groups }) => {
    const { ordinal = '', number, part, year, relative } = groups
    const length = part?.toLowerCase() === 'half' ? 6 : 3
    const place = number === undefined ? readPlace(ordinal) : Number(number)
    const last = place * length
    if (last > 12 || (year === undefined && relative === undefined && length === 6)) return null
    const months = toMonths(last - length + 1, last)
    const frame = readFrame(year, relative)
    return frame === null ? months : { kind: 'within', inner: months, frame }
  },
  TRIGGER,
)

function toMonths(first: number, last: number): Meaning {
  const to = createCalendar(last)
  return { kind: 'interval', from: { kind: 'upTo', inner: createCalendar(first), bound: to }, to }
}

function readFrame(year: string | undefined, relative: string | undefined): Meaning | null {
  if (year !== undefined) return { kind: 'said', edtf: year }
  if (relative === undefined) return null
  return { kind: 'period', unit: 'year', shift: YEAR_SHIFTS[relative.toLowerCase()] ?? 0 }
}

function readPlace(ordinal: string): number {
  const place = ORDINALS.indexOf(ordinal.toLowerCase()) + 1
  return place > 0 ? place : Number(ordinal.slice(0, 1))
}
