import { cutBatches } from '../network/batch.ts'
import { type Random, shuffled } from './random.ts'

/** How long and how boldly a network is trained. */
export interface Schedule {
  readonly epochs: number
  /** Step size of Adam at the start; it falls linearly to a hundredth. */
  readonly rate: number
  /** Rows of a batch at most, where no sentence alone is longer. */
  readonly rows: number
}

/** Runs through sentences in a new order each epoch and hands out batches with the step size to take. */
export function* runEpochs<Sentence extends { readonly words: readonly unknown[] }>(
  sentences: readonly Sentence[],
  { epochs, rate, rows }: Schedule,
  random: Random,
): Generator<{ batch: readonly Sentence[]; epoch: number; rate: number; last: boolean }> {
  const total = sentences.reduce((sum, { words }) => sum + words.length, 0)
  let seen = 0
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const batches = cutBatches(shuffled(sentences, random), rows, ({ words }) => words.length)
    for (const [index, batch] of batches.entries()) {
      seen += batch.reduce((sum, { words }) => sum + words.length, 0)
      const falling = Math.max(0.01, 1 - seen / (total * epochs))
      yield { batch, epoch, rate: rate * falling, last: index === batches.length - 1 }
    }
  }
}
