import type { Context } from './context.ts'

/** How often progress is shown: in place at a terminal, as a line of its own elsewhere. */
const EVERY_MS = { terminal: 500, file: 30_000 }

/** Shows a line about work that takes long, now and then. */
export interface LongWork {
  /** Shows the line as it is, if the last time is long enough ago; in place, the last one shown comes again. */
  show(line: () => string): void
  /** Seconds since the start. */
  seconds(): number
  /** Takes the line away that is shown in place. */
  clear(): void
}

/** Starts to show lines on standard error. */
export function startLongWork({ terminal, now }: Context): LongWork {
  const { redraw } = terminal
  const start = now().getTime()
  const every = redraw ? EVERY_MS.terminal : EVERY_MS.file
  let next = start + every
  let shown = ''
  return {
    seconds: () => (now().getTime() - start) / 1000,
    show(line) {
      if (now().getTime() >= next) {
        next = now().getTime() + every
        shown = line()
        if (!redraw) terminal.warn(`chancery: ${shown}`)
      }
      redraw?.(shown)
    },
    clear: () => redraw?.(''),
  }
}
