import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import type { EventKind } from '../../../src/model/event-kind.ts'
import { findEvents } from '../support/ask.ts'

/** Participants as "actor Ana Ruiz" would read in ids. */
const rolesOf = (text: string, kind: EventKind): string[] =>
  findEvents(text, kind).flatMap(({ participants }) => participants.map(({ role, entity }) => `${role} ${entity}`))

describe('who takes part in an event', () => {
  it.each([
    ['Kenya attacked Sudan.', 'attack', ['actor country:kenya', 'target country:sudan']],
    ['Sudan was attacked by Kenya.', 'attack', ['actor country:kenya', 'target country:sudan']],
    ["Kenya's attack on Sudan failed.", 'attack', ['actor country:kenya', 'target country:sudan']],
    ['Kenyan troops attacked Sudan.', 'attack', ['actor country:kenya', 'target country:sudan']],
    [
      'Kenya and Uganda attacked Sudan.',
      'attack',
      ['actor country:kenya', 'actor country:uganda', 'target country:sudan'],
    ],
    ['Ana Ruiz, who attacked Kenya, resigned.', 'resign', ['actor person:ana-ruiz']],
    [
      'Ana Ruiz met Tom Cole and Amina Bello.',
      'meet',
      ['participant person:ana-ruiz', 'participant person:tom-cole', 'participant person:amina-bello'],
    ],
    ['Ana Ruiz signed the treaty and left.', 'sign', ['actor person:ana-ruiz']],
    ['Kenya became the first country to ratify the treaty.', 'ratify', ['actor country:kenya']],
    ['At least 60 people were arrested, among them Ana Ruiz.', 'arrest', ['target person:ana-ruiz']],
    ['Ana Ruiz cut short a trip to Kenya.', 'visit', ['target country:kenya', 'actor person:ana-ruiz']],
    ['Kenya denied any role in the attack on Sudan.', 'attack', ['target country:sudan', 'actor country:kenya']],
    [
      'Hamas claimed responsibility for the attack on Israel.',
      'attack',
      ['target country:israel', 'actor organization:hamas'],
    ],
    ['Kenya denied ordering the attack.', 'attack', ['actor country:kenya']],
    [
      'Kenya and Uganda, which negotiated for a month, left.',
      'negotiate',
      ['participant country:kenya', 'participant country:uganda'],
    ],
    ['Kenya imposed sanctions on Sudan.', 'sanction', ['actor country:kenya', 'target country:sudan']],
    ['Qatar sold gas to Japan.', 'trade', ['actor country:qatar', 'recipient country:japan']],
    [
      'A deal was among those signed after a meeting between Ana Ruiz and Tom Cole.',
      'meet',
      ['participant person:ana-ruiz', 'participant person:tom-cole'],
    ],
    ['Nine deals were signed following a meeting between Ana Ruiz and Tom Cole.', 'sign', []],
    [
      'Peru agreed to sell parts of Kenya’s ships to the French company Ubisoft.',
      'agree',
      ['actor country:peru', 'target organization:ubisoft'],
    ],
    ['Activision Blizzard grew on Friday in Peru.', 'disaster', []],
    [
      'Finland joins NATO in blow to Russia',
      'join',
      ['actor country:finland', 'target organization:north-atlantic-treaty-organization'],
    ],
    ['Hamas gunmen fled when they attacked Israel.', 'attack', ['actor organization:hamas', 'target country:israel']],
    [
      'The accord commits Peru to withdraw its troops from Chile.',
      'withdraw',
      ['actor country:peru', 'target country:chile'],
    ],
    ['Tom Cole called the accession a threat.', 'join', []],
    ['Kenya condemned the coup if Ana Ruiz is not freed.', 'accuse', ['actor country:kenya']],
    ['China called for Ana Ruiz’s release.', 'release', ['target person:ana-ruiz']],
    ['Igor Petrov jailed for fraud', 'arrest', ['target person:igor-petrov']],
    ['Igor Petrov was arrested in Paris.', 'arrest', ['target person:igor-petrov']],
    ['Turkey urged Syria to release Igor Petrov.', 'release', ['actor country:syria', 'target person:igor-petrov']],
    ['After taking office, Ana Ruiz visited Kenya.', 'take_office', ['actor person:ana-ruiz']],
  ] as const)('%s (%s)', (text, kind, roles) => {
    expect(rolesOf(text, kind)).toEqual([...roles])
  })
})

