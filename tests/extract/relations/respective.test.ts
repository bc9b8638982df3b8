import { describe, expect, it } from 'vitest'
import { read } from '../support/ask.ts'

const posts = (text: string): string[] =>
  read(text).relations.flatMap(({ type, subject, object, value }) =>
    type === 'holds_position' ? [`${subject} ${object} ${value}`] : [],
  )

describe('the posts of several persons named together', () => {
  it.each([
    [
      'are of the countries that "their" stands for',
      'Peru and Chile agreed. Their presidents, Ana Ruiz and Tom Cole, will meet.',
      ['person:ana-ruiz country:peru president', 'person:tom-cole country:chile president'],
    ],
    [
      'are of the countries in front of the title',
      'The Peruvian, Chilean and Kenyan energy ministers, Ana Ruiz, Tom Cole and Luis Paz, left.',
      [
        'person:ana-ruiz country:peru energy minister',
        'person:tom-cole country:chile energy minister',
        'person:luis-paz country:kenya energy minister',
      ],
    ],
    [
      'are those of the colleague whom they meet',
      'Peruvian Energy Minister Ana Ruiz met her Chilean and Kenyan colleagues, Tom Cole and Luis Paz.',
      [
        'person:ana-ruiz country:peru Energy Minister',
        'person:tom-cole country:chile Energy Minister',
        'person:luis-paz country:kenya Energy Minister',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(posts(text)).toEqual(expect.arrayContaining(expected))
  })

  it('are nobody’s where there are more persons than countries', () => {
    expect(posts('The Peruvian and Chilean ministers, Ana Ruiz, Tom Cole and Luis Paz, left.')).toEqual([])
  })
})

describe('the post of whom the text has brought in before', () => {
  it('is of the country told then', () => {
    expect(posts('A Peruvian envoy came. The envoy, Luis Paz, was tired.')).toEqual([
      'person:luis-paz country:peru envoy',
    ])
  })
  it('is of none where two were brought in', () => {
    expect(posts('A Peruvian envoy and a Kenyan envoy came. The envoy, Luis Paz, was tired.')).toEqual([])
  })
})

describe('where somebody works', () => {
  it.each([
    ['is not whose calling it is', 'Luis Paz, a teacher in Lima, left.', []],
    [
      'is not whose director he is',
      'Luis Paz, director of the Lima-based charity Greenpeace, left.',
      ['person:luis-paz organization:greenpeace director'],
    ],
  ])('%s', (_, text, expected) => {
    expect(posts(text)).toEqual(expected)
  })
})

describe('whose leader somebody is', () => {
  it('may be named behind what it is called', () => {
    expect(posts('“No,” said Luis Paz, the leader of the third partner, the Green Party.')).toEqual([
      'person:luis-paz organization:green-party leader',
    ])
  })
})

describe('the leader of the opposition', () => {
  it('is of the country whose capital opens the sentence', () => {
    expect(posts('Ghana and Togo agreed. In Accra, the opposition leader Kofi Mensah wept.')).toEqual([
      'person:kofi-mensah country:ghana opposition leader',
    ])
  })
})
