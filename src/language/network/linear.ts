import type { Kernel } from '../kernel/kernel.ts'
import { type Matrix, rowsOf } from '../kernel/matrix.ts'

/** A linear layer over the first `rows` rows: scores = input · weights + bias. */
export function score(
  kernel: Kernel,
  weights: Matrix,
  bias: Matrix,
  input: Matrix,
  rows: number,
  scores: Matrix,
): void {
  const { columns } = scores
  const start = bias.data.subarray(0, columns)
  for (let row = 0; row < rows; row++) scores.data.set(start, row * columns)
  kernel.accumulate(rowsOf(input, 0, rows), weights, scores)
}

/** The class with the highest score of a row. */
export function bestClass({ data, columns }: Matrix, row: number, classes: number): number {
  let best = 0
  const from = row * columns
  for (let at = 1; at < classes; at++) if ((data[from + at] as number) > (data[from + best] as number)) best = at
  return best
}

/** Turns scores into probabilities, in place; gives the highest score. */
export function toProbabilities(scores: Float32Array, offset: number, classes: number): number {
  let highest = Number.NEGATIVE_INFINITY
  for (let at = offset; at < offset + classes; at++) highest = Math.max(highest, scores[at] as number)
  let sum = 0
  for (let at = offset; at < offset + classes; at++) {
    scores[at] = Math.exp((scores[at] as number) - highest)
    sum += scores[at] as number
  }
  for (let at = offset; at < offset + classes; at++) scores[at] = (scores[at] as number) / sum
  return highest
}