describe('when an event happens', () => {
  it.each([
    ['Kenya attacked Sudan in 2019.', 'attack', '2019'],
    ['On Monday, Kenya attacked Sudan.', 'attack', '2024-06-10'],
    ['Kenya attacked Sudan last year.', 'attack', '2023'],
    ['Kenya attacked Sudan in 2019 and signed the treaty in 2021.', 'attack', '2019'],
    ['Kenya attacked Sudan in 2019 and signed the treaty in 2021.', 'sign', '2021'],
    ['Ana Ruiz, who took office in 2020, resigned in May 2023.', 'take_office', '2020'],
    ['Ana Ruiz, who took office in 2020, resigned in May 2023.', 'resign', '2023-05'],
    ['Ana Ruiz resigned on Tuesday after Kenya attacked Sudan in 2019.', 'resign', '2024-06-11'],
    ['Ana Ruiz resigned on Tuesday after Kenya attacked Sudan in 2019.', 'attack', '2019'],
    ['Ana Ruiz said on Monday that Kenya attacked Sudan in 2019.', 'attack', '2019'],
    ['Ana Ruiz said on Monday that Kenya attacked Sudan.', 'attack', undefined],
    ['Ana Ruiz will visit Kenya next year.', 'visit', '2025'],
    ['Kenya attacked Sudan.', 'attack', undefined],
    ["Kenya's 2019 attack on Sudan failed.", 'attack', '2019'],
    ['Since 2020, Kenya has argued. Kenya attacked Sudan.', 'attack', undefined],
  ] as const)('is the date of its own clause: %s (%s)', (text, kind, edtf) => {
    const events = findEvents(text, kind)
    expect(events).toHaveLength(1)
    expect(events[0]?.date?.edtf).toBe(edtf)
  })
})

describe('where an event happens', () => {
  it.each([
    ['Ana Ruiz met Tom Cole in Paris.', 'meet', 'place:paris'],
    ['In Paris, Ana Ruiz met Tom Cole.', 'meet', 'place:paris'],
    ['Ana Ruiz met Tom Cole in Kenya.', 'meet', 'country:kenya'],
    ['Ana Ruiz met Tom Cole near Lake Turkana.', 'meet', 'place:lake-turkana'],
    ['Ana Ruiz met Tom Cole in May.', 'meet', null],
    ['Ana Ruiz resigned in Lima after Kenya attacked Sudan.', 'attack', null],
    ['Ana Ruiz resigned in Lima after Kenya attacked Sudan.', 'resign', 'place:lima'],
  ] as const)('is what "in" or "near" gives: %s (%s)', (text, kind, place) => {
    expect(findEvents(text, kind).map((event) => event.place)).toEqual([place])
  })
})

describe('events told more than once', () => {
  it.each([
    ['are one with the same participants', 'Kenya attacked Sudan. The attack by Kenya on Sudan failed.', 'attack', 1],
    ['are one where a later one tells less', 'Kenya attacked Sudan on Monday. Kenya attacked at dawn.', 'attack', 1],
    ['are two on two days', 'Kenya attacked Sudan in 2019. Kenya attacked Sudan in 2021.', 'attack', 2],
    ['are two in two places', 'Ana Ruiz met Tom Cole in Paris. Ana Ruiz met Tom Cole in Oslo.', 'meet', 2],
    ['are two with other participants', 'Kenya attacked Sudan. Chad attacked Mali.', 'attack', 2],
    [
      'are two of different kinds',
      'Kenya attacked Sudan. Kenya attacked Sudan after it sanctioned Sudan.',
      'sanction',
      1,
    ],
  ] as const)('%s', (_, text, kind, count) => {
    expect(findEvents(text, kind)).toHaveLength(count)
  })

  it('keep the evidence and the trigger words of each telling', () => {
    const { events, entities } = extract({ text: 'Kenya attacked Sudan. The attack by Kenya on Sudan failed.' })
    const attack = events.find(({ kind }) => kind === 'attack')
    expect(attack?.evidence.map(({ sentence }) => sentence)).toEqual([0, 1])
    expect(entities.find(({ id }) => id === attack?.id)?.mentions.map(({ text }) => text)).toEqual([
      'attacked',
      'attack',
    ])
  })
})

describe('an event', () => {
  it('names its kind, its participants and its PLOVER type', () => {
    expect(findEvents('Kenya attacked Sudan.', 'attack')).toMatchObject([
      { name: 'Attack: Kenya, Sudan', plover: 'ASSAULT' },
    ])
  })

  it('tells what was signed and supplied in the words of the text', () => {
    expect(findEvents('Ana Ruiz signed the trade treaty.', 'sign')).toMatchObject([{ object: 'trade treaty' }])
    expect(findEvents('Iran supplied combat drones to Russia.', 'supply')).toMatchObject([{ object: 'combat drones' }])
  })

  it('has an id that does not depend on what else the text tells', () => {
    const [alone] = findEvents('Kenya attacked Sudan in 2019.', 'attack')
    const [among] = findEvents('Ana Ruiz visited Paris. Kenya attacked Sudan in 2019.', 'attack')
    expect(among?.id).toBe(alone?.id)
  })
})
