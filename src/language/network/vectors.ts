import type { ModelFile } from '../model-file.ts'

/** Word vectors as bytes: `values` holds `size` of them a word, each to be multiplied by the word's `scales`. */
export interface Vectors {
  readonly size: number
  readonly values: Int8Array
  readonly scales: Float32Array
  /** Row of a lower-case word, -1 where it has no vector. */
  find(lower: string): number
}

/** Reads the table that `trainVectors` wrote. */
export function readVectors({ tensors }: ModelFile): Vectors {
  const { words, values, scales } = tensors
  if (!(words instanceof Uint8Array && values instanceof Int8Array && scales instanceof Float32Array))
    throw new RangeError('Not a table of word vectors')
  const rows = new Map(decodeWords(words).map((word, row) => [word, row]))
  return { size: values.length / scales.length, values, scales, find: (lower) => rows.get(lower) ?? -1 }
}

/** The words that a table has vectors for, lower-case, the most frequent first. */
export const listWords = ({ tensors }: ModelFile): string[] => decodeWords(tensors.words as Uint8Array)

const decodeWords = (words: Uint8Array): string[] => new TextDecoder().decode(words).split('\n')

/** Writes the vector of `row` to `target` from `offset` on. */
export function copyVector({ size, values, scales }: Vectors, row: number, target: Float32Array, offset: number): void {
  const scale = scales[row] as number
  const from = row * size
  for (let at = 0; at < size; at++) target[offset + at] = (values[from + at] as number) * scale
}
