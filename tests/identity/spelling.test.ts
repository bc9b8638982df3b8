import { describe, expect, it } from 'vitest'
import { countSlips, SOUNDS, toSound, toSpellings } from '../../src/identity/spelling.ts'

const shareOne = (one: string, other: string) =>
  toSpellings(one).some((spelling) => toSpellings(other).includes(spelling))

describe('a sound', () => {
  it.each(SOUNDS.map(({ alike }) => alike))('is the same for %s and %s', (one, other) => {
    expect(toSound(one)).toBe(toSound(other))
  })

  it.each([
    ['zelensky', 'zelenskiy'],
    ['zelenskyy', 'zelenskij'],
    ['qaddafi', 'kadafi'],
    ['putin', 'poutine'],
  ])('is nearly the same for %s and %s', (one, other) => {
    expect(countSlips(one, other, false)).toBeLessThanOrEqual(1)
  })
})

describe('spellings', () => {
  it.each([
    ['pezeshkian', 'pezeshkyan'],
    ['pezeshkian', 'pezehskian'],
    ['pezeshkian', 'pzeshkian'],
    ['pezeshkian', 'peseshky'],
    ['macron', 'macrom'],
    ['norland', 'narland'],
  ])('of %s and %s share one', (one, other) => {
    expect(shareOne(one, other)).toBe(true)
  })

  it.each([
    ['macron', 'merkel'],
    ['norland', 'sudmark'],
  ])('of %s and %s share none', (one, other) => {
    expect(shareOne(one, other)).toBe(false)
  })

  it('are none of a short word', () => {
    expect(toSpellings('xi')).toEqual([])
  })
})

describe('slips', () => {
  it('count in the beginning of a word alone, where the rest is not typed yet', () => {
    expect(countSlips('peseshk', 'pezeshkian', true)).toBe(0)
    expect(countSlips('peseshk', 'pezeshkian', false)).toBeGreaterThan(2)
    expect(countSlips('pezedhk', 'pezeshkian', true)).toBe(1)
  })
})
