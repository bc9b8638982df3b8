import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDays } from '../../../src/extract/dates/edtf.ts'
import { findDates } from '../../../src/extract/dates/find-dates.ts'
import { readDocument } from '../../../src/language/read-document.ts'
import { EdtfDate } from '../../../src/model/date.ts'
import { ABSOLUTE, type DateCase, NONE, RELATIVE } from './date-cases.ts'

const FRIDAY = '2025-01-17'

function read(text: string, publishedAt: string | null): [string, string][] {
  return findDates(readDocument(text), publishedAt).map(({ text: words, date }) => [words, date.edtf])
}

function listBases(text: string): string[] {
  return findDates(readDocument(text), FRIDAY).map(({ date }) => date.basis)
}

const toRow = ([sentence, ...dates]: DateCase) => ({ sentence, dates })

describe('findDates', () => {
  it.each(ABSOLUTE.map(toRow))('reads "$sentence" by its words alone', ({ sentence, dates }) => {
    expect(read(sentence, null)).toEqual(dates)
    expect(read(sentence, FRIDAY)).toEqual(dates)
    expect(listBases(sentence)).toEqual(dates.map(() => 'text'))
  })

  it.each(RELATIVE.map(toRow))('resolves "$sentence" against publication', ({ sentence, dates }) => {
    expect(read(sentence, FRIDAY)).toEqual(dates)
    expect(listBases(sentence)).toEqual(dates.map(() => 'publishedAt'))
    expect(read(sentence, null)).toEqual([])
  })

  it.each(NONE)('finds no date in "%s"', (sentence) => {
    expect(read(sentence, FRIDAY)).toEqual([])
  })

  it('places dates in the text, over wrapped lines and paragraphs', () => {
    const text =
      'He came in 1991.\n\nShe was, the long report of the committee said, born on May\n7, 1958, and “left” on Friday.'
    const found = findDates(readDocument(text), FRIDAY)
    expect(found.map(({ start, end, sentence }) => [text.slice(start, end), sentence])).toEqual([
      ['in 1991', 0],
      ['on May\n7, 1958', 1],
      ['on Friday', 1],
    ])
    expect(found.map(({ date }) => date.edtf)).toEqual(['1991', '1958-05-07', '2025-01-17'])
  })

  it('gives sound dates in text order that never overlap, whatever sentences stand together', () => {
    const sentences = [...ABSOLUTE, ...RELATIVE].map(([sentence]) => sentence).concat(NONE)
    const texts = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(texts, fc.constantFrom(' ', '\n\n', ' — '), (parts, mark) => {
        const text = parts.join(mark)
        let last = 0
        for (const { start, end, text: words, date } of findDates(readDocument(text), FRIDAY)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(words)
          expect(EdtfDate.parse(date)).toEqual(date)
          expect(toDays(date.edtf)).toEqual({ start: date.start, end: date.end })
          last = end
        }
      }),
      { numRuns: 60 },
    )
  })
})
