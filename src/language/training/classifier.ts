import type { Kernel } from '../kernel/kernel.ts'
import type { Matrix } from '../kernel/matrix.ts'
import { score } from '../network/linear.ts'
import { padded, type Weights, weightsOf } from '../network/weights.ts'
import { type EncoderLearner, TRAINING_ROWS } from './encoder-learner.ts'
import { createLinearGradients, throughLinear } from './linear-gradients.ts'
import { toSoftmaxError } from './softmax.ts'

/** For the words of a sentence, marks the classes that are right: 1 in the array, which is zero before. */
export type MarkRight = (sentence: number, word: number, right: Uint8Array) => void

/** A linear layer on an encoder that learns to tell one of `classes` for every word. */
export interface Classifier {
  /** Learns from the words of a batch, given the sentences' first rows and lengths; gives the loss summed over words. */
  learn(output: Matrix, firsts: readonly number[], lengths: readonly number[], mark: MarkRight): number
}

/** The classifier of that name among a network's weights, which `linearSpecs` listed. */
export function createClassifier(
  kernel: Kernel,
  name: string,
  classes: number,
  values: Weights,
  gradients: Weights,
  { batch, error }: EncoderLearner,
): Classifier {
  const weights = weightsOf(values, `${name}.weights`)
  const bias = weightsOf(values, `${name}.bias`)
  const weightSlopes = weightsOf(gradients, `${name}.weights`)
  const biasSlopes = weightsOf(gradients, `${name}.bias`)
  const scores = kernel.allocate(TRAINING_ROWS, padded(classes))
  const linear = createLinearGradients(kernel, weights, weightSlopes, biasSlopes, TRAINING_ROWS)
  const right = new Uint8Array(classes)
  return {
    learn(output, firsts, lengths, mark) {
      const { columns, data } = scores
      score(kernel, weights, bias, output, batch.rows, scores)
      for (let row = 0; row < batch.rows; row++)
        if (batch.words[row] === 0) data.fill(0, row * columns, (row + 1) * columns)
      let loss = 0
      lengths.forEach((length, sentence) => {
        for (let word = 0; word < length; word++) {
          right.fill(0)
          mark(sentence, word, right)
          loss += toSoftmaxError(data, ((firsts[sentence] as number) + word) * columns, classes, columns, right)
        }
      })
      throughLinear(kernel, linear, output, scores, batch.rows, error)
      return loss
    },
  }
}
