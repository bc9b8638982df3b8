import { addressOf, type Kernel } from '../kernel/kernel.ts'
import { clear, type Matrix } from '../kernel/matrix.ts'
import type { Batch } from './batch.ts'
import type { Product, ProductMaker } from './product.ts'
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

/** An encoder at work: its weights, and its matrices as products. */
export interface Encoder {
  readonly weights: EncoderWeights
  readonly projection: Product
  readonly convolutions: readonly Product[]
}

export const createEncoder = (kernel: Kernel, weights: EncoderWeights, make: ProductMaker): Encoder => ({
  weights,
  projection: make(kernel, weights.projection, null),
  convolutions: weights.layers.map((layer) => make(kernel, layer.kernel, layer.bias)),
})

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
 * Encodes the words of a batch, whose embeddings stand in `activations.sum`, in context and gives rows × width numbers, zero in the empty rows. After the
 * convolutional encoder of spaCy (Honnibal and Montani 2017): embeddings of word and affixes are summed, then each
 * layer adds what a window of three words tells.
 */
export function encode(
  kernel: Kernel,
  encoder: Encoder,
  batch: Batch,
  activations: Activations,
  disturb?: Disturbance,
): Matrix {
  const { weights } = encoder
  let output = activations.outputs[0] as Matrix
  const deviations = activations.deviations[0] as Float32Array
  normalise(kernel, activations.sum, weights, batch, output, deviations)
  disturb?.(output, 0)
  weights.layers.forEach((layer, index) => {
    const next = activations.outputs[index + 1] as Matrix
    const pieces = activations.pieces[index] as Matrix
    const maxima = activations.maxima[index] as Matrix
    encoder.convolutions[index]?.convolve(output, batch.rows, pieces)
    kernel.maxout(addressOf(maxima), addressOf(pieces), batch.rows, maxima.columns)
    const spread = activations.deviations[index + 1] as Float32Array
    normalise(kernel, maxima, layer, batch, next, spread)
    disturb?.(next, index + 1)
    addRows(kernel, next, output, batch.rows)
    output = next
  })
  return output
}

/** Sums what the vector and the features of each word of a batch are embedded as, into `activations.sum`. */
export function embed(
  kernel: Kernel,
  { weights, projection }: Encoder,
  vectors: Vectors,
  batch: Batch,
  { vectors: read, sum }: Activations,
): void {
  clear(read, batch.rows)
  for (let row = 0; row < batch.rows; row++) {
    const vector = batch.vectors[row] as number
    if (batch.words[row] === 1 && vector >= 0) copyVector(vectors, vector, read.data, row * vectors.size)
  }
  projection.apply(read, batch.rows, sum)
  const rowBytes = sum.columns * 4
  for (let row = 0; row < batch.rows; row++) {
    if (batch.words[row] === 0) continue
    for (let column = 0; column < batch.features; column++) {
      const id = batch.ids[row * batch.features + column] as number
      kernel.add(
        addressOf(sum) + row * rowBytes,
        addressOf(weights.tables[column] as Matrix) + id * rowBytes,
        sum.columns,
      )
    }
  }
}

/** Normalises the words' rows; empty rows become zero. */
function normalise(
  kernel: Kernel,
  input: Matrix,
  { gain, shift }: Pick<LayerWeights, 'gain' | 'shift'>,
  batch: Batch,
  output: Matrix,
  deviations: Float32Array,
): void {
  const { columns } = input
  for (let row = 0; row < batch.rows; row++) {
    const from = row * columns
    if (batch.words[row] === 0) output.data.fill(0, from, from + columns)
    else
      deviations[row] = kernel.normalise(
        addressOf(output) + from * 4,
        addressOf(input) + from * 4,
        addressOf(gain),
        addressOf(shift),
        columns,
      )
  }
}

const addRows = (kernel: Kernel, target: Matrix, source: Matrix, rows: number): void =>
  kernel.add(addressOf(target), addressOf(source), rows * target.columns)
