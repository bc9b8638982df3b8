import { describe, expect, it } from 'vitest'
import { findEvents } from '../support/ask.ts'

describe('the day of an accusation', () => {
  it('is not the one of what somebody is blamed for', () => {
    const [event] = findEvents('Kenya accused Ana Ruiz of taking bribes between 2016 and 2018.', 'accuse')
    expect(event).toMatchObject({ date: null })
  })
})

describe('the day of an event', () => {
  it.each([
    ['is not that of a clause behind it', 'Ana Ruiz thanked Kenya for a bridge, which opens next month.', 'praise'],
    ['is not that of another clause', 'Greenpeace opposed the deal, but in May Ana Ruiz signed it.', 'reject'],
    ['is not that of what came after', 'Finland applied in May 2022 after Russia invaded Ukraine.', 'attack'],
    ['is not that of a clause within', 'Ana Ruiz, who led Peru from 2014 to 2022, was arrested in Lima.', 'arrest'],
    [
      'is not that of who tells it',
      'On Saturday Tom Cole claimed that all was lost after Ana Ruiz was killed.',
      'kill',
    ],
  ] as const)('%s', (_, text, kind) => {
    expect(findEvents(text, kind)).toMatchObject([{ date: null }])
  })

  it.each([
    ['goes on since', 'Since May 2020, she said, Peru had arrested 200 people.', 'arrest', '2020-05/..'],
    ['is that of what it does', 'Protests over prices shook Peru in May 2020.', 'protest', '2020-05'],
    ['is its own beside "since"', 'Kenya, which has led since 2017, signed the pact on Monday.', 'sign', '2024-06-10'],
    ['is not that of a participle', 'Peru accused Chile of breaking a truce signed in May 2020.', 'accuse', null],
    [
      'is not that of its anniversary',
      'Peru on Sunday marked the anniversary of the invasion by Chile.',
      'attack',
      null,
    ],
    ['lies behind for a promise', 'On Monday, Ana Ruiz promised to send aid to Peru.', 'agree', '2024-06-10'],
    ['lies ahead where it is called for then', 'Ana Ruiz has called early elections for March.', 'elect', '2025-03'],
    ['is its own', 'Observers praised Ana Ruiz for the vote of 9 May 2020.', 'praise', null],
    ['is not that of what came before', 'Ana Ruiz resigned in May, days after her arrest in Peru.', 'arrest', null],
    [
      'is not that of what describes',
      'Peru denied an attack and rejected the truce, which began in May.',
      'attack',
      null,
    ],
    ['is not that above', 'Ana Ruiz visits Lima in May for talks on a road that Peru plans to build.', 'build', null],
    ['is not that of its end', 'Peru and Chile signed it on Monday, ending two years of talks.', 'negotiate', null],
    ['is not that of a fellow', 'Chad sent grain in May, and Japan has pledged $5 million in aid.', 'agree', null],
    [
      'is not that of its blame',
      'Peru and Chile blamed each other on Monday for an attack on a camp near Lima.',
      'attack',
      null,
    ],
    [
      'is not that of what it answers',
      'China held drills on Monday in response to a visit by Ana Ruiz.',
      'visit',
      null,
    ],
    [
      'is not that of what came two days later',
      'Ana Ruiz left on Sunday, two days after Peru elected her.',
      'elect',
      null,
    ],
    ['is not that of who announces it', 'Ana Ruiz will visit Peru on Sunday, Chile announced.', 'announce', null],
    ['is not ahead', 'Peru will send doctors on Tuesday and Ana Ruiz criticised Chile, Tom Cole said.', 'accuse', null],

    [
      'is that of all joined verbs',
      'Ana Ruiz was pardoned and sent home in May 2020 by Tom Cole.',
      'release',
      '2020-05',
    ],
    [
      'is not that of a later verb',
      'Ana Ruiz was arrested in Lima and was jailed in May 2020 in Chile.',
      'release',
      null,
    ],
    ['is that of the deed', 'Officials blamed rebels for a 2019 blast that killed 60 people in Lima.', 'kill', '2019'],
    [
      'is that of the harm it did',
      'Kenya on Monday condemned the air strikes on a clinic in Lima that left six people dead in May 2020.',
      'attack',
      '2020-05',
    ],
    ['is not the past of another clause', 'Ana Ruiz was born in May 1970, and Peru blames Chile.', 'accuse', null],
  ] as const)('%s', (_, text, kind, date) => {
    expect(findEvents(text, kind)[0]?.date?.edtf ?? null).toBe(date)
  })

  it('is ahead where it is planned', () => {
    const [event] = findEvents('Ana Ruiz said that Peru would shun a peace conference planned in May.', 'summit')
    expect(event?.date?.edtf).toBe('2025-05')
  })
})

describe('the place of an event', () => {
  it.each([
    ['behind the object', 'Ana Ruiz signed a peace agreement in Lima.', 'sign', 'place:lima'],
    ['behind "through"', 'Thousands marched through Lima on Friday.', 'protest', 'place:lima'],
    ['where a disaster strikes', 'Hurricane Ana tore through Peru in May.', 'disaster', 'country:peru'],
    ['behind a site', 'A bomb exploded at a market in Kabul.', 'attack', 'place:kabul'],
  ] as const)('stands %s', (_, text, kind, place) => {
    expect(findEvents(text, kind)[0]?.place).toBe(place)
  })
})

describe('a crime', () => {
  it('is alleged where somebody is charged with it', () => {
    const [event] = findEvents('Two men were charged with the murder of Ana Ruiz.', 'kill')
    expect(event?.evidence[0]?.status).toBe('alleged')
  })

  it('is no event where it only names a suspicion', () => {
    expect(findEvents('Police arrested a man on suspicion of murder on Sunday.', 'kill')).toEqual([])
  })
})

describe('the day on which something was built', () => {
  it('is when it was opened, where the text tells no other', () => {
    expect(findEvents("Russia constructed Iran's first plant, launched in 2013.", 'build')).toMatchObject([
      { date: { edtf: '2013' } },
    ])
  })
})
