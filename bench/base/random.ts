/** Draws that are the same for the same seed. */
export interface Random {
  /** A whole number from 0 to below `count`. */
  below(count: number): number
  /** As `below`, with small numbers far more often than large ones: of a million, the first is drawn once in a hundred times. */
  heavy(count: number): number
  /** True so often. */
  holds(share: number): boolean
}

/** Draws by the generator mulberry32 (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
export function createRandom(seed: number): Random {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    below,
    heavy: (count) => Math.floor(count * next() ** 3),
    holds: (share) => next() < share,
  }
}

/** One of some values. */
export const pick = <T>(random: Random, values: readonly T[]): T => {
  const value = values[random.below(values.length)]
  if (value === undefined) throw new RangeError('There is nothing to pick from')
  return value
}
