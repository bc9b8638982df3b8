import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Upos } from '../../../src/language/document.ts'
import { lemmatize, readLemmatizer } from '../../../src/language/lemmatizer/lemmatizer.ts'
import { readModelFile } from '../../../src/language/model-file.ts'

const WEIGHTS = new URL('../../../src/language/weights/lemmatizer.bin', import.meta.url)
const lemmatizer = readLemmatizer(readModelFile(readFileSync(WEIGHTS)))

const ROWS: readonly (readonly [form: string, upos: Upos, xpos: string, lemma: string])[] = [
  ['signed', 'VERB', 'VBD', 'sign'],
  ['agreed', 'VERB', 'VBN', 'agree'],
  ['ratifies', 'VERB', 'VBZ', 'ratify'],
  ['bombed', 'VERB', 'VBN', 'bomb'],
  ['timed', 'VERB', 'VBN', 'time'],
  ['Planning', 'VERB', 'VBG', 'plan'],
  ['making', 'VERB', 'VBG', 'make'],
  ['withdrew', 'VERB', 'VBD', 'withdraw'],
  ['overthrown', 'VERB', 'VBN', 'overthrow'],
  ['won', 'VERB', 'VBD', 'win'],
  ['fled', 'VERB', 'VBD', 'flee'],
  ['said', 'VERB', 'VBD', 'say'],
  ['WAS', 'AUX', 'VBD', 'be'],
  ['ca', 'AUX', 'MD', 'can'],
  ['wo', 'AUX', 'MD', 'will'],
  ["n't", 'PART', 'RB', 'not'],
  ['n’t', 'PART', 'RB', 'not'],
  ["'s", 'AUX', 'VBZ', 'be'],
  ['’s', 'PART', 'POS', "'s"],
  ["'ll", 'AUX', 'MD', 'will'],
  ["'ve", 'AUX', 'VBP', 'have'],
  ['treaties', 'NOUN', 'NNS', 'treaty'],
  ['Women', 'NOUN', 'NNS', 'woman'],
  ['crises', 'NOUN', 'NNS', 'crisis'],
  ['missiles', 'NOUN', 'NNS', 'missile'],
  ['news', 'NOUN', 'NN', 'news'],
  ['Moscow', 'PROPN', 'NNP', 'Moscow'],
  ['States', 'PROPN', 'NNPS', 'State'],
  ['Americans', 'PROPN', 'NNPS', 'American'],
  ['NATO', 'PROPN', 'NNP', 'NATO'],
  ['U.S.', 'PROPN', 'NNP', 'U.S.'],
  ['Iranian', 'ADJ', 'JJ', 'Iranian'],
  ['Former', 'ADJ', 'JJ', 'former'],
  ['bigger', 'ADJ', 'JJR', 'big'],
  ['earliest', 'ADJ', 'JJS', 'early'],
  ['closest', 'ADJ', 'JJS', 'close'],
  ['simplest', 'ADJ', 'JJS', 'simple'],
  ['worse', 'ADJ', 'JJR', 'bad'],
  ['better', 'ADV', 'RBR', 'well'],
  ['i', 'PRON', 'PRP', 'I'],
  ['Them', 'PRON', 'PRP', 'they'],
  ['Their', 'PRON', 'PRP$', 'their'],
  ['An', 'DET', 'DT', 'a'],
  ['these', 'DET', 'DT', 'this'],
  ['1,200,000', 'NUM', 'CD', '1200000'],
  ['Two', 'NUM', 'CD', 'two'],
  ['“', 'PUNCT', '``', '"'],
]

describe('the lemmatizer', () => {
  it.each(ROWS)('reads %s as %s %s of %s', (form, upos, xpos, lemma) => {
    expect(lemmatize(lemmatizer, form, upos, xpos)).toBe(lemma)
  })

  it('gives some lemma for any form and tag', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.constantFrom('NNP', 'VBD', 'CD', 'no tag'),
        (form, xpos) => {
          expect(lemmatize(lemmatizer, form, 'X', xpos)).not.toBe('')
        },
      ),
    )
  })

  it('refuses the file of another model', () => {
    expect(() => readLemmatizer({ meta: {}, tensors: {} })).toThrow(RangeError)
  })
})
