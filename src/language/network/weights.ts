import type { Kernel } from '../kernel/kernel.ts'
import type { Matrix } from '../kernel/matrix.ts'
import type { Tensor } from '../model-file.ts'
import type { EncoderShape, EncoderWeights } from './encoder.ts'

/** Matrices by name: the weights of a network, or their gradients. */
export type Weights = Readonly<Record<string, Matrix>>

/** A matrix that a network needs, and what it holds before training. */
export interface WeightSpec {
  readonly name: string
  readonly rows: number
  readonly columns: number
  readonly start: 'zero' | 'one' | 'random'
}

const spec = (name: string, rows: number, columns: number, start: WeightSpec['start']): WeightSpec => ({
  name,
  rows,
  columns,
  start,
})

/** All matrices of an encoder. */
export function encoderSpecs({ vectorSize, tables, width, layers }: EncoderShape): WeightSpec[] {
  return [
    spec('projection', vectorSize, width, 'random'),
    ...tables.map((values, index) => spec(`table.${index}`, values + 1, width, 'random')),
    spec('gain', 1, width, 'one'),
    spec('shift', 1, width, 'zero'),
    ...Array.from({ length: layers }, (_, index) => [
      spec(`layer.${index}.kernel`, 3 * width, 2 * width, 'random'),
      spec(`layer.${index}.bias`, 1, 2 * width, 'zero'),
      spec(`layer.${index}.gain`, 1, width, 'one'),
      spec(`layer.${index}.shift`, 1, width, 'zero'),
    ]).flat(),
  ]
}

/** A linear layer that scores `classes` from `width` numbers; its columns are filled up to a multiple of eight. */
export const linearSpecs = (name: string, width: number, classes: number): WeightSpec[] => [
  spec(`${name}.weights`, width, padded(classes), 'random'),
  spec(`${name}.bias`, 1, padded(classes), 'zero'),
]

/** The multiple of eight that the kernel computes `columns` in. */
export const padded = (columns: number): number => Math.ceil(columns / 8) * 8

/** The matrix of that name; RangeError where there is none. */
export function weightsOf(weights: Weights, name: string): Matrix {
  const matrix = weights[name]
  if (matrix === undefined) throw new RangeError(`The network has no weights called ${name}`)
  return matrix
}

/** The encoder's matrices out of all those of a network. */
export function toEncoderWeights(weights: Weights, { tables, layers }: EncoderShape): EncoderWeights {
  return {
    projection: weightsOf(weights, 'projection'),
    tables: tables.map((_, index) => weightsOf(weights, `table.${index}`)),
    gain: weightsOf(weights, 'gain'),
    shift: weightsOf(weights, 'shift'),
    layers: Array.from({ length: layers }, (_, index) => ({
      kernel: weightsOf(weights, `layer.${index}.kernel`),
      bias: weightsOf(weights, `layer.${index}.bias`),
      gain: weightsOf(weights, `layer.${index}.gain`),
      shift: weightsOf(weights, `layer.${index}.shift`),
    })),
  }
}

/** The weights as tensors of a model file: embeddings as bytes, other matrices as 16-bit integers, single rows as floats. */
export function toTensors(specs: readonly WeightSpec[], weights: Weights): Record<string, Tensor> {
  const tensors: Record<string, Tensor> = {}
  for (const { name, rows, columns } of specs) {
    const values = weightsOf(weights, name).data.slice(0, rows * columns)
    if (name.startsWith('table.')) Object.assign(tensors, quantise(name, values, columns, Int8Array))
    else if (rows > 1) Object.assign(tensors, quantise(name, values, columns, Int16Array))
    else tensors[name] = values
  }
  return tensors
}

/** Puts the tensors of a model file into the memory of a kernel. */
export function fromTensors(
  kernel: Kernel,
  specs: readonly WeightSpec[],
  tensors: Readonly<Record<string, Tensor>>,
): Weights {
  const weights: Record<string, Matrix> = {}
  for (const { name, rows, columns } of specs) {
    const tensor = tensors[name]
    if (tensor?.length !== rows * columns) throw new RangeError(`The model file has no fitting ${name}`)
    const matrix = kernel.allocate(rows, columns)
    const scales = tensors[`${name}.scales`]
    for (let at = 0; at < tensor.length; at++)
      matrix.data[at] = (tensor[at] as number) * (scales?.[Math.floor(at / columns)] ?? 1)
    weights[name] = matrix
  }
  return weights
}

/** Rounds each row to integers of one scale: the largest number of the row becomes the largest integer. */
export function quantise(
  name: string,
  values: Float32Array,
  columns: number,
  Integers: typeof Int8Array | typeof Int16Array,
): Record<string, Tensor> {
  const largest = 2 ** (8 * Integers.BYTES_PER_ELEMENT - 1) - 1
  const scales = new Float32Array(values.length / columns)
  const integers = new Integers(values.length)
  for (let row = 0; row < scales.length; row++) {
    const numbers = values.subarray(row * columns, (row + 1) * columns)
    const scale = numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / largest
    scales[row] = scale
    for (let at = 0; at < columns; at++)
      integers[row * columns + at] = scale === 0 ? 0 : Math.round((numbers[at] as number) / scale)
  }
  return { [name]: integers, [`${name}.scales`]: scales }
}
