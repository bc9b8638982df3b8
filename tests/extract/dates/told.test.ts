import { describe, expect, it } from 'vitest'
import { toEdtfDate } from '../../../src/extract/dates/edtf.ts'
import { findTold, type ToldDate } from '../../../src/extract/dates/told.ts'

function tell(sentence: number, edtf: string): ToldDate {
  const date = toEdtfDate(edtf, edtf, 'text')
  if (date === null) throw new Error(`no EDTF: ${edtf}`)
  return { sentence, date }
}

describe('findTold', () => {
  it.each([
    ['takes the last date', ['2010', '2012'], 'year', 'future', '2012-12-31'],
    ['passes over what is too coarse', ['2010-05-03', '2012'], 'day', 'future', '2010-05-03'],
    ['takes what is more precise than the unit', ['2010-05-03'], 'year', null, '2010-05-03'],
    ['takes the end of an interval for what is later', ['1990/1995'], 'year', 'future', '1995-12-31'],
    ['takes the start of an interval for what is earlier', ['1990/1995'], 'year', 'past', '1990-01-01'],
    ['takes no end of an interval for what lies in it', ['1990/1995'], 'year', null, null],
    ['takes the one end of an open interval', ['../1995-05'], 'month', 'future', '1995-05-31'],
    ['takes no day of a week', ['2025-01-06/2025-01-12'], 'day', 'future', null],
  ] as const)('%s', (_, edtfs, unit, side, day) => {
    const dates = edtfs.map((edtf, at) => tell(at, edtf))
    expect(findTold(dates, edtfs.length, unit, side)?.day ?? null).toBe(day)
  })

  it('takes nothing from more than three sentences before', () => {
    expect(findTold([tell(0, '2010')], 3, 'year', null)).toEqual({ day: '2010-01-01', basis: 'text' })
    expect(findTold([tell(0, '2010')], 4, 'year', null)).toBeNull()
  })
})
