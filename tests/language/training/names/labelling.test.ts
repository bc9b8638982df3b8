import { describe, expect, it } from 'vitest'
import { readGazetteer } from '../../../../src/language/names/gazetteer.ts'
import { beginLabel, insideLabel } from '../../../../src/language/names/name-class.ts'
import { compileGazetteer } from '../../../../src/language/training/names/gazetteer/compile-gazetteer.ts'
import { joinTokens } from '../../../../src/language/training/names/join-tokens.ts'
import type { NameDocument } from '../../../../src/language/training/names/name-document.ts'
import { toSamples } from '../../../../src/language/training/names/samples.ts'
import { settle } from '../../../../src/language/training/names/settle.ts'

const cut = (text: string, { start, end }: { start: number; end: number }) =>
  [...text.slice(start, end).matchAll(/\w+/g)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }))

describe('joinTokens', () => {
  it.each([
    [['He', 'said', ':', '"', 'No', '.', '"'], 'He said: "No."'],
    [['the', 'Idriss', "'", 'song', '(', '1947', ')'], "the Idriss' song (1947)"],
    [['co', '-', 'wrote', ',', 'do', "n't"], "co-wrote, don't"],
    [['Iran', "'s", '$', '5'], "Iran's $5"],
  ])('writes %j as running text', (tokens, text) => {
    const joined = joinTokens(tokens, 100)
    expect(joined.text).toBe(text)
    expect(joined.spans.map(({ start, end }) => text.slice(start - 100, end - 100))).toEqual(tokens)
  })
})

describe('settle', () => {
  const gazetteer = readGazetteer(compileGazetteer([{ nation: ['Iranian'], country: ['Iran'] }]))
  const text = 'the Iran team of Iranian players'
  const settled = settle(
    {
      id: 'a',
      text,
      sentences: [cut(text, { start: 0, end: text.length })],
      names: [{ start: 0, end: 8, readings: ['organization'] }],
      unmarked: ['none'],
    },
    gazetteer,
  )

  it('makes acting countries places, drops the article, and marks nations', () => {
    expect(settled.names).toEqual([
      { start: 4, end: 8, readings: ['place'] },
      { start: 17, end: 24, readings: ['people'] },
    ])
  })
})

describe('toSamples', () => {
  const text = 'Ana Ruiz met Unknown here'
  const document: NameDocument = {
    id: 'a',
    text,
    sentences: [[{ start: 0, end: text.length }]],
    names: [{ start: 0, end: 8, readings: ['person'] }],
    unmarked: ['none', 'event'],
  }

  it('allows each word the labels of its readings, and small words none', () => {
    expect(toSamples(document, cut)).toEqual([
      {
        words: ['Ana', 'Ruiz', 'met', 'Unknown', 'here'],
        allowed: [
          1 << beginLabel('person'),
          1 << insideLabel('person'),
          1,
          1 | (1 << beginLabel('event')) | (1 << insideLabel('event')),
          1,
        ],
      },
    ])
  })
})
