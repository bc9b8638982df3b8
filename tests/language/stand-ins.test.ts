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

describe('a participle that is a noun as well', () => {
  it('is a verb in the passive', () => {
    const { tokens } = readDocument(
      'A Palestinian teenager was shot and killed by Israeli soldiers in Jenin on Friday.',
    )
    expect(tokens.find(({ text }) => text === 'shot')).toMatchObject({ upos: 'VERB', xpos: 'VBN', lemma: 'shoot' })
  })
})
