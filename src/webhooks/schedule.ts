const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** How long after each attempt that failed the next one comes, as Standard Webhooks advises; after the last, none does. */
export const WAITS: readonly number[] = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
]

/** Up to this part of a wait is added by chance, so that receivers that come back are not called all at once. */
const JITTER = 0.2

/** When to try again after `attempts` that failed; null after the last. `chance` is between 0 and 1. */
export function toNextAttempt(attempts: number, at: Date, chance: number): string | null {
  const wait = WAITS[attempts - 1]
  return wait === undefined ? null : new Date(at.getTime() + wait * (1 + JITTER * chance)).toISOString()
}
