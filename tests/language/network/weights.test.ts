import { describe, expect, it } from 'vitest'
import { createKernel, loadKernel } from '../../../src/language/kernel/kernel.ts'
import { readModelFile, writeModelFile } from '../../../src/language/model-file.ts'
import { fromTensors, padded, toTensors, type WeightSpec } from '../../../src/language/network/weights.ts'

const kernel = createKernel(loadKernel(), 1e6)
const SPECS: readonly WeightSpec[] = [
  { name: 'table.0', rows: 2, columns: 4, start: 'random' },
  { name: 'gain', rows: 1, columns: 4, start: 'one' },
]

describe('the weights of a network', () => {
  it('come back from a model file, tables of embeddings rounded to bytes', () => {
    const [table, gain] = [kernel.allocate(2, 4), kernel.allocate(1, 4)]
    table.data.set([1, -1, 0.5, 0.003, 0, 0, 0, 0])
    gain.data.set([0.1, 0.2, 0.3, 0.4])
    const file = writeModelFile({ meta: {}, tensors: toTensors(SPECS, { 'table.0': table, gain }) })
    const read = fromTensors(kernel, SPECS, readModelFile(file).tensors)
    expect([...(read.gain?.data.subarray(0, 4) ?? [])]).toEqual([...gain.data.subarray(0, 4)])
    const numbers = read['table.0']?.data.subarray(0, 8) ?? []
    for (const [at, value] of numbers.entries()) expect(value).toBeCloseTo(table.data[at] as number, 2)
    expect(numbers[4]).toBe(0)
  })

  it('are refused where the file holds others', () => {
    expect(() => fromTensors(kernel, SPECS, { gain: new Float32Array(4) })).toThrow('no fitting table.0')
  })

  it('have columns in eights', () => {
    expect([1, 8, 9].map(padded)).toEqual([8, 8, 16])
  })
})

describe('a model file', () => {
  const bytes = writeModelFile({
    meta: { name: 'ï' },
    tensors: { odd: Uint8Array.of(1, 2, 3), floats: Float32Array.of(0.5) },
  })

  it('gives back what was written, from any place in a buffer', () => {
    const shifted = Buffer.concat([Buffer.from('x'), bytes]).subarray(1)
    expect(readModelFile(shifted)).toEqual({
      meta: { name: 'ï' },
      tensors: { odd: Uint8Array.of(1, 2, 3), floats: Float32Array.of(0.5) },
    })
  })

  it('is refused where it is something else', () => {
    expect(() => readModelFile(Buffer.from('SQLite format 3'))).toThrow(RangeError)
  })
})
