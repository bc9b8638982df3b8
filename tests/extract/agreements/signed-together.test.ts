import { describe, expect, it } from 'vitest'
import { read } from '../support/ask.ts'

const toldOf = (text: string): Record<string, string[]> =>
  Object.fromEntries(
    read(text).agreements.map(({ name, parties }) => [name, parties.map((id) => id.split(':')[1] ?? '').sort()]),
  )

describe('agreements that are told of together', () => {
  it('bind the same two where one signing lists them', () => {
    expect(
      toldOf('Peru and Kenya signed a memorandum on energy, along with an extradition treaty and a tax agreement.'),
    ).toEqual({
      memorandum: ['kenya', 'peru'],
      'extradition treaty': ['kenya', 'peru'],
      'tax agreement': ['kenya', 'peru'],
    })
  })

  it('have one day where one signing lists them', () => {
    const { agreements } = read('On Monday Peru and Kenya signed a memorandum on energy and an extradition treaty.')
    expect(agreements.map(({ signedOn }) => signedOn?.edtf)).toEqual(['2024-06-10', '2024-06-10'])
  })

  it('bind those whose presidents look on', () => {
    const text =
      'Peru’s President Ana Ruiz met Kenya’s President Tom Cole. The two presidents witnessed the signing of a trade protocol.'
    expect(toldOf(text)['trade protocol']).toEqual(['kenya', 'peru'])
  })

  it('bind the two whom a successor binds', () => {
    const text = 'Peru and Kenya signed a tax agreement. It replaces a 1997 accord.'
    expect(toldOf(text)['1997 accord']).toEqual(['kenya', 'peru'])
  })
})

describe('an agreement', () => {
  it.each([
    ['binds its parties', 'Peru and Kenya are parties to the Convention against Corruption.', ['kenya', 'peru']],
    [
      'binds who made it, without “that”',
      'Peru and Kenya work under an agreement the two countries concluded in 2020.',
      ['kenya', 'peru'],
    ],
    ['is a contract that is signed', 'Peru signed a contract with Chevron in 2020.', ['chevron', 'peru']],
    ['is a declaration that is adopted', 'Peru and Kenya adopted a declaration on fish.', ['kenya', 'peru']],
  ])('%s', (_, text, parties) => {
    expect(Object.values(toldOf(text))).toEqual([parties])
  })

  it.each([
    ['a declaration of war', 'Kenya made a declaration of war.'],
    ['that of independence', 'The Declaration of Independence was read.'],
    ['a contract that nobody signs', 'He works under a contract with Chevron.'],
  ])('is not %s', (_, text) => {
    expect(toldOf(text)).toEqual({})
  })

  it.each([
    ['the words before its head', 'Peru and Kenya signed an extradition treaty.', ['extradition']],
    ['several words', 'Peru and Kenya signed a free trade agreement.', ['free trade']],
    ['no words of praise', 'Peru and Kenya signed a landmark preliminary agreement.', []],
    [
      'what stands behind its short form',
      'Peru and Kenya signed a memorandum of understanding (MoU) on critical minerals.',
      ['critical minerals'],
    ],
  ])('has for its domain %s', (_, text, domains) => {
    expect(read(text).agreements.map((agreement) => agreement.domains)).toEqual([domains])
  })
})

describe('who signs or ratifies', () => {
  it('is who is bound, where nobody is named', () => {
    const { events } = read('Peru and Kenya signed a treaty. It must be ratified by both parliaments.')
    const ratify = events.find(({ kind }) => kind === 'ratify')
    expect(ratify?.participants.map(({ entity }) => entity).sort()).toEqual(['country:kenya', 'country:peru'])
  })

  it('is signed for the story’s own agreement, not for one that it names once', () => {
    const text =
      'Peru and Kenya agreed on a trade deal. The deal took years. The deal helps both. It holds them to the Paris Agreement. Ana Ruiz signed for Peru.'
    const deal = read(text).agreements.find(({ kind }) => kind === 'deal')
    expect(deal?.signatories).toEqual(['person:ana-ruiz'])
  })
})
