import { describe, expect, it } from 'vitest'
import { toDateColumns, toDayNumber } from '../../../src/store/sqlite/days.ts'

describe('a day number', () => {
  it.each([
    ['1970-01-01', 0],
    ['2025-01-17', 20105],
    ['1969-12-31', -1],
    ['0001-01-01', -719162],
    ['Friday', null],
  ])('of %s is %s', (day, number) => {
    expect(toDayNumber(day)).toBe(number)
  })

  it('orders the days before our era', () => {
    const days = ['-0500-01-01', '-0044-03-15', '0001-01-01', '0099-01-01', '1999-01-01'].map((day) => toDayNumber(day))
    expect(days).toEqual(days.toSorted((one, other) => Number(one) - Number(other)))
    expect(days[1]).toBe(Date.UTC(-44, 2, 15) / 86_400_000)
  })

  it('of an open end is later than any day', () => {
    const columns = toDateColumns({
      edtf: '2019/..',
      start: '2019-01-01',
      end: null,
      text: 'since 2019',
      basis: 'text',
    })
    expect(Number(columns[6])).toBeGreaterThan(Number(toDayNumber('9999-12-31')))
  })
})
