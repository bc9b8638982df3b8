import { describe, expect, it } from 'vitest'
import { seekPart } from '../../../src/extract/dates/seek-part.ts'

describe('seekPart', () => {
  it.each([
    ['the first week of October', 'week', 1, '2016-10', '2016-10-03/2016-10-09'],
    ['the last week of a year', 'week', -1, '2019', '2019-12-23/2019-12-29'],
    ['the last Sunday of a month', 0, -1, '2024-03', '2024-03-31'],
    ['the second Friday of a month', 5, 2, '2025-01', '2025-01-10'],
    ['the last day of a month', 'day', -1, '2024-02', '2024-02-29'],
    ['the 32nd day of a year', 'day', 32, '2024', '2024-02-01'],
    ['a day that the month lacks', 'day', 31, '2024-04', null],
    ['a weekday that the month lacks', 5, 5, '2025-02', null],
    ['a day of a season', 'day', 1, '2024-22', null],
    ['a day of nothing', 'day', 1, null, null],
  ] as const)('finds %s', (_, part, place, period, found) => {
    expect(seekPart({ part, place }, period)).toBe(found)
  })
})
