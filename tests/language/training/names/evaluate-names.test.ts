import { describe, expect, it } from 'vitest'
import { evaluateNames, toF1 } from '../../../../src/language/training/names/evaluate-names.ts'
import type { NameDocument } from '../../../../src/language/training/names/name-document.ts'

const DOCUMENT: NameDocument = {
  id: 'a',
  text: 'Ana Ruiz left Norland for Peace in Rome',
  sentences: [],
  names: [
    { start: 0, end: 8, readings: ['person'] },
    { start: 14, end: 21, readings: ['place'] },
    { start: 26, end: 31, readings: ['other', 'none'] },
    { start: 35, end: 39, readings: ['place'] },
  ],
  unmarked: ['none', 'people'],
}

describe('evaluateNames', () => {
  it('counts the same span and class as right, and neither way what the corpus leaves open', () => {
    const scores = evaluateNames([DOCUMENT], () => [
      { start: 0, end: 8, nameClass: 'person' },
      { start: 14, end: 21, nameClass: 'organization' },
      { start: 26, end: 31, nameClass: 'other' },
      { start: 9, end: 13, nameClass: 'people' },
      { start: 9, end: 13, nameClass: 'event' },
    ])
    expect(scores.person).toEqual({ right: 1, found: 1, marked: 1 })
    expect(scores.organization).toEqual({ right: 0, found: 1, marked: 0 })
    expect(scores.place).toEqual({ right: 0, found: 0, marked: 2 })
    expect(scores.other).toEqual({ right: 0, found: 0, marked: 0 })
    expect(scores.people.found).toBe(0)
    expect(scores.event.found).toBe(1)
  })
})

describe('toF1', () => {
  it('is the harmonic mean of precision and recall, 0 where there is nothing', () => {
    expect(toF1({ right: 1, found: 2, marked: 4 })).toBeCloseTo(1 / 3)
    expect(toF1({ right: 0, found: 0, marked: 0 })).toBe(0)
  })
})
