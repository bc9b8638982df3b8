import type { WordFeatures } from './word-features.ts'

/**
 * Sentences laid out for the encoder: a row per word, and an empty row before, between and behind the sentences, so
 * that a convolution never looks across their borders. The arrays have room for `capacity` rows, `rows` are in use.
 */
export interface Batch {
  readonly capacity: number
  readonly features: number
  rows: number
  /** 1 where a row is a word. */
  readonly words: Uint8Array
  /** Row of the word's vector in the table of vectors, -1 where it has none. */
  readonly vectors: Int32Array
  /** `features` ids a row, each a row of its table of embeddings; 0 is what no table knows. */
  readonly ids: Int32Array
}

export const createBatch = (capacity: number, features: number): Batch => ({
  capacity,
  features,
  rows: 1,
  words: new Uint8Array(capacity),
  vectors: new Int32Array(capacity),
  ids: new Int32Array(capacity * features),
})

/** Empties a batch: one empty row is left. */
export function resetBatch(batch: Batch): void {
  batch.rows = 1
  batch.words.fill(0)
}

/** How many rows a sentence of `length` words takes. */
const rowsFor = (length: number): number => length + 1

/** Appends a sentence and the empty row behind it; gives the row of its first word. The caller sees to the room. */
export function appendSentence(batch: Batch, words: readonly WordFeatures[]): number {
  const first = batch.rows
  for (const { vector, ids } of words) {
    batch.words[batch.rows] = 1
    batch.vectors[batch.rows] = vector
    batch.ids.set(ids, batch.rows * batch.features)
    batch.rows++
  }
  batch.rows++
  return first
}

/** Sentences in groups that fill a batch of `most` rows, in order; a longer sentence stands alone. */
export function cutBatches<Sentence>(
  sentences: readonly Sentence[],
  most: number,
  lengthOf: (sentence: Sentence) => number,
): Sentence[][] {
  const batches: Sentence[][] = []
  let rows = most
  for (const sentence of sentences) {
    const needed = rowsFor(lengthOf(sentence))
    if (rows + needed > most) {
      batches.push([])
      rows = 1
    }
    batches.at(-1)?.push(sentence)
    rows += needed
  }
  return batches
}
