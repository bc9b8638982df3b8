import { readFileSync } from 'node:fs'
import asc from 'assemblyscript/asc'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, createKernel, loadKernel } from '../../../src/language/kernel/kernel.ts'
import { type Matrix, transpose, windowsOf } from '../../../src/language/kernel/matrix.ts'

const BINARY = new URL('../../../src/language/kernel/kernel.wasm', import.meta.url)
const SOURCE = 'src/language/kernel/assembly/kernel.ts'
const kernel = createKernel(loadKernel(), 4e6)

/** Whole numbers, so that sums are exact in floats too. */
const whole = fc.integer({ min: -9, max: 9 })

function matrixOf(rows: number, columns: number, numbers: readonly number[]): Matrix {
  const matrix = createKernel(loadKernel(), 1e6).allocate(rows, columns)
  matrix.data.set(numbers)
  return matrix
}

const rowsOf = ({ rows, columns, stride, data }: Matrix): number[][] =>
  Array.from({ length: rows }, (_, row) => [...data.subarray(row * stride, row * stride + columns)])

const product = (a: number[][], b: number[][]): number[][] =>
  a.map((row) =>
    (b[0] ?? []).map((_, column) => row.reduce((sum, value, at) => sum + value * (b[at]?.[column] ?? 0), 0)),
  )

