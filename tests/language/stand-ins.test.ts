import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/read-document.ts'
import { withStandIns } from '../../src/language/stand-ins.ts'

describe('a verb that the network mistakes', () => {
  it.each(['accuse', 'oust', 'outlaw', 'prohibit'])('is read as the verb that it is: %s', (verb) => {
    const { tokens } = readDocument(`Kenyan officials ${verb} Ana Ruiz.`)
    expect(tokens.find(({ text }) => text === verb)).toMatchObject({ upos: 'VERB', lemma: verb })
  })

  it('is replaced alone, and only in its base form', () => {
    expect(withStandIns(['They', 'accuse', 'and', 'accused', 'her'])).toEqual([
      'They',
      'criticize',
      'and',
      'accused',
      'her',
    ])
  })
})

describe('a verb that may be a plural', () => {
  it.each([
    ['It bars warships from its ports.', 'bars', 'bar'],
    ['The text grants an amnesty to rebels.', 'grants', 'grant'],
    ['The treaty prohibits warships.', 'prohibits', 'prohibit'],
    ['Peru signed a pact, which limits quotas.', 'limits', 'limit'],
  ])('is one behind what lays something down: %s', (text, word, lemma) => {
    const { tokens } = readDocument(text)
    expect(tokens.find((token) => token.text === word)).toMatchObject({ upos: 'VERB', xpos: 'VBZ', lemma })
  })

  it('is none before a verb or a preposition', () => {
    const { tokens } = readDocument('The treaty limits were lifted.')
    expect(tokens.find(({ text }) => text === 'limits')).toMatchObject({ upos: 'NOUN', xpos: 'NNS' })
  })

  it('is a noun as the object of another verb', () => {
    const { tokens } = readDocument('It does not mention gas.')
    expect(tokens.find(({ text }) => text === 'gas')).toMatchObject({ upos: 'NOUN', xpos: 'NN' })
  })
})

describe('a participle that is a noun as well', () => {
  it('is a verb in the passive', () => {
    const { tokens } = readDocument(
      'A Palestinian teenager was shot and killed by Israeli soldiers in Jenin on Friday.',
    )
    expect(tokens.find(({ text }) => text === 'shot')).toMatchObject({ upos: 'VERB', xpos: 'VBN', lemma: 'shoot' })
  })
})
