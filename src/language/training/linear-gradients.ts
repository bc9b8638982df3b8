import type { Kernel } from '../kernel/kernel.ts'
import { type Matrix, rowsOf, transpose } from '../kernel/matrix.ts'
import { sumColumns } from './encoder-gradients.ts'

/** A linear layer, its gradients, and room to turn its matrices. */
export interface LinearGradients {
  readonly weights: Matrix
  readonly weightSlopes: Matrix
  readonly biasSlopes: Matrix
  /** columns × rows of the weights. */
  readonly turned: Matrix
  /** columns of the input × rows. */
  readonly inputs: Matrix
}

export const createLinearGradients = (
  kernel: Kernel,
  weights: Matrix,
  weightSlopes: Matrix,
  biasSlopes: Matrix,
  rows: number,
): LinearGradients => ({
  weights,
  weightSlopes,
  biasSlopes,
  turned: kernel.allocate(weights.columns, weights.rows),
  inputs: kernel.allocate(weights.rows, rows),
})

/** Passes the error of the scores of `rows` rows back: adds to the gradients and to the error of the input. */
export function throughLinear(
  kernel: Kernel,
  { weights, weightSlopes, biasSlopes, turned, inputs }: LinearGradients,
  input: Matrix,
  error: Matrix,
  rows: number,
  inputError: Matrix,
): void {
  const scores = rowsOf(error, 0, rows)
  sumColumns(scores, biasSlopes, rows)
  transpose(input, inputs, rows)
  kernel.accumulate({ ...inputs, columns: rows }, scores, weightSlopes)
  transpose(weights, turned, weights.rows)
  kernel.accumulate(scores, turned, inputError)
}
