import { describe, expect, it } from 'vitest'
import { readGum } from '../../../src/language/training/gum.ts'

const JSON_TEXT = JSON.stringify({
  id: 'GUM_news_x',
  text: '😀 Hi.\n\nAna left.',
  genre: 'news',
  split: 'train',
  sentences: [
    { id: 's-1', start: 0, end: 5, paragraph_start: true },
    { id: 's-2', start: 7, end: 16, paragraph_start: true },
  ],
  tokens: [
    { i: 0, s: 0, start: 0, end: 1, form: '😀', lemma: '😀', upos: 'SYM', xpos: 'NFP', head: 1, dep: 'discourse' },
    { i: 1, s: 0, start: 2, end: 4, form: 'Hi', lemma: 'hi', upos: 'INTJ', xpos: 'UH', head: -1, dep: 'root' },
    { i: 2, s: 0, start: 4, end: 5, form: '.', lemma: '.', upos: 'PUNCT', xpos: '.', head: 1, dep: 'punct' },
    { i: 3, s: 1, start: 7, end: 10, form: 'Ana', lemma: 'Ana', upos: 'PROPN', xpos: 'NNP', head: 4, dep: 'nsubj' },
    { i: 4, s: 1, start: 11, end: 15, form: 'left', lemma: 'leave', upos: 'VERB', xpos: 'VBD', head: -1, dep: 'root' },
    { i: 5, s: 1, start: 15, end: 16, form: '.', lemma: '.', upos: 'PUNCT', xpos: '.', head: 4, dep: 'punct' },
  ],
  mentions: [{ start: 7, end: 10, type: 'person', named: true, cluster: '1', wikidata: 'Q1' }],
})

describe('a GUM document', () => {
  const { text, sentences, spans, mentions } = readGum(JSON_TEXT)

  it('has UTF-16 offsets', () => {
    const words = spans.map((row) => row.map(({ start, end }) => text.slice(start, end)))
    expect(words).toEqual(sentences.map((sentence) => sentence.words.map(({ form }) => form)))
  })

  it('has sentences of the same shape as CoNLL-U', () => {
    expect(sentences.map((sentence) => sentence.text)).toEqual(['😀 Hi.', 'Ana left.'])
    expect(sentences[1]?.words.map(({ head }) => head)).toEqual([1, -1, 1])
    expect(sentences[1]?.words.map(({ spaceAfter }) => spaceAfter)).toEqual([true, false, true])
    expect(sentences.map(({ startsDocument }) => startsDocument)).toEqual([true, false])
  })

  it('gives mentions by tokens', () => {
    const place = { start: 8, end: 11, first: 3, last: 3 }
    expect(mentions).toEqual([{ ...place, type: 'person', named: true, cluster: '1', wikidata: 'Q1' }])
  })
})
