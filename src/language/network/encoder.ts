import type { Kernel } from '../kernel/kernel.ts'
import { addToRows, clear, type Matrix, rowsOf, windowsOf } from '../kernel/matrix.ts'
import type { Batch } from './batch.ts'
import { copyVector, type Vectors } from './vectors.ts'

/** What an encoder is made of: rows of each table of embeddings, numbers a word, and convolution layers. */
export interface EncoderShape {
  readonly vectorSize: number
  readonly tables: readonly number[]
  readonly width: number
  readonly layers: number
}

/** Weights by what they do; rows × columns in the comments. */
export interface EncoderWeights {
  /** vectorSize × width. */
  readonly projection: Matrix
  /** For each feature column: values + 1 × width. */
  readonly tables: readonly Matrix[]
  readonly gain: Matrix
  readonly shift: Matrix
  readonly layers: readonly LayerWeights[]
}

/** A convolution of width three with two maxout pieces, normalised. */
export interface LayerWeights {
  /** 3 width × 2 width. */
  readonly kernel: Matrix
  readonly bias: Matrix
  readonly gain: Matrix
  readonly shift: Matrix
}

/** What a pass through the encoder leaves behind, for the heads and for training. */
export interface Activations {
  /** rows × vectorSize: the words' vectors. */
  readonly vectors: Matrix
  /** rows × width: the sum of projection and embeddings, then the output of each layer. */
  readonly sum: Matrix
  readonly outputs: readonly Matrix[]
  readonly pieces: readonly Matrix[]
  readonly maxima: readonly Matrix[]
  /** One over the standard deviation of each row, for the sum and then for each layer. */
  readonly deviations: readonly Float32Array[]
}

export function createActivations(kernel: Kernel, shape: EncoderShape, rows: number): Activations {
  const perLayer = (columns: number): Matrix[] =>
    Array.from({ length: shape.layers }, () => kernel.allocate(rows, columns))
  return {
    vectors: kernel.allocate(rows, shape.vectorSize),
    sum: kernel.allocate(rows, shape.width),
    outputs: [kernel.allocate(rows, shape.width), ...perLayer(shape.width)],
    pieces: perLayer(2 * shape.width),
    maxima: perLayer(shape.width),
    deviations: Array.from({ length: shape.layers + 1 }, () => new Float32Array(rows)),
  }
}

/** Changes a layer's output in place; training drops numbers out. */
export type Disturbance = (output: Matrix, layer: number) => void

/**
 * Encodes the words of a batch in context and gives rows × width numbers, zero in the empty rows. After the
 * convolutional encoder of spaCy (Honnibal and Montani 2017): embeddings of word and affixes are summed, then each
 * layer adds what a window of three words tells.
 */
export function encode(
  kernel: Kernel,
  weights: EncoderWeights,
  vectors: Vectors,
  batch: Batch,
  activations: Activations,
  disturb?: Disturbance,
): Matrix {
  embed(kernel, weights, vectors, batch, activations)
  let output = activations.outputs[0] as Matrix
  const deviations = activations.deviations[0] as Float32Array
  normalise(activations.sum, weights.gain, weights.shift, batch, output, deviations)
  disturb?.(output, 0)
  weights.layers.forEach((layer, index) => {
    const next = activations.outputs[index + 1] as Matrix
    convolve(kernel, layer, output, batch, activations, index)
    const spread = activations.deviations[index + 1] as Float32Array
    normalise(activations.maxima[index] as Matrix, layer.gain, layer.shift, batch, next, spread)
    disturb?.(next, index + 1)
    addRows(kernel, next, output, batch.rows)
    output = next
  })
  return output
}

function embed(kernel: Kernel, weights: EncoderWeights, vectors: Vectors, batch: Batch, activations: Activations): void {
  clear(activations.vectors, batch.rows)
  clear(activations.sum, batch.rows)
  const { sum } = activations
  for (let row = 0; row < batch.rows; row++) {
    if (batch.words[row] === 0) continue
    const vector = batch.vectors[row] as number
    if (vector >= 0) copyVector(vectors, vector, activations.vectors.data, row * vectors.size)
    for (let column = 0; column < batch.features; column++) {
      const table = weights.tables[column] as Matrix
      addRow(table, batch.ids[row * batch.features + column] as number, sum, row)
    }
  }
  kernel.accumulate(rowsOf(activations.vectors, 0, batch.rows), weights.projection, sum)
}

function addRow(source: Matrix, from: number, target: Matrix, to: number): void {
  const { columns } = source
  const read = from * columns
  const write = to * columns
  for (let at = 0; at < columns; at++) target.data[write + at]! += source.data[read + at] as number
}

function convolve(
  kernel: Kernel,
  layer: LayerWeights,
  input: Matrix,
  batch: Batch,
  activations: Activations,
  index: number,
): void {
  const pieces = activations.pieces[index] as Matrix
  clear(pieces, batch.rows)
  addToRows(pieces, layer.bias, batch.rows)
  kernel.accumulate(windowsOf(input, batch.rows), layer.kernel, rowsOf(pieces, 1, batch.rows - 2))
  takeMaxima(pieces, activations.maxima[index] as Matrix, batch.rows)
}

/** Maxout: the larger of two pieces that stand side by side in halves of a row. */
function takeMaxima(pieces: Matrix, maxima: Matrix, rows: number): void {
  const width = maxima.columns
  for (let row = 0; row < rows; row++) {
    const left = row * 2 * width
    const right = left + width
    for (let at = 0; at < width; at++) {
      const a = pieces.data[left + at] as number
      const b = pieces.data[right + at] as number
      maxima.data[row * width + at] = a > b ? a : b
    }
  }
}

const EPSILON = 1e-5

/** Layer normalisation (Ba, Kiros and Hinton 2016) of the words' rows; empty rows become zero. */
function normalise(
  input: Matrix,
  gain: Matrix,
  shift: Matrix,
  batch: Batch,
  output: Matrix,
  deviations: Float32Array,
): void {
  const width = input.columns
  for (let row = 0; row < batch.rows; row++) {
    const from = row * width
    if (batch.words[row] === 0) {
      output.data.fill(0, from, from + width)
      continue
    }
    let mean = 0
    for (let at = from; at < from + width; at++) mean += input.data[at] as number
    mean /= width
    let variance = 0
    for (let at = from; at < from + width; at++) {
      const distance = (input.data[at] as number) - mean
      variance += distance * distance
    }
    const scale = 1 / Math.sqrt(variance / width + EPSILON)
    deviations[row] = scale
    for (let at = 0; at < width; at++)
      output.data[from + at] =
        ((input.data[from + at] as number) - mean) * scale * (gain.data[at] as number) + (shift.data[at] as number)
  }
}

const addRows = (kernel: Kernel, target: Matrix, source: Matrix, rows: number): void =>
  kernel.add(target.data.byteOffset, source.data.byteOffset, rows * target.columns)
