import { describe, expect, it } from 'vitest'
import { readModelFile, writeModelFile } from '../../../src/language/model-file.ts'
import { bitOf, findEntry, findMatches, readGazetteer } from '../../../src/language/names/gazetteer.ts'
import { readGazetteerColumns } from '../../../src/language/names/gazetteer-features.ts'
import { foldWord } from '../../../src/language/names/word-hash.ts'
import { compileGazetteer } from '../../../src/language/training/names/gazetteer/compile-gazetteer.ts'

const gazetteer = readGazetteer(
  readModelFile(
    writeModelFile(
      compileGazetteer([
        { country: ['United States', 'Jordan', "Côte d'Ivoire"], region: ['United Provinces'], surname: ['Jordan'] },
        { organization: ['al-Qaeda', "People's Party"], title: ['prime minister'], nation: ['Jordanian'] },
      ]),
    ),
  ),
)

describe('the gazetteer', () => {
  it.each([
    ['Jordan', ['country', 'surname']],
    ['United States', ['country']],
    ['UNITED STATES', ['country']],
    ['United', []],
    ['Cote dIvoire', ['country']],
    ['al - Qaeda', ['organization']],
    ["People 's Party", ['organization']],
    ['Norland', []],
  ] as const)('knows %s as %j', (words, kinds) => {
    const bits = kinds.reduce((sum, kind) => sum | bitOf(kind), 0)
    expect(findEntry(gazetteer, words.split(' '))).toBe(bits)
  })

  it('finds every name that begins at a word, however hyphens are cut', () => {
    const folded = ['al', '-', 'Qaeda', 'in', 'Jordan'].map(foldWord)
    expect(findMatches(gazetteer, folded, 0)).toEqual([{ length: 3, bits: bitOf('organization') }])
    expect(findMatches(gazetteer, folded, 4)).toEqual([{ length: 1, bits: bitOf('country') | bitOf('surname') }])
  })

  it('marks begin and inside of names, and titles in any case', () => {
    const { place, role, people, organization } = readGazetteerColumns(
      gazetteer,
      'the prime minister of the United States and a Jordanian from Al - Qaeda'.split(' '),
    )
    expect([...place].slice(5, 7)).toEqual([1, 2])
    expect([...role].slice(1, 3)).toEqual([8, 8])
    expect(people[9]).toBe(1)
    expect([...organization].slice(11)).toEqual([2, 3, 3])
  })
})
