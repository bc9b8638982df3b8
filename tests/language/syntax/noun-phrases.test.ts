import { describe, expect, it } from 'vitest'
import type { NounPhrase } from '../../../src/language/syntax/phrase.ts'
import { complementChain } from '../../../src/language/syntax/phrase.ts'
import type { Atoms } from '../../../src/language/syntax/tree.ts'
import { readTreeLine } from './tree-line.ts'
import { readSyntaxes, wordsOf } from './worded-clause.ts'

const NO_ATOMS: Atoms = new Map()

const readNouns = (
  line: string,
  atoms = NO_ATOMS,
): { words: (span: NounPhrase) => string; nouns: readonly NounPhrase[] } => {
  const document = readTreeLine(line)
  return { words: (span) => wordsOf(document, span), nouns: readSyntaxes(document, atoms)[0]?.nouns ?? [] }
}

const PACT =
  'The/DT/6/det new/JJ/6/amod trade/NN/6/compound and/CC/5/cc security/NN/3/conj pact/NN/14/nsubj of/IN/9/case Peru/NNP/9/nmod:poss allies~ally/NNS/6/nmod on/IN/11/case oil/NN/9/nmod with/IN/13/case Chile/NNP/6/nmod lapsed~lapse/VBD/0/root'

describe('the noun phrases of a sentence', () => {
  it.each([
    [PACT, ['The new trade and security pact', 'Peru', 'Peru allies', 'oil', 'Chile']],
    [
      'Ruiz/NNP/6/nsubj ,/,/4/punct a/DT/4/det judge/NN/1/appos ,/,/1/punct left~leave/VBD/0/root Article/NN/6/obj 5/CD/7/nummod',
      ['Ruiz', 'a judge', 'Article 5'],
    ],
    ['text/NN/3/obl:unmarked -/-/3/punct based~base/VBN/4/amod ads~ad/NNS/0/root', ['text - based ads']],
    [
      'They/PRP/2/nsubj sold~sell/VBD/0/root their/PRP$/4/nmod:poss ships~ship/NNS/2/obj',
      ['They', 'their', 'their ships'],
    ],
    ['The/DT/2/det poor/JJ/3/nsubj left~leave/VBD/0/root', ['The poor']],
  ])('are stretches of words, possessors apart: %s', (line, expected) => {
    const { words, nouns } = readNouns(line)
    expect(nouns.map(words)).toEqual(expected)
  })

  it('have their complements, and those of the complements', () => {
    const { words, nouns } = readNouns(PACT)
    const pact = nouns[0] as NounPhrase
    const tell = (obliques: NounPhrase['complements']) =>
      obliques.map(({ preposition, phrases }) => `${preposition} ${phrases.map(words).join(' + ')}`)
    expect(tell(pact.complements)).toEqual(['of Peru allies', 'with Chile'])
    expect(tell(complementChain(pact))).toEqual(['of Peru allies', 'on oil', 'with Chile'])
  })

  it('have what they are called besides', () => {
    const { words, nouns } = readNouns(
      'Ruiz/NNP/0/root ,/,/4/punct a/DT/4/det judge/NN/1/appos and/CC/6/cc poet/NN/4/conj',
    )
    expect(nouns[0]?.appositions.map(words)).toEqual(['a judge', 'poet'])
  })

  it('read prepositions of several words in full', () => {
    const { nouns } = readNouns(
      'groups~group/NNS/0/root such/JJ/4/case as/IN/2/fixed Hamas/NNP/1/nmod and/CC/6/cc Fatah/NNP/4/conj',
    )
    expect(nouns[0]?.complements).toMatchObject([{ preposition: 'such as', phrases: [{ head: 3 }, { head: 5 }] }])
  })
})

describe('a name that the tree cuts', () => {
  const line =
    'The/DT/2/det Bank/NNP/6/nsubj of/IN/4/case England/NNP/2/nmod ’s/POS/4/case governor/NN/7/nsubj left~leave/VBD/0/root'

  it('is one noun, with its last word for its head', () => {
    const { words, nouns } = readNouns(line, new Map([[1, 3]]))
    expect(nouns.map((noun) => [words(noun), noun.head])).toEqual([
      ['The Bank of England', 3],
      ['governor', 5],
    ])
  })

  it('hangs where its topmost word does, so that no circle arises', () => {
    const { words, nouns } = readNouns(
      'Bank/NNP/4/nmod of/IN/3/case England/NNP/0/root governor/NN/3/appos',
      new Map([[0, 2]]),
    )
    expect(nouns.map(words)).toEqual(['Bank of England', 'governor'])
    expect(nouns[0]?.appositions).toEqual([nouns[1]])
  })
})
