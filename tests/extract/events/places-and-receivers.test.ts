import { describe, expect, it } from 'vitest'
import type { EventKind } from '../../../src/model/event-kind.ts'
import { findEvents } from '../support/ask.ts'

const PLACES: readonly (readonly [where: string, text: string, kind: EventKind, place: string | null])[] = [
  ['a crowd is', 'Protesters in Lima attacked a bank on Wednesday.', 'attack', 'place:lima'],
  ['a court is', 'Ana Ruiz was jailed for fraud by a court in Lima on Monday.', 'arrest', 'place:lima'],
  ['what happens meanwhile is', 'Thirty people died when a bus fell into a river in Peru.', 'die', 'country:peru'],
  ['what it did was', 'A strike by Chile killed six people in Lima on Monday.', 'attack', 'place:lima'],
  [
    'the sentence is set',
    'In Lima, the country’s capital, police fired tear gas at farmers on Monday.',
    'attack',
    'place:lima',
  ],
  ['no named doer is', 'Tom Cole of a bank in Lima attacked Peru on Monday.', 'attack', null],
]

const RECEIVERS: readonly (readonly [who: string, text: string, kind: EventKind, role: string, entity: string])[] = [
  ['gets something', 'Finland will send Ukraine ammunition.', 'supply', 'recipient', 'country:ukraine'],
  ['is shot at by ship', 'China fired rockets at two Japanese boats.', 'attack', 'target', 'country:japan'],
  [
    'speaks after talks',
    'Ana Ruiz said so after talks with Tom Cole in Lima.',
    'meet',
    'participant',
    'person:ana-ruiz',
  ],
  [
    'signs after talks',
    'Ana Ruiz and Tom Cole signed a treaty in Lima after three hours of talks.',
    'negotiate',
    'participant',
    'person:tom-cole',
  ],
  [
    'gets the post, whoever gives it',
    'Her deputy, Tom Cole, has been appointed acting governor of Lima.',
    'appoint',
    'target',
    'person:tom-cole',
  ],
  [
    'has a calling before the name',
    'Its envoy in Peru, Kenyan doctor Ana Ruiz, resigned on Monday.',
    'resign',
    'actor',
    'person:ana-ruiz',
  ],
]

describe('the place of an event', () => {
  it.each(PLACES)('is where %s', (_, text, kind, place) => {
    expect(findEvents(text, kind)[0]?.place ?? null).toBe(place)
  })
})

describe('who takes part in an event', () => {
  it.each(RECEIVERS)('is who %s', (_, text, kind, role, entity) => {
    expect(findEvents(text, kind)[0]?.participants).toContainEqual({ role, entity })
  })

  it('is not whose money it is', () => {
    const [event] = findEvents('Peru sent Chile aid worth 50 million U.S. dollars.', 'aid')
    expect(event?.participants).not.toContainEqual({ role: 'recipient', entity: 'country:united-states' })
  })

  it('is not the country of outlaws', () => {
    expect(findEvents('Peruvian gunmen killed Tom Cole on Monday.', 'kill')).toMatchObject([
      { participants: [{ role: 'target', entity: 'person:tom-cole' }] },
    ])
  })

  it('is not who comes to speak of it', () => {
    const [event] = findEvents('Peru banned the Green Party, drawing condemnation from Chile.', 'sanction')
    expect(event?.participants).not.toContainEqual({ role: 'target', entity: 'country:chile' })
  })
})
