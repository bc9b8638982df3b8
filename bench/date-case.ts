import type { WantedValue } from './date-values.ts'

/** A date that a case asks for: its place in the text, and the values of which any is right. */
export interface WantedDate {
  readonly start: number
  readonly end: number
  readonly values: readonly WantedValue[]
}

/** A short text of somebody's tests, with the day that it is read on and all dates that it holds. */
export interface DateCase {
  readonly text: string
  readonly publishedAt: string | null
  readonly dates: readonly WantedDate[]
  /** Places of what the source takes for a time and does not ask here, such as durations: nothing found there is extra. */
  readonly others: readonly Pick<WantedDate, 'start' | 'end'>[]
}

/** The cases of a source, and how many of its tests hold none that can be asked. */
export interface DateCases {
  readonly cases: readonly DateCase[]
  readonly skipped: number
}
