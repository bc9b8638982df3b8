import { readFileSync } from 'node:fs'
import type { Matrix } from './matrix.ts'

interface Exports {
  multiply(a: number, strideA: number, b: number, c: number, m: number, k: number, n: number): void
  add(target: number, source: number, length: number): void
  adam(
    value: number,
    gradient: number,
    first: number,
    second: number,
    mean: number,
    length: number,
    rate: number,
    share: number,
  ): void
  maxout(target: number, pieces: number, rows: number, width: number): void
  normalise(target: number, source: number, gain: number, shift: number, width: number): number
  toShorts(target: number, source: number, length: number, scale: number): void
  multiplyShorts(
    a: number,
    strideA: number,
    b: number,
    bias: number,
    c: number,
    m: number,
    pairs: number,
    n: number,
    scale: number,
  ): void
  sumPositive(target: number, addresses: number, count: number, length: number): void
  sumRows(target: number, source: number, addresses: number, count: number, length: number): void
}

/** A block of WebAssembly memory and what computes on it, four floats at a time. */
export interface Kernel extends Exports {
  /** A zeroed matrix that lives as long as the kernel; RangeError where its memory is used up. */
  allocate(rows: number, columns: number): Matrix
  /** Zeroed room for 16-bit integers. */
  allocateShorts(length: number): Int16Array
  /** Zeroed room for addresses of rows, for `sumPositive` and `sumRows`. */
  allocateAddresses(length: number): Uint32Array
  /** C += A · B. C and B have no gaps between rows and a multiple of eight columns. */
  accumulate(a: Matrix, b: Matrix, c: Matrix): void
}

const PAGE = 65_536
/** The stack that the compiler keeps at the bottom of the memory; nothing is allocated there. */
const RESERVED = PAGE
const ALIGNMENT = 16

/** A kernel with its own memory of `bytes`; the same operations give the same bits on every machine. */
export function createKernel(binary: WebAssembly.Module, bytes: number): Kernel {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((bytes + RESERVED) / PAGE) })
  const { exports } = new WebAssembly.Instance(binary, { env: { memory } })
  const compute = exports as unknown as Exports
  let used = RESERVED
  const take = (length: number): number => {
    const start = used
    used = Math.ceil((used + length) / ALIGNMENT) * ALIGNMENT
    if (used > memory.buffer.byteLength) throw new RangeError('The memory of the kernel is used up')
    return start
  }
  return {
    ...compute,
    allocate: (rows, columns) => ({
      rows,
      columns,
      stride: columns,
      data: new Float32Array(memory.buffer, take(rows * columns * 4)),
    }),
    allocateShorts: (length) => new Int16Array(memory.buffer, take(length * 2), length),
    allocateAddresses: (length) => new Uint32Array(memory.buffer, take(length * 4), length),
    accumulate(a, b, c) {
      compute.multiply(addressOf(a), a.stride * 4, addressOf(b), addressOf(c), a.rows, a.columns, b.columns)
    },
  }
}

/** Where a matrix begins, in bytes. */
export const addressOf = ({ data }: Matrix): number => data.byteOffset

/** The compiled kernel, which lies beside this file. */
export const loadKernel = (): WebAssembly.Module =>
  new WebAssembly.Module(readFileSync(new URL('kernel.wasm', import.meta.url)))
