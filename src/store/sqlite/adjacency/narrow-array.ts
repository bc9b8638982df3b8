/** Whole numbers in shared memory, each in as few bytes as the greatest needs; the lowest byte comes first. */
export interface NarrowArray {
  readonly bytes: Uint8Array
  /** Bytes of a number, from 1 to 4. */
  readonly width: number
}

/** Makes an array of zeros for numbers up to `most`, which is below 2^32. */
export function createNarrow(length: number, most: number): NarrowArray {
  const width = most < 2 ** 8 ? 1 : most < 2 ** 16 ? 2 : most < 2 ** 24 ? 3 : 4
  return { bytes: new Uint8Array(new SharedArrayBuffer(width * length)), width }
}

/** The number at a place; 0 behind the end. */
export function readNarrow({ bytes, width }: NarrowArray, place: number): number {
  let value = 0
  for (let at = width * (place + 1) - 1; at >= width * place; at--) value = 256 * value + (bytes[at] ?? 0)
  return value
}

/** Puts a number at a place. */
export function writeNarrow({ bytes, width }: NarrowArray, place: number, value: number): void {
  for (let index = 0; index < width; index++) bytes[width * place + index] = value >>> (8 * index)
}
