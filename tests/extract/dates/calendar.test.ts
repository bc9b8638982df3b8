import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  daysBetween,
  mondayOf,
  monthLength,
  splitDay,
  toDay,
  weekdayOf,
} from '../../../src/extract/dates/calendar.ts'

describe('calendar', () => {
  it.each([
    ['2025-01-17', 5],
    ['1970-01-01', 4],
    ['1969-12-28', 0],
    ['0001-01-01', 1],
    ['-0099-01-01', 2],
  ])('knows the weekday of %s', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday)
  })

  it.each([
    ['2025-01-17', '2025-01-13'],
    ['2025-01-13', '2025-01-13'],
    ['2025-01-19', '2025-01-13'],
    ['2025-01-01', '2024-12-30'],
  ])('finds the Monday of the week of %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday)
  })

  it('lets days run over months, years and the year 0', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31')
    expect(addDays('0000-01-01', -1)).toBe('-0001-12-31')
    expect(toDay(2025, 0, 1)).toBe('2024-12-01')
    expect(splitDay('-0099-03-04')).toEqual({ year: -99, month: 3, day: 4 })
    expect([monthLength(1900, 2), monthLength(2000, 2), monthLength(2025, 12)]).toEqual([28, 29, 31])
  })

  it('counts the days that it adds', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400_000, max: 400_000 }), (count) => {
        const day = addDays('2025-01-17', count)
        expect(daysBetween('2025-01-17', day)).toBe(count)
        expect(weekdayOf(day)).toBe((((5 + count) % 7) + 7) % 7)
      }),
    )
  })
})
