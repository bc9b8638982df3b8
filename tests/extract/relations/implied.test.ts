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

describe('a national office without a country', () => {
  it.each([
    ['is one of the country of the story', 'KISUMU, Kenya — Prime Minister Ana Ruiz left.', true],
    [
      'is none of a country that is visited',
      'KISUMU, Kenya — Prime Minister Ana Ruiz, on a visit to Kenya, left.',
      false,
    ],
  ])('%s', (_, text, expected) => {
    expect(tell(text).includes('holds_position person:ana-ruiz country:kenya Prime Minister')).toBe(expected)
  })
})
