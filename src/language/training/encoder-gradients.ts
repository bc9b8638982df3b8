import type { Kernel } from '../kernel/kernel.ts'
import { type Matrix, rowsOf, transpose } from '../kernel/matrix.ts'
import type { Batch } from '../network/batch.ts'
import type { Activations, EncoderShape, EncoderWeights, LayerWeights } from '../network/encoder.ts'
import type { Dropout } from './dropout.ts'

/** Room for what passing an error back through an encoder needs. */
export interface BackwardRoom {
  readonly branch: Matrix
  readonly pieces: Matrix
  readonly columns: Matrix
  readonly turned: Matrix
}

export function createBackwardRoom(kernel: Kernel, { width, vectorSize }: EncoderShape, rows: number): BackwardRoom {
  return {
    branch: kernel.allocate(rows, width),
    pieces: kernel.allocate(rows, 2 * width),
    columns: kernel.allocate(Math.max(width, vectorSize), rows),
    turned: kernel.allocate(2 * width, width),
  }
}

/**
 * Passes the error of an encoder's output back through its layers and adds to the gradients of all its weights.
 * `error` (rows × width, zero in empty rows) is overwritten.
 */
export function propagateBack(
  kernel: Kernel,
  weights: EncoderWeights,
  gradients: EncoderWeights,
  batch: Batch,
  activations: Activations,
  dropout: Dropout,
  error: Matrix,
  room: BackwardRoom,
): void {
  for (let index = weights.layers.length - 1; index >= 0; index--) {
    const layer = weights.layers[index] as LayerWeights
    const slopes = gradients.layers[index] as LayerWeights
    copyRows(error, room.branch, batch.rows)
    dropout.pass(room.branch, index + 1)
    const deviations = activations.deviations[index + 1] as Float32Array
    throughNorm(
      activations.maxima[index] as Matrix,
      layer.gain,
      slopes.gain,
      slopes.shift,
      batch,
      deviations,
      room.branch,
    )
    throughMaxima(activations.pieces[index] as Matrix, room.branch, room.pieces, batch.rows)
    throughConvolution(kernel, layer, slopes, activations.outputs[index] as Matrix, batch, error, room)
  }
  copyRows(error, room.branch, batch.rows)
  dropout.pass(room.branch, 0)
  const deviations = activations.deviations[0] as Float32Array
  throughNorm(activations.sum, weights.gain, gradients.gain, gradients.shift, batch, deviations, room.branch)
  throughEmbeddings(kernel, gradients, batch, activations, room)
}

function throughConvolution(
  kernel: Kernel,
  layer: LayerWeights,
  slopes: LayerWeights,
  input: Matrix,
  batch: Batch,
  error: Matrix,
  room: BackwardRoom,
): void {
  const inner = batch.rows - 2
  const pieces = rowsOf(room.pieces, 1, inner)
  const width = input.columns
  sumColumns(pieces, slopes.bias, inner)
  transpose(input, room.columns, batch.rows)
  for (let offset = 0; offset < 3; offset++) {
    const shifted = { ...room.columns, rows: width, columns: inner, data: room.columns.data.subarray(offset) }
    kernel.accumulate(shifted, pieces, rowsOf(slopes.kernel, offset * width, width))
    transpose(rowsOf(layer.kernel, offset * width, width), room.turned, width)
    kernel.accumulate(pieces, room.turned, rowsOf(error, offset, inner))
  }
  clearEmptyRows(error, batch)
}

function throughEmbeddings(
  kernel: Kernel,
  gradients: EncoderWeights,
  batch: Batch,
  activations: Activations,
  room: BackwardRoom,
): void {
  const { branch } = room
  const width = branch.columns
  transpose(activations.vectors, room.columns, batch.rows)
  const vectors = { ...room.columns, rows: activations.vectors.columns, columns: batch.rows }
  kernel.accumulate(vectors, branch, gradients.projection)
  for (let row = 0; row < batch.rows; row++) {
    if (batch.words[row] === 0) continue
    for (let column = 0; column < batch.features; column++) {
      const { data } = gradients.tables[column] as Matrix
      const to = (batch.ids[row * batch.features + column] as number) * width
      for (let at = 0; at < width; at++)
        data[to + at] = (data[to + at] as number) + (branch.data[row * width + at] as number)
    }
  }
}

/** The error of layer normalisation's input, in place of the error of its output. */
function throughNorm(
  input: Matrix,
  gain: Matrix,
  gainSlope: Matrix,
  shiftSlope: Matrix,
  batch: Batch,
  deviations: Float32Array,
  error: Matrix,
): void {
  const width = input.columns
  for (let row = 0; row < batch.rows; row++) {
    const from = row * width
    if (batch.words[row] === 0) {
      error.data.fill(0, from, from + width)
      continue
    }
    normaliseBack(input.data.subarray(from, from + width), error.data.subarray(from, from + width), {
      gain: gain.data,
      gainSlope: gainSlope.data,
      shiftSlope: shiftSlope.data,
      scale: deviations[row] as number,
    })
  }
}

interface Norm {
  readonly gain: Float32Array
  readonly gainSlope: Float32Array
  readonly shiftSlope: Float32Array
  readonly scale: number
}

function normaliseBack(input: Float32Array, error: Float32Array, { gain, gainSlope, shiftSlope, scale }: Norm): void {
  const width = input.length
  let mean = 0
  for (let at = 0; at < width; at++) mean += input[at] as number
  mean /= width
  let sum = 0
  let product = 0
  for (let at = 0; at < width; at++) {
    const unit = ((input[at] as number) - mean) * scale
    const slope = error[at] as number
    gainSlope[at] = (gainSlope[at] as number) + slope * unit
    shiftSlope[at] = (shiftSlope[at] as number) + slope
    error[at] = slope * (gain[at] as number)
    sum += error[at] as number
    product += (error[at] as number) * unit
  }
  sum /= width
  product /= width
  for (let at = 0; at < width; at++) {
    const unit = ((input[at] as number) - mean) * scale
    error[at] = scale * ((error[at] as number) - sum - unit * product)
  }
}

function throughMaxima(pieces: Matrix, error: Matrix, target: Matrix, rows: number): void {
  const width = error.columns
  for (let row = 0; row < rows; row++) {
    const left = row * 2 * width
    for (let at = 0; at < width; at++) {
      const slope = error.data[row * width + at] as number
      const first = (pieces.data[left + at] as number) > (pieces.data[left + width + at] as number)
      target.data[left + at] = first ? slope : 0
      target.data[left + width + at] = first ? 0 : slope
    }
  }
}

/** Adds the sum of each column of the first `rows` rows. */
export function sumColumns(matrix: Matrix, target: Matrix, rows: number): void {
  const { columns, stride, data } = matrix
  for (let row = 0; row < rows; row++)
    for (let at = 0; at < columns; at++)
      target.data[at] = (target.data[at] as number) + (data[row * stride + at] as number)
}

const copyRows = (source: Matrix, target: Matrix, rows: number): void =>
  target.data.set(source.data.subarray(0, rows * source.columns))

function clearEmptyRows(matrix: Matrix, batch: Batch): void {
  for (let row = 0; row < batch.rows; row++)
    if (batch.words[row] === 0) matrix.data.fill(0, row * matrix.columns, (row + 1) * matrix.columns)
}
