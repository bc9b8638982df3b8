import { describe, expect, it } from 'vitest'
import { readWeights } from '../../../src/language/core.ts'
import { createLemmaReader } from '../../../src/language/lemmatizer/lemma-reader.ts'
import { lemmatize, readLemmatizer } from '../../../src/language/lemmatizer/lemmatizer.ts'

const lemmatizer = readLemmatizer(readWeights('lemmatizer'))

describe('a reader of lemmas', () => {
  it.each([
    ['left', 'VERB', 'VBD', 'leave'],
    ['left', 'ADJ', 'JJ', 'left'],
    ['has', 'AUX', 'VBZ', 'have'],
    ['has', 'VERB', 'VBZ', 'have'],
    ['12,000', 'NUM', 'CD', '12000'],
  ] as const)('gives the lemma of %s as %s %s each time it is asked', (form, upos, xpos, lemma) => {
    const readLemma = createLemmaReader(lemmatizer)
    readLemma(form, 'NOUN', 'NNS')
    expect([1, 2].map(() => readLemma(form, upos, xpos))).toEqual([lemma, lemma])
    expect(lemmatize(lemmatizer, form, upos, xpos)).toBe(lemma)
  })
})

describe('a past form of one verb only', () => {
  it.each([
    ['spoke', 'VBN', 'speak'],
    ['withdrew', 'VBN', 'withdraw'],
    ['taken', 'VBD', 'take'],
    ['initialled', 'VBD', 'initial'],
  ] as const)('is of that verb though its tag is mistaken: %s as %s', (form, xpos, lemma) => {
    expect(createLemmaReader(lemmatizer)(form, 'VERB', xpos)).toBe(lemma)
  })

  it('is itself where it is no verb', () => {
    expect(createLemmaReader(lemmatizer)('rose', 'NOUN', 'NN')).toBe('rose')
  })
})
