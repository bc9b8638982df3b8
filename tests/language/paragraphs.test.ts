import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitParagraphs } from '../../src/language/paragraphs.ts'

const LONG = 'The committee met for the third time on Tuesday and'

const split = (text: string): string[] => splitParagraphs(text).map(({ start, end }) => text.slice(start, end))

describe('splitting into paragraphs', () => {
  it.each([
    ['an empty text', '', []],
    ['white space alone', ' \n\t\r\n ', []],
    ['one line', 'Rain fell.', ['Rain fell.']],
    ['a line break after a full stop', 'Rain fell.\nSnow fell.', ['Rain fell.', 'Snow fell.']],
    ['a blank line', 'Rain fell.\n\nSnow fell.', ['Rain fell.', 'Snow fell.']],
    ['a blank line with spaces', 'Rain fell\n   \nSnow fell', ['Rain fell', 'Snow fell']],
    ['Windows line ends', 'Rain fell.\r\nSnow fell.\r\n', ['Rain fell.', 'Snow fell.']],
    ['old Macintosh line ends', 'Rain fell.\rSnow fell.', ['Rain fell.', 'Snow fell.']],
    ['Unicode separators', 'Rain fell.\u2028Snow fell.\u2029Hail fell.', ['Rain fell.', 'Snow fell.', 'Hail fell.']],
    ['a short line without a full stop, as a headline is', 'Storm ahead\nRain fell.', ['Storm ahead', 'Rain fell.']],
    ['indented lines', '  Rain fell.\n\tSnow fell.', ['Rain fell.', 'Snow fell.']],
    ['a wrapped line', `${LONG}\nfound no answer.`, [`${LONG}\nfound no answer.`]],
    ['a wrapped line with Windows ends', `${LONG}\r\nfound no answer.`, [`${LONG}\r\nfound no answer.`]],
    ['a long line that a quotation ends', `${LONG} “left.”\nRain fell.`, [`${LONG} “left.”`, 'Rain fell.']],
    ['a blank line after a long line', `${LONG}\n\nfound no answer.`, [LONG, 'found no answer.']],
  ])('tells %s', (_, text, paragraphs) => {
    expect(split(text)).toEqual(paragraphs)
  })

  it('gives trimmed spans in order that leave out white space only', () => {
    const line = fc.string({ unit: fc.constantFrom('a', '.', ' ', '\t', '\n', '\r\n', 'é', '😀'), maxLength: 200 })
    fc.assert(
      fc.property(line, (text) => {
        const words = split(text)
        expect(words.every((paragraph) => paragraph !== '' && paragraph === paragraph.trim())).toBe(true)
        expect(words.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})
