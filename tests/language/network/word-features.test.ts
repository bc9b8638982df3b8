import { describe, expect, it } from 'vitest'
import type { Vectors } from '../../../src/language/network/vectors.ts'
import { createFeatureReader, readShape, toLower } from '../../../src/language/network/word-features.ts'

const vectors: Vectors = {
  size: 1,
  values: Int8Array.of(1, 2),
  scales: Float32Array.of(1, 1),
  find: (word) => ['treaty', "o'neill"].indexOf(word),
}

describe('the features of a word', () => {
  it('are ids of the values that each column knows, 0 for the rest', () => {
    const read = createFeatureReader(
      [
        { name: 'word', values: ['treaty', '0000'] },
        { name: 'suffix3', values: ['aty'] },
        { name: 'shape', values: ['Xxx', 'dd'] },
      ],
      vectors,
    )
    expect(read('Treaty')).toMatchObject({ vector: 0, ids: Int32Array.of(1, 1, 1) })
    expect(read('O’Neill')).toMatchObject({ vector: 1, ids: Int32Array.of(0, 0, 0) })
    expect(read('2025').ids[0]).toBe(2)
    expect(read('Treaty')).toBe(read('Treaty'))
  })

  it('cannot be of a column that nobody reads', () => {
    expect(() => createFeatureReader([{ name: 'colour', values: [] }], vectors)).toThrow(RangeError)
  })
})

describe('the shape of a word', () => {
  it.each([
    ['Moscow', 'Xxx'],
    ['NATO', 'XX'],
    ['mid-2024', 'xx-dd'],
    ['Çelik', 'Xxx'],
    ['U.S.', 'X.X.'],
    ['$5bn', '$dxx'],
    ['条約', '条約'],
    ['', ''],
  ])('of %s is %s', (word, shape) => {
    expect(readShape(word)).toBe(shape)
  })
})

describe('lower case', () => {
  it('makes apostrophes and quotation marks straight', () => {
    expect(toLower('O’Neill “Ÿ”')).toBe('o\'neill "ÿ"')
  })
})
