import { describe, expect, it } from 'vitest'
import { readDay } from '../../src/reader/day.ts'
import { findFormatOfName, readFormat } from '../../src/reader/format.ts'

describe('formats', () => {
  it.each([
    ['a/b.HTML', 'html'],
    ['b.jsonl', 'ndjson'],
    ['feed.xml', 'feed'],
    ['README', null],
  ])('are told by the name %s', (name, format) => {
    expect(findFormatOfName(name)).toBe(format)
  })

  it('are called by name, and others refused', () => {
    expect(readFormat('feed')).toBe('feed')
    expect(() => readFormat('pdf')).toThrow('it is one of text, json, ndjson, html, markdown, feed')
  })
})

describe('readDay', () => {
  it.each([
    ['2025-01-17T23:30:00-05:00', '2025-01-17'],
    ['20250117', '2025-01-17'],
    ['Fri, 17 Jan 2025 10:00:00 GMT', '2025-01-17'],
    ['7 January 2025', '2025-01-07'],
    ['2025-02-30', null],
    ['17 Foo 2025', null],
    ['last Friday', null],
    [null, null],
  ])('reads %j', (timestamp, day) => {
    expect(readDay(timestamp)).toBe(day)
  })
})
