/** Whole numbers in shared memory, each in two to four bytes as the greatest needs: their lower sixteen bits, and what is above. */
export interface NarrowArray {
  readonly low: Uint16Array
  /** Empty where no number has more than sixteen bits. */
  readonly high: Uint8Array | Uint16Array
}

/** Makes an array of zeros for numbers up to `most`, which is below 2^32. */
export function createNarrow(length: number, most: number): NarrowArray {
  const low = new Uint16Array(new SharedArrayBuffer(2 * length))
  if (most < 2 ** 16) return { low, high: new Uint8Array(new SharedArrayBuffer(0)) }
  if (most < 2 ** 24) return { low, high: new Uint8Array(new SharedArrayBuffer(length)) }
  return { low, high: new Uint16Array(new SharedArrayBuffer(2 * length)) }
}

/** The number at a place; 0 behind the end. */
export const readNarrow = ({ low, high }: NarrowArray, place: number): number =>
  (low[place] ?? 0) + 2 ** 16 * (high[place] ?? 0)

/** Puts a number at a place. */
export function writeNarrow({ low, high }: NarrowArray, place: number, value: number): void {
  low[place] = value
  high[place] = value >>> 16
}
