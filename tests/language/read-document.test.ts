import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/read-document.ts'

const PIECES = [
  ...['Ana Ruiz', 'signed', 'the', 'accord', 'in Oslo', 'Mr.', 'U.S.', 'p.m.', 'Jan.', '3.5', '$4bn', "don't", 'it’s'],
  ...['.', '!', '?', ',', ';', '“', '”', '"', '‘', '’', '(', ')', '—', '-', '…', ' ', '\n', '\n\n', '\r\n', '\t'],
  ...['😀', '𝒳', 'é', 'e\u0301', 'ñ', 'וועידה', 'مؤتمر', '会议', '\u200f', '\u00a0', '\u200b', '\ufeff', '\u0007'],
]
const prose = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), {
  maxLength: 60,
})

const sentencesOf = (text: string): string[] =>
  readDocument(text).sentences.map(({ start, end }) => text.slice(start, end))

describe('reading sentences', () => {
  it.each([
    ['an empty text', '', []],
    ['two sentences', 'Rain fell. Snow fell.', ['Rain fell.', 'Snow fell.']],
    ['a question and a cry', 'Why now? Stop! It rains.', ['Why now?', 'Stop!', 'It rains.']],
    ['a title with a dot', 'Mr. Cole met Dr. Ruiz. They spoke.', ['Mr. Cole met Dr. Ruiz.', 'They spoke.']],
    ['an initial', 'George W. Hill spoke. He left.', ['George W. Hill spoke.', 'He left.']],
    ['a state in letters', 'The U.S. Senate voted. It rained.', ['The U.S. Senate voted.', 'It rained.']],
    ['an hour', 'It began at 5 p.m. on Friday. It ended.', ['It began at 5 p.m. on Friday.', 'It ended.']],
    ['a month in short', 'It began on Jan. 5. It ended.', ['It began on Jan. 5.', 'It ended.']],
    ['a decimal', 'It fell 3.5 percent. It rose.', ['It fell 3.5 percent.', 'It rose.']],
    ['a web address', 'See example.org for more. It rains.', ['See example.org for more.', 'It rains.']],
    ['a quotation with its stop inside', 'He said: “It rains.” She left.', ['He said: “It rains.”', 'She left.']],
    ['straight marks', 'He said: "It rains." She left.', ['He said: "It rains."', 'She left.']],
    ['a question within a sentence', '“Why now?” asked Ruiz. She left.', ['“Why now?” asked Ruiz.', 'She left.']],
    ['brackets', 'It rained. (It snowed.) It hailed.', ['It rained.', '(It snowed.)', 'It hailed.']],
    ['paragraphs without stops', 'Storm ahead\n\nRain fell', ['Storm ahead', 'Rain fell']],
    [
      'a line that wraps',
      'The committee met for the third time on Tuesday and\nleft. Rain fell.',
      ['The committee met for the third time on Tuesday and\nleft.', 'Rain fell.'],
    ],
  ])('parts %s', (_, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })
})

describe('a plural that is a verb as well', () => {
  const tagOf = (text: string, word: string) => readDocument(text).tokens.find(({ lower }) => lower === word)?.xpos

  it.each([
    ['It provides for joint patrols and rules out tax increases.', 'rules', 'VBZ'],
    ['It obliges both sides to stop raids and bars the rebels from kidnapping.', 'bars', 'VBZ'],
    ['In cafes and bars the mood was grim.', 'bars', 'NNS'],
  ])('is read by what stands around it: %s', (text, word, tag) => {
    expect(tagOf(text, word)).toBe(tag)
  })
})

describe('the offsets of tokens', () => {
  it.each([
    ['emoji', '😀 Rain 😀 fell in 𝒳 today.'],
    ['combining marks', 'Jose\u0301 met Zoe\u0308 in Sa\u0303o Paulo.'],
    ['right-to-left words', 'The word מחר and the word غدا mean tomorrow.'],
    ['curly apostrophes', 'It’s Ana’s plan; they don’t like it.'],
    ['no-break and zero-width spaces', 'Rain\u00a0fell\u200b in\ufeff Oslo.'],
    ['a word that stands twice', 'that that that is is'],
    ['control characters', 'Rain\u0007 fell\u0001.'],
  ])('give the words back among %s', (_, text) => {
    const { tokens } = readDocument(text)
    expect(tokens.length).toBeGreaterThan(2)
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map((token) => token.text))
  })

  it('hold for any text: tokens in order without overlap, each with its own words', () => {
    fc.assert(
      fc.property(prose, (pieces) => {
        const text = pieces.join(' ')
        let before = 0
        readDocument(text).tokens.forEach((token, index) => {
          expect(token.index).toBe(index)
          expect(token.start).toBeGreaterThanOrEqual(before)
          expect(token.end).toBeGreaterThan(token.start)
          expect(text.slice(token.start, token.end)).toBe(token.text)
          before = token.end
        })
      }),
    )
  })

  it('hold for any text: sentences cover all tokens, in order and without gap', () => {
    fc.assert(
      fc.property(prose, (pieces) => {
        const { tokens, sentences } = readDocument(pieces.join(' '))
        const covered = sentences.flatMap(({ first, last }) => tokens.slice(first, last + 1))
        expect(covered.map(({ index }) => index)).toEqual(tokens.map(({ index }) => index))
        for (const { index, start, end, first, last } of sentences) {
          expect([tokens[first]?.start, tokens[last]?.end]).toEqual([start, end])
          expect(new Set(tokens.slice(first, last + 1).map(({ sentence }) => sentence))).toEqual(new Set([index]))
        }
      }),
    )
  })

  it('hold for any text: no words are lost', () => {
    fc.assert(
      fc.property(prose, (pieces) => {
        const text = pieces.join(' ')
        const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '')
        expect(
          letters(
            readDocument(text)
              .tokens.map((token) => token.text)
              .join(''),
          ),
        ).toBe(letters(text))
      }),
    )
  })
})
