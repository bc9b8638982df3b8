import { describe, expect, it } from 'vitest'
import { toFeastDay } from '../../../src/extract/dates/feasts.ts'

describe('toFeastDay', () => {
  it.each([
    ['Easter', 1916, '1916-04-23'],
    ['Easter', 1818, '1818-03-22'],
    ['Easter', 1943, '1943-04-25'],
    ['Easter Sunday', 2018, '2018-04-01'],
    ['Good Friday', 1998, '1998-04-10'],
    ['Ash Wednesday', 2024, '2024-02-14'],
    ['Pentecost', 2024, '2024-05-19'],
    ['Thanksgiving', 2010, '2010-11-25'],
    ['Labor Day', 2024, '2024-09-02'],
    ['Memorial Day', 2024, '2024-05-27'],
    ['Martin Luther King Day', 2018, '2018-01-15'],
  ])('knows %s %i', (name, year, day) => {
    expect(toFeastDay(name, year)).toBe(day)
  })

  it('gives null for what is no feast', () => {
    expect(toFeastDay('Friday', 2024)).toBeNull()
  })
})
