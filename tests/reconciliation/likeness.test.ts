import { describe, expect, it } from 'vitest'
import { readLikeness } from '../../src/reconciliation/likeness.ts'

const ana = { type: 'person', name: 'Ana Ruiz', aliases: ['Ruiz', 'Anna Maria Ruiz'] } as const
const league = { type: 'organization', name: 'Coastal League', aliases: ['CL'] } as const
const surname = { type: 'person', name: 'Ruiz', aliases: [] } as const

describe('the likeness of a name', () => {
  it.each([
    ['Ana Ruiz', ana, 100, true],
    ['  aná RUIZ ', ana, 100, true],
    ['Anna Maria Ruiz', ana, 95, true],
    ['Ruiz', ana, 95, false],
    ['Ruiz', surname, 100, false],
    ['CL', league, 95, true],
    ['coastal league', league, 100, true],
    ['Ruiz, Ana', ana, 90, false],
  ] as const)('of %j', (asked, entity, score, sure) => {
    expect(readLikeness(asked, entity)).toEqual({ score, sure })
  })

  it('falls with every letter that differs', () => {
    const scores = ['Coastal Leage', 'Costal Leage', 'Costa Lege'].map((name) => readLikeness(name, league).score)
    expect(scores).toEqual(scores.toSorted((left, right) => right - left))
    expect(new Set(scores).size).toBe(3)
    expect(scores[0]).toBeLessThan(90)
  })

  it('is nothing for what shares nothing', () => {
    expect(readLikeness('Xyz', { ...league, aliases: [] }).score).toBeLessThan(20)
  })
})
