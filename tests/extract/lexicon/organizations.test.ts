import { describe, expect, it } from 'vitest'
import { COUNTRIES, findCountry, findDemonym } from '../../../src/extract/lexicon/countries.ts'
import { findOrganization, ORGANIZATIONS } from '../../../src/extract/lexicon/organizations.ts'
import { listSharedNames } from './shared-names.ts'

describe('findOrganization', () => {
  it.each([
    ['UN', 'United Nations', 'international', null],
    ['U.N.', 'United Nations', 'international', null],
    ['NATO', 'North Atlantic Treaty Organization', 'international', null],
    ['the European Union', 'European Union', 'international', null],
    ['BRICS', 'BRICS', 'international', null],
    ['OPEC+', 'OPEC+', 'international', null],
    ['IAEA', 'International Atomic Energy Agency', 'international', null],
    ['Axis of Resistance', 'Axis of Resistance', 'international', null],
    ['Hamas', 'Hamas', 'armed', 'PS'],
    ['HAMAS', 'Hamas', 'armed', 'PS'],
    ['Hizbullah', 'Hezbollah', 'armed', 'LB'],
    ['Al-Qaida', 'al-Qaeda', 'armed', null],
    ['Daesh', 'Islamic State', 'armed', null],
    ['the Kremlin', 'Kremlin', 'government', 'RU'],
    ['Downing Street', 'Downing Street', 'government', 'GB'],
    ['Knesset', 'Knesset', 'government', 'IL'],
    ['IRGC', 'Islamic Revolutionary Guard Corps', 'government', 'IR'],
    ['M5S', 'Five Star Movement', 'party', 'IT'],
    ['GOP', 'Republican Party', 'party', 'US'],
    ['BBC', 'British Broadcasting Corporation', 'media', 'GB'],
    ['The New Zealand Herald', 'New Zealand Herald', 'media', 'NZ'],
    ['the Guardian', 'The Guardian', 'media', 'GB'],
    ['Google', 'Google', 'company', 'US'],
    ['Procter & Gamble', 'Procter & Gamble', 'company', 'US'],
    ['Amnesty', 'Amnesty International', 'ngo', 'GB'],
    ['FIFA', 'FIFA', 'other', 'CH'],
  ])('knows %s', (asked, name, kind, country) => {
    expect(findOrganization(asked)).toMatchObject({ name, kind, country })
  })

  it.each([
    'who',
    'apple',
    'un',
    'ice',
    'Guardian',
    'Sun',
    'Hill',
    'Independent',
    'Supreme Court',
    'Norland Bank',
    '',
  ])('does not know "%s"', (word) => {
    expect(findOrganization(word)).toBeNull()
  })
})

describe('ORGANIZATIONS', () => {
  const namesOf = ({ name, aliases }: { name: string; aliases: readonly string[] }) => [name, ...aliases]

  it('shares no name between two', () => {
    expect(listSharedNames(ORGANIZATIONS, namesOf)).toEqual([])
  })

  it('codes countries as ISO 3166 does', () => {
    const codes = new Set<string | null>([null, ...COUNTRIES.map(({ iso2 }) => iso2)])
    expect(ORGANIZATIONS.filter(({ country }) => !codes.has(country))).toEqual([])
  })

  it('bears no name of a country or a people', () => {
    expect(ORGANIZATIONS.flatMap(namesOf).filter((name) => findCountry(name) ?? findDemonym(name))).toEqual([])
  })
})