describe('the kernel', () => {
  it('is what its source compiles to', async () => {
    const files = new Map<string, Uint8Array>()
    const { error } = await asc.main(
      [SOURCE, '--config', 'src/language/kernel/assembly/asconfig.json', '-o', 'out.wasm'],
      {
        writeFile: (name, contents) => {
          files.set(name, contents as Uint8Array)
        },
      },
    )
    expect(error).toBeNull()
    expect(Buffer.from(files.get('out.wasm') ?? []).equals(readFileSync(BINARY))).toBe(true)
  })

  it('gives out memory until it is used up', () => {
    const small = createKernel(loadKernel(), 65_536)
    small.allocate(100, 160)
    expect(() => small.allocate(100, 160)).toThrow(RangeError)
  })

  it('multiplies matrices of any height as arithmetic does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 7 }),
        fc.array(whole, { minLength: 400, maxLength: 400 }),
        (m, k, numbers) => {
          const local = createKernel(loadKernel(), 100_000)
          const [a, b, c] = [local.allocate(m, k), local.allocate(k, 16), local.allocate(m, 16)]
          a.data.set(numbers.slice(0, m * k))
          b.data.set(numbers.slice(100, 100 + k * 16))
          local.accumulate(a, b, c)
          expect(rowsOf(c)).toEqual(product(rowsOf(a), rowsOf(b)).map((row) => row.map((value) => value + 0)))
        },
      ),
      { numRuns: 30 },
    )
  })

  it('multiplies windows of three rows that overlap', () => {
    const [input, weights, output] = [kernel.allocate(5, 4), kernel.allocate(12, 8), kernel.allocate(3, 8)]
    input.data.set(Array.from({ length: 20 }, (_, at) => (at % 7) - 3))
    weights.data.set(Array.from({ length: 96 }, (_, at) => (at % 5) - 2))
    kernel.accumulate(windowsOf(input, 5), weights, output)
    const windows = [0, 1, 2].map((row) => [...input.data.subarray(row * 4, row * 4 + 12)])
    expect(rowsOf(output)).toEqual(product(windows, rowsOf(weights)))
  })

  it('multiplies 16-bit integers exactly, over the largest row there is', () => {
    const a = kernel.allocateShorts(512 * 5).fill(2047)
    const b = kernel.allocateShorts(512 * 8).fill(-2047)
    const [bias, c] = [kernel.allocate(1, 8), kernel.allocate(5, 8)]
    bias.data.fill(3, 0, 8)
    kernel.multiplyShorts(a.byteOffset, 1024, b.byteOffset, addressOf(bias), addressOf(c), 5, 256, 8, 2 ** -31)
    expect(rowsOf(c).flat()).toEqual(new Array(40).fill(Math.fround(3 - (512 * 2047 ** 2) / 2 ** 31)))
  })

  it('rounds floats to integers and cuts what is too large', () => {
    const source = kernel.allocate(1, 8)
    source.data.set([0, 0.4, 0.6, -0.6, 1000, -1000, 1.5, 2.5])
    const target = kernel.allocateShorts(8)
    kernel.toShorts(target.byteOffset, addressOf(source), 8, 10)
    expect([...target]).toEqual([0, 4, 6, -6, 2047, -2047, 15, 25])
  })

  it('takes the larger of two halves', () => {
    const [pieces, maxima] = [kernel.allocate(2, 8), kernel.allocate(2, 4)]
    pieces.data.set([1, 5, -3, 0, 2, 4, -4, 0, 9, 9, 9, 9, 1, 10, 1, 10])
    kernel.maxout(addressOf(maxima), addressOf(pieces), 2, 4)
    expect(rowsOf(maxima)).toEqual([
      [2, 5, -3, 0],
      [9, 10, 9, 10],
    ])
  })

  it('normalises a row to mean 0 and variance 1, then scales and shifts it', () => {
    const [input, gain, shift, output] = [1, 2, 3, 4].map(() => kernel.allocate(1, 8)) as [
      Matrix,
      Matrix,
      Matrix,
      Matrix,
    ]
    input.data.set([1, 2, 3, 4, 5, 6, 7, 8])
    gain.data.fill(2, 0, 8)
    shift.data.fill(1, 0, 8)
    const scale = kernel.normalise(addressOf(output), addressOf(input), addressOf(gain), addressOf(shift), 8)
    expect(scale).toBeCloseTo(1 / Math.sqrt(5.25), 5)
    expect(output.data[0]).toBeCloseTo(1 + 2 * -3.5 * scale, 5)
    expect(output.data[7]).toBeCloseTo(1 + 2 * 3.5 * scale, 5)
  })

  it('sums rows by address and keeps what is positive', () => {
    const [rows, target] = [kernel.allocate(2, 4), kernel.allocate(1, 4)]
    rows.data.set([1, -2, 3, -4, 1, 1, -1, 5])
    const addresses = kernel.allocateAddresses(2)
    addresses.set([addressOf(rows), addressOf(rows) + 16])
    kernel.sumPositive(addressOf(target), addresses.byteOffset, 2, 4)
    expect(rowsOf(target)).toEqual([[2, 0, 2, 1]])
  })

  it('adds rows by address to a row, one after the other', () => {
    const [rows, target] = [kernel.allocate(3, 4), kernel.allocate(1, 4)]
    rows.data.set([1, -2, 3, -4, 1, 1, -1, 5, 2 ** 24, 1, 1, 1])
    const addresses = kernel.allocateAddresses(2)
    addresses.set([addressOf(rows), addressOf(rows) + 16])
    kernel.sumRows(addressOf(target), addressOf(rows) + 32, addresses.byteOffset, 2, 4)
    expect(rowsOf(target)).toEqual([[2 ** 24, 0, 3, 2]])
  })

  it('moves weights by Adam, keeps their running mean and clears the gradient', () => {
    const [value, gradient, first, second, mean] = [1, 2, 3, 4, 5].map(() => kernel.allocate(1, 4)) as [
      Matrix,
      Matrix,
      Matrix,
      Matrix,
      Matrix,
    ]
    gradient.data.set([1, -1, 0.5, 0])
    const at = [value, gradient, first, second, mean].map(addressOf) as [number, number, number, number, number]
    kernel.adam(...at, 4, 0.1 * (Math.sqrt(1 - 0.999) / (1 - 0.9)), 0.5)
    const moved = [-0.1, 0.1, -0.1, 0]
    moved.forEach((step, index) => {
      expect(value.data[index]).toBeCloseTo(step, 4)
      expect(mean.data[index]).toBeCloseTo(step / 2, 4)
      expect(gradient.data[index]).toBe(0)
    })
  })
})

describe('transposing', () => {
  it('writes rows as columns', () => {
    const source = matrixOf(2, 3, [1, 2, 3, 4, 5, 6])
    const target = matrixOf(3, 2, [])
    transpose(source, target, 2)
    expect(rowsOf(target)).toEqual([
      [1, 4],
      [2, 5],
      [3, 6],
    ])
  })
})
