import type { Kernel } from '../kernel/kernel.ts'
import type { Matrix } from '../kernel/matrix.ts'
import { appendSentence, type Batch, createBatch, resetBatch } from '../network/batch.ts'
import { createActivations, createEncoder, type EncoderShape, embed, encode } from '../network/encoder.ts'
import { createFloatProduct } from '../network/product.ts'
import type { Vectors } from '../network/vectors.ts'
import { toEncoderWeights, type Weights } from '../network/weights.ts'
import type { WordFeatures } from '../network/word-features.ts'
import { createDropout } from './dropout.ts'
import { createBackwardRoom, propagateBack } from './encoder-gradients.ts'
import type { Random } from './random.ts'

/** An encoder in training, for heads to learn on. */
export interface EncoderLearner {
  readonly batch: Batch
  /** Error of the output, rows × width: heads add to it. */
  readonly error: Matrix
  /** Encodes sentences, with dropout; gives the output and the row of each sentence's first word, and clears the error. */
  encode(sentences: readonly (readonly WordFeatures[])[]): { output: Matrix; firsts: readonly number[] }
  /** Adds to the gradients what the error asks for. */
  propagate(): void
}

/** Rows that a batch of training may have. */
export const TRAINING_ROWS = 2048

export function createEncoderLearner(
  kernel: Kernel,
  shape: EncoderShape,
  values: Weights,
  gradients: Weights,
  vectors: Vectors,
  share: number,
  random: Random,
): EncoderLearner {
  const weights = toEncoderWeights(values, shape)
  const slopes = toEncoderWeights(gradients, shape)
  const encoder = createEncoder(kernel, weights, createFloatProduct)
  const batch = createBatch(TRAINING_ROWS, shape.tables.length)
  const activations = createActivations(kernel, shape, TRAINING_ROWS)
  const room = createBackwardRoom(kernel, shape, TRAINING_ROWS)
  const dropout = createDropout(kernel, TRAINING_ROWS, shape.width, shape.layers + 1, share, random)
  const error = kernel.allocate(TRAINING_ROWS, shape.width)
  return {
    batch,
    error,
    encode(sentences) {
      resetBatch(batch)
      const firsts = sentences.map((words) => appendSentence(batch, words))
      embed(kernel, encoder, vectors, batch, activations)
      const output = encode(kernel, encoder, batch, activations, (layer, index) =>
        dropout.drop(layer, index, batch.rows),
      )
      error.data.fill(0, 0, batch.rows * shape.width)
      return { output, firsts }
    },
    propagate: () => propagateBack(kernel, weights, slopes, batch, activations, dropout, error, room),
  }
}
