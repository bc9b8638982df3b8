import type { Upos } from '../../../../src/language/document.ts'
import { type GumDocument, readGum } from '../../../../src/language/training/gum.ts'

const WORDS = 'critics of U.S. President Ana Ruiz in Rome signed the Treaty of Rome'.split(' ')

/** A sentence of GUM with nested mentions: a nominal person, a titled person, an abstract with a place in it. */
export function readSampleGum(): GumDocument {
  const text = WORDS.join(' ')
  const starts = WORDS.map((_, at) => WORDS.slice(0, at).join(' ').length + Math.min(at, 1))
  const tokens = WORDS.map((form, i) => ({
    i,
    s: 0,
    start: starts[i],
    end: (starts[i] ?? 0) + form.length,
    form,
    lemma: form,
    upos: (/^[A-Z]/.test(form) ? 'PROPN' : 'NOUN') as Upos,
    xpos: 'NN',
    head: i - 1,
    dep: 'dep',
  }))
  const mention = (first: number, last: number, type: string) => ({
    start: starts[first],
    end: tokens[last]?.end,
    type,
    named: true,
    cluster: '1',
  })
  const mentions = [
    mention(0, 7, 'person'),
    mention(2, 5, 'person'),
    mention(2, 2, 'place'),
    mention(7, 7, 'place'),
    mention(9, 12, 'abstract'),
    mention(12, 12, 'place'),
  ]
  const sentences = [{ id: 's-1', start: 0, end: text.length, paragraph_start: true }]
  return readGum(JSON.stringify({ id: 'sample', text, genre: 'news', split: 'train', sentences, tokens, mentions }))
}
