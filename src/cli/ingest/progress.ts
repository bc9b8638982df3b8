import { type Tally, tellRate } from './tally.ts'

/** How far a run has come, how fast it goes, and how long it will take where that can be told. */
export function tellProgress(tally: Tally, seconds: number): string {
  const { articles, failed, words, bytes, part, sources } = tally
  const total = sources.reduce((sum, { size }) => sum + size, 0)
  const share = total === 0 ? 0 : (bytes + part) / total
  return [
    `${articles.toLocaleString('en')} articles`,
    ...(failed > 0 ? [`${failed.toLocaleString('en')} failed`] : []),
    tellRate(words, seconds),
    ...(share > 0 ? [tellShare(share, seconds)] : []),
  ].join(', ')
}

/** How much is done, and how long the rest will take at this rate. */
export const tellShare = (share: number, seconds: number): string =>
  `${Math.floor(100 * share)} %, ${tellTime((seconds * (1 - share)) / share)} left`

function tellTime(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`
  return `${(seconds / 3600).toFixed(1)} h`
}
