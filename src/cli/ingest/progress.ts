import type { Context } from '../context.ts'
import { type Tally, tellRate } from './tally.ts'

/** How often the progress is shown: in place at a terminal, as a line of its own elsewhere. */
const EVERY_MS = { terminal: 500, file: 30_000 }

/** Shows how far a run has come. */
export interface Progress {
  /** Shows the tally as it is, if the last time is long enough ago. */
  show(): void
  /** Seconds since the start. */
  seconds(): number
  /** Takes the line away that is shown in place. */
  clear(): void
}

/** Starts to show the progress of a tally on standard error. */
export function startProgress(tally: Tally, { terminal, now }: Context): Progress {
  const { redraw } = terminal
  const start = now().getTime()
  const every = redraw ? EVERY_MS.terminal : EVERY_MS.file
  let next = start + every
  let shown = ''
  const seconds = () => (now().getTime() - start) / 1000
  return {
    seconds,
    show() {
      if (now().getTime() >= next) {
        next = now().getTime() + every
        shown = tellProgress(tally, seconds())
        if (!redraw) terminal.warn(`chancery: ${shown}`)
      }
      redraw?.(shown)
    },
    clear: () => redraw?.(''),
  }
}

/** How far a run has come, how fast it goes, and how long it will take where that can be told. */
export function tellProgress(tally: Tally, seconds: number): string {
  const { articles, failed, words, bytes, part, sources } = tally
  const total = sources.reduce((sum, { size }) => sum + size, 0)
  const share = total === 0 ? 0 : (bytes + part) / total
  return [
    `${articles.toLocaleString('en')} articles`,
    ...(failed > 0 ? [`${failed.toLocaleString('en')} failed`] : []),
    tellRate(words, seconds),
    ...(share > 0 ? [`${Math.floor(100 * share)} %`, `${tellTime((seconds * (1 - share)) / share)} left`] : []),
  ].join(', ')
}

function tellTime(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`
  return `${(seconds / 3600).toFixed(1)} h`
}
