import { describe, expect, it } from 'vitest'
import { fold, toMatch } from '../../../src/store/sqlite/fold.ts'

describe('a folded name', () => {
  it.each([
    ['Jürgen  DÅHL ', 'jurgen dahl'],
    ['Łódź', 'łodz'],
    ['ﬁnance', 'finance'],
    ['İstanbul', 'istanbul'],
    ['ÉLYSÉE', 'elysee'],
    ['北京', '北京'],
  ])('of "%s" is "%s"', (name, folded) => {
    expect(fold(name)).toBe(folded)
    expect(fold(fold(name))).toBe(folded)
  })
})

describe('a full-text query', () => {
  it.each([
    [['war'], 'whole', '("war")'],
    [['mutual defense', 'trade'], 'whole', '("mutual" AND "defense") OR ("trade")'],
    [['pezesh'], 'prefix', '("pezesh"*)'],
    [['U.S. forces'], 'prefix', '("U" AND "S" AND "forces"*)'],
    [['a" OR NEAR(b*)'], 'whole', '("a" AND "OR" AND "NEAR" AND "b")'],
    [['?!', 'war'], 'whole', '("war")'],
    [['?!', ' '], 'prefix', null],
  ] as const)('for %j, its last word %s, is %s', (values, last, match) => {
    expect(toMatch(values, last)).toBe(match)
  })
})
