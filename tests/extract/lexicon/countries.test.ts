import { describe, expect, it } from 'vitest'
import { COUNTRIES, findCapital, findCountry, findDemonym } from '../../../src/extract/lexicon/countries.ts'
import { listSharedNames } from './shared-names.ts'

describe('findCountry', () => {
  it.each([
    ['Russia', 'country:russia'],
    ['Russian Federation', 'country:russia'],
    ['US', 'country:united-states'],
    ['U.S.', 'country:united-states'],
    ['the United States of America', 'country:united-states'],
    ['Britain', 'country:united-kingdom'],
    ['UK', 'country:united-kingdom'],
    ['DPRK', 'country:north-korea'],
    ['Korea', 'country:south-korea'],
    ['Burma', 'country:myanmar'],
    ['Côte d’Ivoire', 'country:ivory-coast'],
    ['Holland', 'country:netherlands'],
    ['the Netherlands', 'country:netherlands'],
    ['Czech Republic', 'country:czechia'],
    ['Turkey', 'country:turkey'],
    ['Türkiye', 'country:turkey'],
    ['UAE', 'country:united-arab-emirates'],
    ['Vatican', 'country:vatican-city'],
    ['Kosovo', 'country:kosovo'],
    ['Taiwan', 'country:taiwan'],
    ['Palestine', 'country:palestine'],
    ['USSR', 'country:soviet-union'],
    ['East Germany', 'country:east-germany'],
    ['IRAN', 'country:iran'],
  ])('knows %s', (name, id) => {
    expect(findCountry(name)?.id).toBe(id)
  })

  it.each([
    'us',
    'turkey',
    'china',
    'chad',
    'Moscow',
    'Europe',
    'Antarctica',
    'IT',
    'Island',
    '',
  ])('does not take "%s" for one', (word) => {
    expect(findCountry(word)).toBeNull()
  })
})

describe('findDemonym', () => {
  it.each([
    ['Iranian', 'IR', false, 'adjective'],
    ['Iranians', 'IR', true, 'noun'],
    ['British', 'GB', false, 'adjective'],
    ['Britons', 'GB', true, 'noun'],
    ['Dutch', 'NL', false, 'adjective'],
    ['Swiss', 'CH', false, 'adjective'],
    ['Frenchman', 'FR', false, 'noun'],
    ['Frenchmen', 'FR', true, 'noun'],
    ['Spaniard', 'ES', false, 'noun'],
    ['Emirati', 'AE', false, 'adjective'],
    ['Kuwaitis', 'KW', true, 'noun'],
    ['Argentine', 'AR', false, 'adjective'],
    ['Congolese', 'CD', false, 'adjective'],
    ['North Korean', 'KP', false, 'adjective'],
  ])('ties %s to %s', (word, iso2, plural, form) => {
    const found = findDemonym(word)
    expect([found?.country.iso2, found?.plural, found?.form]).toEqual([iso2, plural, form])
  })

  it('knows those of states of the past', () => {
    expect(findDemonym('Soviet')?.country.id).toBe('country:soviet-union')
  })

  it.each([
    'polish',
    'danish',
    'Arab',
    'European',
    'Western',
    'Asian',
    'Kurdish',
    'Jewish',
    'Chineses',
    'Dutchs',
  ])('does not tie "%s" to a country', (word) => {
    expect(findDemonym(word)).toBeNull()
  })
})

describe('findCapital', () => {
  it.each([
    ['Moscow', 'RU'],
    ['Teheran', 'IR'],
    ['Washington', 'US'],
    ['Kyiv', 'UA'],
    ['Kiev', 'UA'],
    ['Brussels', 'BE'],
    ['The Hague', 'NL'],
    ['Jerusalem', 'IL'],
    ['Pyongyang', 'KP'],
    ['Bogota', 'CO'],
    ['Taipei', 'TW'],
    ['Pristina', 'XK'],
    ['Ramallah', 'PS'],
    ['Sana’a', 'YE'],
  ])('gives the state that %s governs', (name, iso2) => {
    expect(findCapital(name)?.iso2).toBe(iso2)
  })

  it.each(['Kazan', 'New York', 'Victoria', 'Hamilton', 'Hague', 'moscow'])('gives none for %s', (name) => {
    expect(findCapital(name)).toBeNull()
  })
})

describe('COUNTRIES', () => {
  it('has an id for each that no other has', () => {
    const ids = COUNTRIES.map(({ id }) => id)
    expect(ids.filter((id, at) => !/^country:[a-z][a-z-]*[a-z]$/.test(id) || ids.indexOf(id) !== at)).toEqual([])
  })

  it('shares no name between two', () => {
    expect(listSharedNames(COUNTRIES, ({ names }) => names)).toEqual([])
  })

  it('finds each under each of its names', () => {
    expect(COUNTRIES.filter((row) => row.names.some((name) => findCountry(name) !== row))).toEqual([])
  })

  it('has a demonym for every sovereign state that English has one for', () => {
    const mute = COUNTRIES.filter((row) => row.sovereign && !row.historical && row.demonyms.length === 0)
    expect(mute.map(({ name }) => name)).toEqual(['Dominica', 'Vatican City'])
  })

  it('codes all but those of the past', () => {
    expect(COUNTRIES.filter((row) => row.historical === (row.iso2 !== null))).toEqual([])
  })
})
