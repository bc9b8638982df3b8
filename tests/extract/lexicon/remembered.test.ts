import { describe, expect, it } from 'vitest'
import { remembered } from '../../../src/extract/lexicon/remembered.ts'

describe('a remembered reader', () => {
  it('reads a text once, also where it gives null', () => {
    const read: string[] = []
    const find = remembered((text) => {
      read.push(text)
      return text === 'Norland' ? 1 : null
    })
    expect(['Norland', 'Sudland', 'Norland', 'Sudland'].map(find)).toEqual([1, null, 1, null])
    expect(read).toEqual(['Norland', 'Sudland'])
  })

  it('gives the same when it has met more texts than it keeps', () => {
    const find = remembered((text) => text.length)
    const texts = Array.from({ length: 20_001 }, (_, at) => `${at}`)
    expect(texts.map(find)).toEqual(texts.map(({ length }) => length))
    expect(find('7')).toBe(1)
  })
})
