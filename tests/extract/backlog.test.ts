import { describe, expect, it } from 'vitest'
import type { EventKind } from '../../src/model/event-kind.ts'
import type { Status } from '../../src/model/evidence.ts'
import { attributionsOf, findAgreement, findEvents, namesOf, read, tellStatements } from './support/ask.ts'
import { mentionedBy } from './support/look-up.ts'
import { mentionedAt, readMarked } from './support/marked.ts'

const RUIZ = 'person:ana-ruiz'
const IRAN = 'country:iran'

describe('known misses of attribution', () => {
  const rows: readonly (readonly [sentence: string, kind: EventKind, status: Status, assertedBy: string | null])[] = [
    ['Drones were supplied to Russia by Iran.', 'supply', 'asserted', null],
    ['Ukraine alleged that Iran supplied drones to Russia.', 'supply', 'alleged', 'country:ukraine'],
    ['Kenya allegedly attacked Sudan.', 'attack', 'alleged', null],
    ['Kenya reportedly attacked Sudan.', 'attack', 'alleged', null],
    ['Ana Ruiz rejected claims that Kenya attacked Sudan.', 'attack', 'denied', RUIZ],
    ['Iran dismissed reports that it supplied drones to Russia.', 'supply', 'denied', IRAN],
    ['Kenya never attacked Sudan.', 'attack', 'negated', null],
    ['A plan to attack Sudan was found by Kenya.', 'attack', 'planned', null],
    ['If Kenya attacks Sudan, trade will stop.', 'attack', 'hypothetical', null],
    ['Unless Kenya signs the treaty, trade will stop.', 'sign', 'hypothetical', null],
    ['Ana Ruiz asked whether Kenya attacked Sudan.', 'attack', 'hypothetical', RUIZ],
  ]
  it.fails.each(rows)('%s (%s)', (sentence, kind, status, assertedBy) => {
    expect(attributionsOf(sentence, kind)).toEqual([{ status, assertedBy }])
  })
})

describe('known misses of agreements', () => {
  it.fails.each([
    ['named once or twice', 'Brazil ratified the Paris Agreement. Canada left the Paris Agreement.', 1],
    ['two that are named', 'Brazil ratified the Paris Agreement. Brazil ratified the Kyoto Protocol.', 2],
    ['a truce that was agreed on', 'Sudan and Chad agreed on a ceasefire.', 1],
  ])('are %s', (_, text, count) => {
    expect(read(text).agreements).toHaveLength(count)
  })

  it.fails('are the second party before a finite verb', () => {
    const { parties } = findAgreement('The accord between Serbia and Kosovo was praised.')
    expect(parties).toEqual(['country:serbia', 'country:kosovo'])
  })

  it.fails('are the day of a signing by nobody named', () => {
    const { signedOn } = findAgreement('Kenya praised its fisheries accord with Uganda. The accord was signed in 2015.')
    expect(signedOn?.edtf).toBe('2015')
  })

  it.fails('are the term behind “valid for”', () => {
    expect(findAgreement('Chile and Peru signed a treaty. The treaty is valid for 15 years.').term).toBe('P15Y')
  })

  it.fails('are domains told of a pronoun', () => {
    const text = 'Chile and Peru signed a treaty. It spans many areas, including trade and culture.'
    expect(findAgreement(text).domains).toEqual(['trade', 'culture'])
  })

  it.fails.each([
    ['The pact bans export subsidies.', 'prohibited', 'export subsidies'],
    ['The treaty requires that both countries open their ports.', 'included', 'open their ports'],
  ])('are provisions in verbs that were tagged otherwise: %s', (sentence, polarity, topic) => {
    const { provisions } = findAgreement(`Chile and Peru signed a treaty. ${sentence}`)
    expect(provisions).toMatchObject([{ polarity, topic }])
  })
})

describe('known misses of evidence', () => {
  it.fails('a signatory has no evidence from a sentence that does not name them', () => {
    const { relations } = read('Chile and Peru signed a treaty. Ana Ruiz and Tom Cole signed the treaty in Lima.')
    const signing = relations.find(({ type, subject }) => type === 'signatory_of' && subject === RUIZ)
    expect(signing?.evidence.map(({ sentence }) => sentence)).toEqual([1])
  })
})

describe('known misses of statements', () => {
  it.fails.each([
    ['“Why is the road closed?” asked Ana Ruiz.', 'direct', 'Why is the road closed?'],
    ['According to Ana Ruiz, the road was closed.', 'indirect', 'the road was closed'],
    ['Ana Ruiz said the road, opened in May, was closed.', 'indirect', 'the road, opened in May, was closed'],
    ['Ana Ruiz alleged that the road was closed.', 'indirect', 'the road was closed'],
  ])('%s', (text, kind, words) => {
    expect(tellStatements(text)).toEqual([[kind, RUIZ, words]])
  })
})

describe('known misses of references', () => {
  it.fails.each([
    ['President Ana Ruiz spoke. [The company’s president] was silent.', []],
    ['President Ana Ruiz spoke. Tom Cole, [Taiwan’s president-elect], was silent.', ['person:tom-cole']],
  ])('a nominal with an owner of its own is not the last holder of such a post: %s', (line, ids) => {
    const marked = readMarked(line)
    expect(mentionedAt(read(marked.text), marked)).toEqual(ids)
  })
})

describe('known misses of names', () => {
  it.fails('a small part behind a hyphen', () => {
    expect(namesOf('Lai Ching-te spoke.', 'person:lai-ching-te')).toEqual(['Lai Ching-te'])
  })

  it.fails('a company that is bought', () => {
    expect(namesOf('Microsoft bought Activision Blizzard.', 'organization:activision-blizzard')).toEqual([
      'Activision Blizzard',
    ])
  })

  it.fails('a capital between two others is a city where something runs between them', () => {
    const text = 'Trains between Prague and Vienna were late.'
    expect(mentionedBy(read(text), text, 'Prague')).toEqual(['place:prague'])
  })

  it.fails('an association that begins with a country', () => {
    const text = 'The Kenya Farmers Association (KFA) met. The KFA voted.'
    const names = ['Kenya Farmers Association', 'KFA', 'KFA']
    expect(namesOf(text, 'organization:kenya-farmers-association')).toEqual(names)
  })
})

describe('known misses of events', () => {
  it.fails('a visit that the subject of the clause makes', () => {
    const [visit] = findEvents('Ana Ruiz defended the project during a visit to Kenya last December.', 'visit')
    expect(visit).toMatchObject({
      participants: expect.arrayContaining([{ role: 'actor', entity: RUIZ }]),
      date: { edtf: '2023-12' },
    })
  })

  it.fails('a date within a relative clause is not the outer verb’s', () => {
    const [resignation] = findEvents('Ana Ruiz, who took office in 2020, resigned in May 2023.', 'resign')
    expect(resignation?.date?.edtf).toBe('2023-05')
  })
})

describe('known misses of the language', () => {
  it.fails.each([
    'Kenya signed a trade deal with India. It also signed a fishing deal with Uganda.',
    'If Kenya attacks Sudan, trade will stop, officials in Nairobi said. On Friday it rained.',
    'Iran-backed groups such as Hamas in Gaza and Hezbollah in Lebanon were silent. It rained.',
    'Peruvian President Ana Ruiz met Chilean President Tom Cole in Santiago. Ruiz left early on Monday.',
  ])('a short text in English is one: %s', (text) => {
    expect(read(text).entities).not.toEqual([])
  })
})
