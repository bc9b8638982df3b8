import type { Load } from './load.ts'

/** The value in the middle. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** The median of each figure over the rounds, failures in all. */
export const summarize = (rounds: readonly Load[]): Load => ({
  rate: median(rounds.map(({ rate }) => rate)),
  median: median(rounds.map((round) => round.median)),
  p99: median(rounds.map(({ p99 }) => p99)),
  failed: rounds.reduce((sum, { failed }) => sum + failed, 0),
})

const tell = (value: number, digits: number): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** A row of a Markdown table; `constant` is the rate of the constant answer. */
export const toRow = (name: string, { rate, median, p99, failed }: Load, constant: number): string =>
  `| ${[name, tell(rate, 0), tell(rate / constant, 3), tell(median, 1), tell(p99, 1), failed].join(' | ')} |`

export const HEAD = [
  '| asked for | a second | over the constant answer | median ms | p99 ms | failed |',
  '| --- | --: | --: | --: | --: | --: |',
]
