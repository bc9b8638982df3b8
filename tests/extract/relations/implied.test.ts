import { describe, expect, it } from 'vitest'
import { read } from '../support/ask.ts'

const tell = (text: string): string[] =>
  read(text).relations.map(({ type, subject, object, value }) => `${type} ${subject} ${object} ${value}`)

describe('relations that other relations imply', () => {
  it.each([
    [
      'a former post is no present one',
      'Ana Ruiz, a former head of Greenpeace, left.',
      ['holds_position person:ana-ruiz organization:greenpeace former head'],
    ],
    [
      'kin are kin both ways',
      'Ana Ruiz came with her husband, Luis Paz. Ana Ruiz married Luis Paz in 1960.',
      ['family_of person:luis-paz person:ana-ruiz null'],
    ],
    ['a resident holds no post', 'Ana Ruiz, a former resident of Lima, left.', []],
  ])('are told once: %s', (_, text, expected) => {
    expect(tell(text)).toEqual(expected)
  })
})

describe('the post of a counterpart', () => {
  it('is that of whom "and" joins it to', () => {
    const text =
      'Kenyan President Ana Ruiz met Chilean Foreign Minister Tom Cole and his Peruvian counterpart, Luis Paz.'
    expect(tell(text)).toContain('holds_position person:luis-paz country:peru Foreign Minister')
  })
})

describe('an office of one country', () => {
  it.each([
    [
      'by its title',
      'The United States agreed. Secretary of State Ana Ruiz left.',
      'country:united-states Secretary of State',
    ],
    [
      'by whom it is joined to',
      'Chile agreed. Peruvian Premier Tom Cole and President Ana Ruiz left.',
      'country:peru President',
    ],
    ['by a label', 'Peru: Protests grow\n\nChile agreed. President Ana Ruiz left.', 'country:peru President'],
    ['by a government', "Peru's government and Chile agreed. President Ana Ruiz left.", 'country:peru President'],
    [
      'by the sentence before',
      'Chile agreed. Peru was angry. Foreign Minister Ana Ruiz left.',
      'country:peru Foreign Minister',
    ],
    ['by the place in front', 'Kenya agreed. In Peru, President Ana Ruiz left.', 'country:peru President'],
  ])('is told %s', (_, text, post) => {
    expect(tell(text)).toContain(`holds_position person:ana-ruiz ${post}`)
  })
})

describe('a national office without a country', () => {
  it.each([
    ['is one of the country of the story', 'KISUMU, Kenya — Prime Minister Ana Ruiz left.', true],
    [
      'is one of the country of a story with a title',
      'Leader leaves\n\nKISUMU, Kenya — Prime Minister Ana Ruiz left.',
      true,
    ],
    [
      'is none of a country that is visited',
      'KISUMU, Kenya — Prime Minister Ana Ruiz, on a visit to Kenya, left.',
      false,
    ],
  ])('%s', (_, text, expected) => {
    expect(tell(text).includes('holds_position person:ana-ruiz country:kenya Prime Minister')).toBe(expected)
  })
})
