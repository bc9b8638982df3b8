import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitText } from '../../../src/language/splitter/split-text.ts'
import { NEWS, WEB } from './rows.ts'
import { splitter } from './splitter.ts'

const split = (text: string): string[] =>
  splitText(splitter, text).map((tokens) => tokens.map(({ start, end }) => text.slice(start, end)).join(' '))

describe('news', () => {
  it.each(NEWS)('%s', (text, ...sentences) => {
    expect(split(text)).toEqual(sentences)
  })
})

describe('web text', () => {
  it.each(WEB)('%s', (text, ...sentences) => {
    expect(split(text)).toEqual(sentences)
  })
})

/** What should be split otherwise and is not: when one of these fails, the miss is mended and belongs above. */
describe('known misses', () => {
  it.each([
    ['They live in the U.S. He works in Ohio.', 'They live in the U.S. He works in Ohio .'],
    ['I love it :) Thanks!!!', 'I love it :) Thanks !!!'],
  ])('%s', (text, ...sentences) => {
    expect(split(text)).toEqual(sentences)
  })
})

/** Words and marks of news, with white space and characters of all kinds between them. */
const TEXT = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
      fc.constantFrom(
        'Mr. ',
        "don't",
        ' U.S. ',
        '“',
        '”',
        "'",
        '\n',
        '\r',
        '\u2028',
        '\u00a0',
        '\u200b',
        '\ufeff',
        '\0',
      ),
      fc.constantFrom(
        '@',
        'a@b.c',
        'www.',
        'http://',
        '#',
        '…',
        '-',
        '–',
        '(',
        ']',
        '$5',
        '5pm',
        ' ',
        '😀',
        '\ud83d',
        'ש',
      ),
      fc.string({ unit: fc.constantFrom('a', '.', '-', '@'), minLength: 100, maxLength: 300 }),
    ),
  )
  .map((parts) => parts.join(''))

describe('any string', () => {
  it('gives ordered tokens without white space at their ends, and all that is no white space', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        let read = 0
        for (const { start, end } of splitText(splitter, text).flat()) {
          expect(text.slice(read, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          read = end
        }
        expect(text.slice(read).trim()).toBe('')
      }),
      { numRuns: 500 },
    )
  })

  it('never gives an empty sentence, nor one of more than 300 tokens', () => {
    const lengths = splitText(splitter, 'word, '.repeat(1000)).map(({ length }) => length)
    expect(Math.max(...lengths)).toBe(300)
    expect(Math.min(...lengths)).toBeGreaterThan(0)
    expect(splitText(splitter, ' \n\u00a0\n ')).toEqual([])
  })

  it('gives 120 characters without white space as one token', () => {
    const [short, long] = ['a,b'.repeat(39), 'a,b'.repeat(40)]
    expect(splitText(splitter, short).flat().length).toBeGreaterThan(1)
    expect(splitText(splitter, `See ${long} there`)).toEqual([
      [
        { start: 0, end: 3 },
        { start: 4, end: 124 },
        { start: 125, end: 130 },
      ],
    ])
  })

  it.each([
    ['letters', 'a'],
    ['full stops', '.'],
  ])('cuts ten million %s into pieces of 2,000', (_, unit) => {
    const tokens = splitText(splitter, unit.repeat(10_000_000)).flat()
    expect(tokens).toEqual(Array.from({ length: 5000 }, (_, at) => ({ start: at * 2000, end: (at + 1) * 2000 })))
  })

  it.each([
    ['lone surrogates', '\ud83d'],
    ['NUL', '\0'],
    ['carriage returns', 'a long line of more than fifty characters, wrapped here\r'],
    ['right-to-left text', 'שלום '],
  ])('reads a million characters of %s', (_, unit) => {
    const text = unit.repeat(1_000_000 / unit.length)
    const tokens = splitText(splitter, text).flat()
    expect(tokens.at(-1)?.end).toBe(text.trimEnd().length)
  })
})
