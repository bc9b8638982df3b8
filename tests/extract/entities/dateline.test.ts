import { describe, expect, it } from 'vitest'
import { read } from '../support/ask.ts'

describe('a dateline that is a sentence of its own', () => {
  it.each([
    ['Lima. Rain fell in Peru.', 'place:lima'],
    ['Peru and Chile agreed. Rain fell in Peru.', null],
  ])('is a place without a verb: %s', (text, entity) => {
    expect(read(text).article.dateline?.entity ?? null).toBe(entity)
  })
})
