import { describe, expect, it } from 'vitest'
import { createKernel, loadKernel } from '../../../src/language/kernel/kernel.ts'
import { createFloatProduct, createShortProduct } from '../../../src/language/network/product.ts'
import { createRandom } from '../../../src/language/training/random.ts'

const kernel = createKernel(loadKernel(), 4e6)
const random = createRandom(3)

function draw(rows: number, columns: number, bound: number) {
  const matrix = kernel.allocate(rows, columns)
  for (let at = 0; at < rows * columns; at++) matrix.data[at] = (random() * 2 - 1) * bound
  return matrix
}

describe('a product', () => {
  it('is nearly the same with 16-bit integers as with floats', () => {
    const [input, weights, bias] = [draw(9, 32, 3), draw(96, 16, 0.2), draw(1, 16, 1)]
    const [floats, shorts] = [kernel.allocate(9, 16), kernel.allocate(9, 16)]
    createFloatProduct(kernel, weights, bias).convolve(input, 9, floats)
    createShortProduct(kernel, weights, bias).convolve(input, 9, shorts)
    for (let at = 0; at < 9 * 16; at++) expect(shorts.data[at]).toBeCloseTo(floats.data[at] as number, 1)
    expect(floats.data.subarray(16, 32).some((value) => Math.abs(value) > 0.5)).toBe(true)
  })

  it('maps each row by itself', () => {
    const [input, weights] = [draw(5, 8, 1), draw(8, 8, 1)]
    const [all, one] = [kernel.allocate(5, 8), kernel.allocate(1, 8)]
    const product = createShortProduct(kernel, weights, null)
    product.apply(input, 5, all)
    product.apply(input, 1, one)
    expect([...one.data.subarray(0, 8)]).toEqual([...all.data.subarray(0, 8)])
  })

  it('takes room for its longest input, however many came before', () => {
    const small = createKernel(loadKernel(), 4e5)
    const [weights, input, output] = [small.allocate(32, 8), small.allocate(400, 32), small.allocate(400, 8)]
    const products = [1, 2, 3].map(() => createShortProduct(small, weights, null))
    for (let rows = 1; rows <= 400; rows++) for (const product of products) product.apply(input, rows, output)
    expect(() => small.allocateShorts(100_000)).not.toThrow()
  })

  it('follows floats that change, for training', () => {
    const [input, weights, output] = [draw(1, 8, 1), draw(8, 8, 1), kernel.allocate(1, 8)]
    const product = createFloatProduct(kernel, weights, null)
    weights.data.fill(0, 0, 64)
    product.apply(input, 1, output)
    expect([...output.data.subarray(0, 8)]).toEqual(new Array(8).fill(0))
  })
})
