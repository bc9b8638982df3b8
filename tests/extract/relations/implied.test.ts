import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
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

describe('the post of a predecessor', () => {
  it('is that of who came after', () => {
    const text =
      'Peru’s trade minister, Ana Ruiz, left. She was named in May after her predecessor, Tom Cole, fell ill.'
    expect(tell(text)).toContain('holds_position person:tom-cole country:peru trade minister')
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
    [
      'by a government, though the dateline be abroad',
      'PARIS, France — The government of Peru and rebels made peace. President Ana Ruiz left.',
      'country:peru President',
    ],
    [
      'by the dateline, where the first sentence names its country',
      "LIMA, Peru — Chile's government warned Peru. President Ana Ruiz left.",
      'country:peru President',
    ],
    [
      'by the first sentence',
      "Peru's top court ruled. Chile agreed. President Ana Ruiz left.",
      'country:peru President',
    ],
    [
      'by the officials of whom it is one',
      'Chile and Kenya named nine Peruvian officials. Among them is Interior Minister Ana Ruiz.',
      'country:peru Interior Minister',
    ],
    [
      'by the sentence, where a story is on two',
      'Peru and Chile agreed. A Peruvian lawyer was angry, and Economy Minister Ana Ruiz left.',
      'country:peru Economy Minister',
    ],
    [
      'by a visit to the other of two',
      'Peru and Chile agreed. President Ana Ruiz, on a visit to Chile, left.',
      'country:peru President',
    ],
    [
      'by the president of the other of two',
      'Peru and Chile agreed. Chilean President Tom Cole left. President Ana Ruiz stayed.',
      'country:peru President',
    ],
    [
      'in a predicate',
      'KISUMU, Kenya — Rain fell. Ana Ruiz, who was prime minister until May, left.',
      'country:kenya prime minister',
    ],
    ['behind a rank', 'KISUMU, Kenya — Rain fell. The army chief, General Ana Ruiz, left.', 'country:kenya army chief'],
    [
      'by the leader of the other of two',
      'Peru and Chile agreed. The Chilean leader, Tom Cole, left. President Ana Ruiz stayed.',
      'country:peru President',
    ],
    [
      'by the town that the story is from',
      'Cusco. Peru and Chile signed a pact. The Bank of Chile gave a loan. Finance minister Ana Ruiz left.',
      'country:peru Finance minister',
    ],
    [
      'of the opposition',
      'LIMA, Peru — Rain fell in Peru. Opposition leader Ana Ruiz left.',
      'country:peru Opposition leader',
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
    ['is none of a country that acts from afar', 'Kenya attacked a town. Prime Minister Ana Ruiz left.', false],
    ['is none that the country lacks', 'LAGOS, Nigeria — Rain fell. Prime Minister Ana Ruiz left.', false],
  ])('%s', (_, text, expected) => {
    expect(tell(text).includes('holds_position person:ana-ruiz country:kenya Prime Minister')).toBe(expected)
  })
})

describe('a spokesperson of a state', () => {
  it.each([
    ['KISUMU, Kenya — Rain fell. The army spokesman, Colonel Luis Paz, agreed.', 'country:kenya'],
    ['KISUMU, Kenya — Rain fell. Peru was angry. Government spokesman Luis Paz said so.', 'country:peru'],
  ])('speaks for the country of the story or of the sentence before: %s', (text, country) => {
    expect(tell(text)).toContain(`spokesperson_for person:luis-paz ${country} null`)
  })

  it('is none of a company', () => {
    expect(tell('KISUMU, Kenya — Rain fell. Company spokesman Luis Paz agreed.')).not.toContain(
      'spokesperson_for person:luis-paz country:kenya null',
    )
  })
})

describe('a president who is elected', () => {
  it('is one of a body where such a one has been spoken of', () => {
    const text = 'KISUMU, Kenya — Rain fell. Greenpeace met. Ana Ruiz was elected president.'
    expect(tell(text).filter((one) => one.includes('country:kenya president'))).toEqual([])
  })
})

describe('an organ of a state', () => {
  it('has the country for an attribute, and lies nowhere', () => {
    const { entities, relations } = extract({ text: "Peru's Supreme Court met on Monday." })
    expect(entities.find(({ name }) => name === 'Supreme Court')?.attributes).toMatchObject({ country: 'PE' })
    expect(relations).toEqual([])
  })
})
