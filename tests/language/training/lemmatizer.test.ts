import { describe, expect, it } from 'vitest'
import { lemmatize, readLemmatizer } from '../../../src/language/lemmatizer/lemmatizer.ts'
import { writeModelFile } from '../../../src/language/model-file.ts'
import { evaluateLemmatizer } from '../../../src/language/training/evaluate-lemmatizer.ts'
import { findVerbs, inflectWords } from '../../../src/language/training/inflections.ts'
import { trainLemmatizer } from '../../../src/language/training/lemmatizer.ts'
import { createTreebank } from './treebank.ts'

const SENTENCES = createTreebank(
  'We/we/PRON/PRP plan/plan/VERB/VBP treaties/treaty/NOUN/NNS',
  'Ana/Ana/PROPN/NNP parties/party/NOUN/NNS Cities/city/NOUN/NNS',
  'They/they/PRON/PRP time/time/VERB/VBP it/it/PRON/PRP',
)

describe('the trainer of the lemmatizer', () => {
  const file = trainLemmatizer(SENTENCES)
  const lemmatizer = readLemmatizer(file)

  it('gives the same bytes for the same sentences', () => {
    expect(writeModelFile(trainLemmatizer(SENTENCES))).toEqual(writeModelFile(file))
  })

  it('learns what it has seen', () => {
    expect(evaluateLemmatizer(lemmatizer, SENTENCES)).toEqual({ words: 9, accuracy: 1 })
  })

  it('reads what it has not seen by suffix', () => {
    expect(lemmatize(lemmatizer, 'policies', 'NOUN', 'NNS')).toBe('policy')
    expect(lemmatize(lemmatizer, 'Entities', 'NOUN', 'NNS')).toBe('entity')
  })

  it('counts what is wrong', () => {
    const wrong = createTreebank('treaties/treaties/NOUN/NNS parties/party/NOUN/NNS')
    expect(evaluateLemmatizer(lemmatizer, wrong)).toEqual({ words: 2, accuracy: 0.5 })
  })
})

describe('verbs of a vocabulary', () => {
  it('are known by their past and one more form', () => {
    const found = findVerbs(
      new Set(['rebuke', 'rebuked', 'rebukes', 'rebuk', 'crook', 'crooked', 'boycott', 'boycotting']),
    )
    expect(found.map(({ form, lemma, xpos }) => `${form} ${lemma} ${xpos}`)).toEqual([
      'rebukes rebuke VBZ',
      'rebuked rebuke VBD',
      'rebuked rebuke VBN',
    ])
  })

  it('teach the lemmatizer', () => {
    const lemmatizer = readLemmatizer(trainLemmatizer(SENTENCES, new Set(['rebuke', 'rebuked', 'rebukes'])))
    expect(lemmatize(lemmatizer, 'rebuked', 'VERB', 'VBD')).toBe('rebuke')
  })
})

describe('inflections', () => {
  const formsOf = (word: string, xpos: string): string[] => {
    const [sentence] = createTreebank(word)
    const { words = [] } = sentence ?? {}
    const lemma = words[0]?.lemma
    return inflectWords(words)
      .filter((form) => form.lemma === lemma && form.xpos === xpos)
      .map(({ form }) => form)
  }

  it.each([
    ['plan/plan/VERB/VB', 'VBG', ['planning']],
    ['time/time/VERB/VB', 'VBN', ['timed']],
    ['agree/agree/VERB/VB', 'VBG', ['agreeing']],
    ['die/die/VERB/VB', 'VBG', ['dying']],
    ['ratify/ratify/VERB/VB', 'VBD', ['ratified']],
    ['admit/admit/VERB/VB', 'VBD', ['admited', 'admitted']],
    ['flee/flee/VERB/VB', 'VBD', ['fled']],
    ['pass/pass/VERB/VB', 'VBZ', ['passes']],
    ['party/party/NOUN/NN', 'NNS', ['parties']],
    ['crisis/crisis/NOUN/NN', 'NNS', ['crises']],
    ['big/big/ADJ/JJ', 'JJR', ['bigger']],
    ['safe/safe/ADJ/JJ', 'JJS', ['safest']],
    ['happy/happy/ADJ/JJ', 'JJR', ['happier']],
    ['simple/simple/ADJ/JJ', 'JJS', ['simplest']],
    ['peaceful/peaceful/ADJ/JJ', 'JJR', []],
  ])('of %s as %s', (word, xpos, forms) => {
    expect(formsOf(word, xpos)).toEqual(forms)
  })
})
