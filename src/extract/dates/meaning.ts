/** "last", "this" or "next" before a partial date. */
export type Which = 'last' | 'this' | 'next'

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

/**
 * What the words of a date say, before publication is looked at: complete in itself (`said`), with parts left out
 * (`calendar`, `weekday`, `weekend`, `feast`, `dayOfMonth`), counted from the day of publication (`day`, `period`, `stretch`) or from the date
 * told before (`told`), or made of others. `ahead` holds only where tense or words look ahead.
 */
export type Meaning =
  | { readonly kind: 'said'; readonly edtf: string }
  | Calendar
  | Weekday
  | Weekend
  | Feast
  | DayOfMonth
  | { readonly kind: 'day'; readonly shift: number }
  | { readonly kind: 'period'; readonly unit: Unit; readonly shift: number }
  | { readonly kind: 'stretch'; readonly unit: Unit; readonly count: number }
  | { readonly kind: 'interval'; readonly from: Meaning | null; readonly to: Meaning | null }
  | { readonly kind: 'circa'; readonly of: Meaning }
  | { readonly kind: 'lastDay'; readonly of: Meaning }
  | { readonly kind: 'ahead'; readonly of: Meaning }
  | Told
  | Counted
  | Part
  | { readonly kind: 'within'; readonly inner: Meaning; readonly frame: Meaning }
  | { readonly kind: 'upTo'; readonly inner: Meaning; readonly bound: Meaning }

/** A month (1 to 12) or season (21 to 24, as in EDTF), or a day of a month, whose year is left out. */
export interface Calendar {
  readonly kind: 'calendar'
  readonly month: number
  readonly day: number | null
  /** 0 for Sunday to 6 for Saturday, where the words name it. */
  readonly weekday: number | null
  readonly which: Which | null
}

export interface Weekday {
  readonly kind: 'weekday'
  /** 0 for Sunday to 6 for Saturday. */
  readonly weekday: number
  readonly which: Which | null
}

export interface Weekend {
  readonly kind: 'weekend'
  readonly which: Which | null
}

/** A feast whose day moves from year to year, by its name in `feasts.ts`. */
export interface Feast {
  readonly kind: 'feast'
  readonly name: string
  readonly which: Which | null
}

/** A day of a month that is left out: "Friday the 15th". */
export interface DayOfMonth {
  readonly kind: 'dayOfMonth'
  readonly day: number
  /** 0 for Sunday to 6 for Saturday, where the words name it. */
  readonly weekday: number | null
}

/** A time counted from the date that the text told before instead of publication: "that year", "the following Friday". */
export interface Told {
  readonly kind: 'told'
  readonly inner: Meaning
  /** The coarsest that the date told before may be. */
  readonly unit: Unit
  /** The side of the date told before; null where it lies in it. */
  readonly side: 'past' | 'future' | null
}

/** So many units after a date, or before it where negative: "two weeks after May 3". */
export interface Counted {
  readonly kind: 'counted'
  readonly unit: Unit
  readonly count: number
  readonly of: Meaning
}

/** A day, week or weekday (0 for Sunday) of a month or year by its place, -1 for the last: "the first Monday of May". */
export interface Part {
  readonly kind: 'part'
  readonly part: 'day' | 'week' | number
  readonly place: number
  readonly of: Meaning
}

/** A year-less month, season or day with nothing else said. */
export function createCalendar(month: number, day: number | null = null, which: Which | null = null): Calendar {
  return { kind: 'calendar', month, day, weekday: null, which }
}

const WHICH: Readonly<Record<string, Which>> = {
  last: 'last',
  past: 'last',
  this: 'this',
  current: 'this',
  present: 'this',
  next: 'next',
  coming: 'next',
}

/** Reads "last", "this past", "coming" …; null where there is no such word. */
export function readWhich(word: string | undefined): Which | null {
  return WHICH[word?.trim().split(/\s+/).at(-1)?.toLowerCase() ?? ''] ?? null
}

/** Steps from now: -1, 0 or 1. */
export function toShift(which: Which): number {
  return { last: -1, this: 0, next: 1 }[which]
}

/** `shift` units from the day that a date counts from, by the unit's own kind of meaning. */
export function createPeriod(unit: Unit, shift: number): Meaning {
  return unit === 'day' ? { kind: 'day', shift } : { kind: 'period', unit, shift }
}

/** `shift` units from the date told before, 0 for the unit that it lies in. */
export function createTold(unit: Unit, shift: number): Told {
  const side = shift === 0 ? null : shift < 0 ? 'past' : 'future'
  return { kind: 'told', inner: createPeriod(unit, shift), unit, side }
}

/** Tells whether a part is left out that only the day of publication, or another date, can give. */
export function isPartial(meaning: Meaning): meaning is Calendar | Weekday | Weekend | Feast {
  return ['calendar', 'weekday', 'weekend', 'feast'].includes(meaning.kind)
}

/** Tells whether the meaning names one time that may be the end of an interval. */
export function isPoint(meaning: Meaning): boolean {
  if (meaning.kind === 'said') return !meaning.edtf.includes('/')
  return meaning.kind !== 'interval' && meaning.kind !== 'stretch' && meaning.kind !== 'weekend'
}
