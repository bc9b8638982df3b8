import { describe, expect, it } from 'vitest'
import { createCalendar } from '../../../src/extract/dates/meaning.ts'
import { seekCalendar, seekWeekday, seekWeekend } from '../../../src/extract/dates/seek.ts'

const FRIDAY = 5

describe('seekWeekday', () => {
  it.each([
    [null, null, '2025-01-17', '2025-01-17'],
    [null, 'past', '2025-01-16', '2025-01-10'],
    [null, 'future', '2025-01-17', '2025-01-17'],
    [null, 'future', '2025-01-18', '2025-01-24'],
    ['last', null, '2025-01-17', '2025-01-10'],
    ['last', null, '2025-01-18', '2025-01-17'],
    ['this', null, '2025-01-13', '2025-01-17'],
    ['this', 'past', '2025-01-18', '2025-01-17'],
    ['next', null, '2025-01-13', '2025-01-24'],
    ['next', null, '2025-01-19', '2025-01-24'],
  ] as const)('reads "%s" Friday with %s tense from %s', (which, side, near, day) => {
    expect(seekWeekday({ weekday: FRIDAY, which }, near, side)).toBe(day)
  })
})

describe('seekWeekend', () => {
  it.each([
    [null, null, '2025-01-17', '2025-01-11'],
    [null, null, '2025-01-19', '2025-01-18'],
    [null, 'future', '2025-01-17', '2025-01-18'],
    [null, 'future', '2025-01-19', '2025-01-18'],
    ['last', null, '2025-01-20', '2025-01-18'],
    ['last', null, '2025-01-19', '2025-01-11'],
    ['this', null, '2025-01-14', '2025-01-11'],
    ['this', null, '2025-01-16', '2025-01-18'],
    ['this', 'past', '2025-01-16', '2025-01-11'],
    ['next', null, '2025-01-15', '2025-01-25'],
  ] as const)('reads "%s" weekend with %s tense from %s', (which, side, near, saturday) => {
    expect(seekWeekend({ which }, near, side).split('/')[0]).toBe(saturday)
  })
})

describe('seekCalendar', () => {
  it.each([
    [createCalendar(7), 'past', '2025-01-17', '2024-07'],
    [createCalendar(7), 'future', '2025-01-17', '2025-07'],
    [createCalendar(7), null, '2025-01-17', '2024-07'],
    [createCalendar(2), null, '2025-01-17', '2025-02'],
    [createCalendar(1), 'past', '2025-01-17', '2025-01'],
    [createCalendar(5, 16), null, '2015-05-07', '2015-05-16'],
    [createCalendar(7, 8), 'past', '2015-05-07', '2014-07-08'],
    [createCalendar(12, 31), null, '2025-01-01', '2024-12-31'],
    [createCalendar(7, null, 'last'), null, '2025-07-17', '2024-07'],
    [createCalendar(7, null, 'next'), null, '2025-07-17', '2026-07'],
    [createCalendar(24, null, 'this'), null, '2025-01-17', '2024-24'],
    [createCalendar(22, null, 'this'), null, '2025-01-17', '2025-22'],
    [createCalendar(22, null, 'this'), 'past', '2025-01-17', '2024-22'],
    [createCalendar(2, 29), 'past', '2025-01-17', '2024-02-29'],
    [createCalendar(2, 29), 'future', '1897-01-17', '1904-02-29'],
  ] as const)('seeks %o with %s tense from %s', (calendar, side, near, edtf) => {
    expect(seekCalendar(calendar, near, side)).toBe(edtf)
  })

  it('lets a weekday choose the year, unless it fits none', () => {
    const monday = { ...createCalendar(6, 16), weekday: 1 }
    expect(seekCalendar(monday, '2025-01-17', null)).toBe('2025-06-16')
    expect(seekCalendar({ ...monday, weekday: 3 }, '2025-01-17', null)).toBe(
      seekCalendar(createCalendar(6, 16), '2025-01-17', null),
    )
  })

  it('finds no day that the calendar lacks', () => {
    expect(seekCalendar(createCalendar(2, 30), '2025-01-17', null)).toBeNull()
  })
})
