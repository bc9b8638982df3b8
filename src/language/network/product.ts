import { addressOf, type Kernel } from '../kernel/kernel.ts'
import { type Matrix, rowsOf, windowsOf } from '../kernel/matrix.ts'

/** A linear map: each row of the output is the bias and what the weights make of a row of the input. */
export interface Product {
  /** Maps the first `rows` rows. */
  apply(input: Matrix, rows: number, output: Matrix): void
  /** Maps every three neighbouring rows of the first `rows` to the output's row of the middle one; the outermost stay. */
  convolve(input: Matrix, rows: number, output: Matrix): void
}

/** Makes a product of weights and a bias, null for none. */
export type ProductMaker = (kernel: Kernel, weights: Matrix, bias: Matrix | null) => Product

/** Computes with floats and with the weights as they are at the time: for training. */
export const createFloatProduct: ProductMaker = (kernel, weights, bias) => {
  const multiply = (input: Matrix, output: Matrix): void => {
    const { columns } = output
    const start = bias?.data.subarray(0, columns)
    if (start === undefined) output.data.fill(0, 0, input.rows * columns)
    else for (let row = 0; row < input.rows; row++) output.data.set(start, row * columns)
    kernel.accumulate(input, weights, output)
  }
  return {
    apply: (input, rows, output) => multiply(rowsOf(input, 0, rows), output),
    convolve: (input, rows, output) => multiply(windowsOf(input, rows), rowsOf(output, 1, rows - 2)),
  }
}

/** The largest 16-bit integer that numbers are rounded to: sums of 512 products of two still fit 32 bits. */
const LARGEST = 2047
/** Activations beyond ±16 are cut: they hardly occur behind layer normalisation. */
const BOUND = 16

/** Room for the input of any product of a kernel, which needs it only while it computes. */
const ROOMS = new WeakMap<Kernel, Int16Array>()

/** Room for so many integers; it grows to twice its length at least, since a kernel gives nothing back. */
function roomOf(kernel: Kernel, length: number): Int16Array {
  const room = ROOMS.get(kernel)
  if (room !== undefined && room.length >= length) return room
  const wider = kernel.allocateShorts(Math.max(length, 2 * (room?.length ?? 0)))
  ROOMS.set(kernel, wider)
  return wider
}

/** Computes with weights and input rounded to 16-bit integers: twice as fast, for weights that change no more. */
export const createShortProduct: ProductMaker = (kernel, weights, bias) => {
  const packed = pack(kernel, weights)
  const start = bias ?? kernel.allocate(1, weights.columns)
  const scale = LARGEST / BOUND
  const multiply = (input: Matrix, rows: number, taken: number, output: Matrix): void => {
    const length = rows * input.columns
    const shorts = roomOf(kernel, length)
    kernel.toShorts(shorts.byteOffset, addressOf(input), length, scale)
    kernel.multiplyShorts(
      shorts.byteOffset,
      input.columns * 2,
      packed.shorts.byteOffset,
      addressOf(start),
      addressOf(output),
      taken,
      weights.rows / 2,
      weights.columns,
      packed.scale / scale,
    )
  }
  return {
    apply: (input, rows, output) => multiply(input, rows, rows, output),
    convolve: (input, rows, output) => multiply(input, rows, rows - 2, rowsOf(output, 1, rows - 2)),
  }
}

/** Weights as integers, `scale` times less than they were, rows in pairs. */
function pack(kernel: Kernel, { rows, columns, data }: Matrix): { shorts: Int16Array; scale: number } {
  const shorts = kernel.allocateShorts(rows * columns)
  let largest = 0
  for (let at = 0; at < rows * columns; at++) largest = Math.max(largest, Math.abs(data[at] as number))
  const scale = Math.max(largest, Number.MIN_VALUE) / LARGEST
  for (let row = 0; row < rows; row++) {
    const pair = row - (row % 2)
    for (let column = 0; column < columns; column++)
      shorts[pair * columns + column * 2 + (row % 2)] = Math.round((data[row * columns + column] as number) / scale)
  }
  return { shorts, scale }
}
