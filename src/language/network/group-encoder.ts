import type { Kernel } from '../kernel/kernel.ts'
import type { Matrix } from '../kernel/matrix.ts'
import { appendSentence, type Batch, createBatch, resetBatch } from './batch.ts'
import { createActivations, createEncoder, type EncoderShape, encode } from './encoder.ts'
import { createShortProduct } from './product.ts'
import type { Vectors } from './vectors.ts'
import { toEncoderWeights, type Weights } from './weights.ts'
import { createWordEmbedder } from './word-embedder.ts'
import type { KnownWord } from './word-features.ts'

/** Words are read in batches of so many rows at most: what fits into the caches of a processor. */
export const ROWS = 512
/** Bytes of working memory that a network needs, its weights included. */
export const MEMORY = 24e6

/** Sentences that have gone through the encoder: `encoded` has a row for each row of the batch, `firsts` that of each first word. */
export interface EncodedGroup {
  readonly encoded: Matrix
  readonly batch: Batch
  readonly firsts: readonly number[]
}

/** Sentences of at most `ROWS` rows together, or one longer one, through the encoder; the next call overwrites the answer. */
export type GroupEncoder = (sentences: readonly (readonly KnownWord[])[]) => EncodedGroup

/** Puts the encoder of a trained network to work, with room of its own; the first `own` columns of features are those of the word alone. */
export function createGroupEncoder(
  kernel: Kernel,
  weights: Weights,
  shape: EncoderShape,
  vectors: Vectors,
  own: number,
): GroupEncoder {
  const encoder = createEncoder(kernel, toEncoderWeights(weights, shape), createShortProduct)
  const batch = createBatch(ROWS, shape.tables.length)
  const activations = createActivations(kernel, shape, ROWS)
  const embedWord = createWordEmbedder(kernel, encoder, vectors, own, activations)
  return (sentences) => {
    resetBatch(batch)
    const firsts = sentences.map((words) => {
      const first = appendSentence(batch, words)
      words.forEach((word, at) => {
        embedWord(word, first + at)
      })
      return first
    })
    return { encoded: encode(kernel, encoder, batch, activations), batch, firsts }
  }
}
