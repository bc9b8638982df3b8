import type { Document, NamedSpan, Token, Upos } from '../../src/language/document.ts'

/** A token by hand: text, lemma, tags, head within its sentence counted from 1 (0 the root), relation. */
export type Row = readonly [text: string, lemma: string, upos: Upos, xpos: string, head: number, deprel: string]

/** A document of hand-built trees over a text, in which the tokens are looked up from left to right. */
export function buildDocument(text: string, trees: readonly (readonly Row[])[], names: readonly NamedSpan[] = []) {
  const tokens: Token[] = []
  let at = 0
  const sentences = trees.map((rows, sentence) => {
    const first = tokens.length
    for (const [word, lemma, upos, xpos, head, deprel] of rows) {
      const start = text.indexOf(word, at)
      if (start < 0) throw new Error(`No "${word}" in the text`)
      at = start + word.length
      const place = { index: tokens.length, sentence, start, end: at, text: word, lower: toLower(word) }
      tokens.push({ ...place, lemma, upos, xpos, head: head === 0 ? -1 : first + head - 1, deprel })
    }
    const last = tokens.length - 1
    return { index: sentence, start: tokens[first]?.start ?? 0, end: at, first, last }
  })
  return { text, sentences, tokens, names } satisfies Document
}

const toLower = (word: string): string => word.toLowerCase().replaceAll('’', "'")

/** A sentence of one-letter words "a b c …" whose heads are given as in a `Row`. */
export function buildTree(heads: readonly number[]): Document {
  const words = heads.map((_, index) => `w${index + 1}`)
  const rows = heads.map((head, index): Row => [words[index] ?? '', '_', 'X', 'FW', head, head === 0 ? 'root' : 'dep'])
  return buildDocument(words.join(' '), [rows])
}

/** Two sentences with names: of two words, of one, and the people of a country. */
export const VISIT = buildDocument(
  'Irish President Ana Ruiz visited Paris. She can’t stay.',
  [
    [
      ['Irish', 'Irish', 'ADJ', 'JJ', 2, 'amod'],
      ['President', 'President', 'PROPN', 'NNP', 5, 'nsubj'],
      ['Ana', 'Ana', 'PROPN', 'NNP', 2, 'flat'],
      ['Ruiz', 'Ruiz', 'PROPN', 'NNP', 3, 'flat'],
      ['visited', 'visit', 'VERB', 'VBD', 0, 'root'],
      ['Paris', 'Paris', 'PROPN', 'NNP', 5, 'obj'],
      ['.', '.', 'PUNCT', '.', 5, 'punct'],
    ],
    [
      ['She', 'she', 'PRON', 'PRP', 4, 'nsubj'],
      ['ca', 'can', 'AUX', 'MD', 4, 'aux'],
      ['n’t', 'not', 'PART', 'RB', 4, 'advmod'],
      ['stay', 'stay', 'VERB', 'VB', 0, 'root'],
      ['.', '.', 'PUNCT', '.', 4, 'punct'],
    ],
  ],
  [
    { first: 0, last: 0, type: 'country', demonym: true, confidence: 0.98765 },
    { first: 2, last: 3, type: 'person', demonym: false, confidence: 0.9 },
    { first: 5, last: 5, type: 'place', demonym: false, confidence: 1 },
  ],
)
