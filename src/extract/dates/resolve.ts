import { addDays, formatYear, mondayOf, splitDay, toDay } from './calendar.ts'
import { type Days, toDays } from './edtf.ts'
import type { Counted, Meaning, Told, Unit } from './meaning.ts'
import { isAtLeast } from './precision.ts'
import { type Direction, seekCalendar, seekDayOfMonth, seekFeast, seekWeekday, seekWeekend } from './seek.ts'
import { seekPart } from './seek-part.ts'

/** What the words of a date are resolved against. */
export interface Anchor {
  /** Day of publication, from which "yesterday" or "last week" count. */
  readonly publishedAt: string | null
  /** Day near which a date without a year or a weekday lies: publication, unless another date gives it. */
  readonly near: string | null
  readonly direction: Direction
  /** The day that "that year" or "two days later" count from, by the coarsest unit it may have and the side. */
  readonly told: (unit: Unit, side: Told['side']) => string | null
}

/** The EDTF value of a meaning, or null where it cannot be told: nothing is guessed without an anchor. */
export function resolve(meaning: Meaning, anchor: Anchor): string | null {
  const { publishedAt, near, direction } = anchor
  switch (meaning.kind) {
    case 'said':
      return meaning.edtf
    case 'calendar':
      return near && seekCalendar(meaning, near, direction)
    case 'weekday':
      return near && seekWeekday(meaning, near, direction)
    case 'weekend':
      return near && seekWeekend(meaning, near, direction)
    case 'feast':
      return near && seekFeast(meaning, near, direction)
    case 'dayOfMonth':
      return near && seekDayOfMonth(meaning, near, direction)
    case 'day':
      return publishedAt && addDays(publishedAt, meaning.shift)
    case 'period':
      return publishedAt && toPeriod(publishedAt, meaning.unit, meaning.shift)
    case 'stretch':
      return publishedAt && toStretch(publishedAt, meaning.unit, meaning.count)
    case 'circa':
      return toCirca(resolve(meaning.of, anchor))
    case 'lastDay':
      return resolveDays(meaning.of, anchor)?.end ?? null
    case 'ahead':
      return direction === 'future' ? resolve(meaning.of, anchor) : null
    case 'told':
      return resolveTold(meaning, anchor)
    case 'counted':
      return resolveCounted(meaning, anchor)
    case 'part':
      return seekPart(meaning, resolve(meaning.of, anchor))
    case 'interval':
      return toInterval(resolveEnd(meaning.from, anchor), resolveEnd(meaning.to, anchor))
    case 'within':
      return resolveNear(meaning.inner, resolveDays(meaning.frame, anchor)?.start, 'future', anchor)
    case 'upTo':
      return resolveNear(meaning.inner, resolveDays(meaning.bound, anchor)?.end, 'past', anchor)
  }
}

function resolveDays(meaning: Meaning, anchor: Anchor): Days | null {
  const edtf = resolve(meaning, anchor)
  return edtf === null ? null : toDays(edtf)
}

function resolveNear(inner: Meaning, near: string | null = null, direction: Direction, anchor: Anchor): string | null {
  return resolve(inner, { ...anchor, near, direction })
}

/** "The following Friday" is sought from the day after the one told, "the previous Friday" from the day before. */
function resolveTold({ inner, unit, side }: Told, anchor: Anchor): string | null {
  const day = anchor.told(unit, side)
  if (day === null) return null
  const near = addDays(day, side === null ? 0 : side === 'past' ? -1 : 1)
  return resolve(inner, { ...anchor, publishedAt: day, near, direction: side })
}

function resolveCounted({ unit, count, of }: Counted, anchor: Anchor): string | null {
  const edtf = resolve(of, anchor)
  if (edtf === null || !isAtLeast(edtf, unit)) return null
  const { start, end } = toDays(edtf) ?? { start: null, end: null }
  const day = count < 0 ? start : end
  return day && toPeriod(day, unit, count)
}

function resolveEnd(end: Meaning | null, anchor: Anchor): string | null {
  return end === null ? '..' : resolve(end, anchor)
}

function toInterval(from: string | null, to: string | null): string | null {
  return from && to && joinEnds(from, to)
}

/** Ends that are intervals themselves, such as weeks, give their first and their last day. */
function joinEnds(from: string, to: string): string {
  return `${from.split('/')[0]}/${to.split('/').at(-1)}`
}

function toCirca(edtf: string | null): string | null {
  return edtf !== null && /^[\d-]+$/.test(edtf) ? `${edtf}~` : edtf
}

function toPeriod(day: string, unit: Unit, shift: number): string {
  const { year, month } = splitDay(day)
  switch (unit) {
    case 'day':
      return addDays(day, shift)
    case 'week':
      return toWeek(addDays(mondayOf(day), 7 * shift))
    case 'month':
      return toDay(year, month + shift, 1).replace(/-\d\d$/, '')
    case 'quarter':
      return toQuarter(year, Math.ceil(month / 3) + shift)
    case 'year':
      return formatYear(year + shift)
    case 'decade':
      return `${formatYear(year + 10 * shift).slice(0, -1)}X`
    case 'century':
      return `${formatYear(year + 100 * shift).slice(0, -2)}XX`
  }
}

/** A quarter as its first and last month; `place` may lie outside 1 to 4, in years before or after. */
function toQuarter(year: number, place: number): string {
  return [place * 3 - 2, place * 3].map((month) => toDay(year, month, 1).replace(/-\d\d$/, '')).join('/')
}

function toWeek(monday: string): string {
  return `${monday}/${addDays(monday, 6)}`
}

/** `count` units that end (where negative) or begin on the day, as precise as the unit: days, months or years. */
function toStretch(day: string, unit: Unit, count: number): string {
  const [now, then] = [toUnit(day, unit, 0), toUnit(day, unit, count)]
  return count < 0 ? joinEnds(then, now) : joinEnds(now, then)
}

function toUnit(day: string, unit: Unit, shift: number): string {
  if (unit === 'week') return addDays(day, 7 * shift)
  return unit === 'decade' ? toPeriod(day, 'year', 10 * shift) : toPeriod(day, unit, shift)
}
