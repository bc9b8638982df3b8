import { describe, expect, it } from 'vitest'
import { createNameIndex, nameKey, nameSlug } from '../../../src/extract/lexicon/name-index.ts'

describe('nameKey', () => {
  it.each([
    ['U.S.', 'US'],
    ['Sana’a', "Sana'a"],
    ['the United Nations', 'United Nations'],
    ['Al-Qaeda', 'al Qaeda'],
    ['São Tomé', 'Sao Tome'],
    ['Łódź', 'Lodz'],
    ['AT&T', 'AT and T'],
    ['St. Petersburg', 'St Petersburg'],
  ])('lets %s and %s meet', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other))
  })

  it('keeps case, which parts names from words', () => {
    expect(nameKey('US')).not.toBe(nameKey('us'))
  })

  it('leaves no name empty', () => {
    expect(nameKey('The The')).toBe('The')
  })
})

describe('nameSlug', () => {
  it.each([
    ['United States', 'united-states'],
    ['Côte d’Ivoire', 'cote-divoire'],
    ['São Tomé and Príncipe', 'sao-tome-and-principe'],
    ['Türkiye', 'turkiye'],
  ])('makes %s into %s', (name, slug) => {
    expect(nameSlug(name)).toBe(slug)
  })
})

describe('createNameIndex', () => {
  const rows = [
    { id: 1, names: ['Norland', 'NRL'] },
    { id: 2, names: ['Norland', 'The Vale'] },
    { id: 3, names: ['Nor'] },
  ]
  const find = createNameIndex(rows, ({ names }) => names)

  it.each([
    ['Norland', 1],
    ['the Norland', 1],
    ['NORLAND', 1],
    ['NRL', 1],
    ['The Vale', 2],
    ['the Vale', 2],
    ['Nor', 3],
  ])('finds %s', (name, id) => {
    expect(find(name)?.id).toBe(id)
  })

  it.each(['norland', 'Vale', 'NOR', ''])('finds nothing under "%s"', (name) => {
    expect(find(name)).toBeNull()
  })
})
