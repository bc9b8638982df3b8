import { describe, expect, it } from 'vitest'
import { EXONYMS } from '../../../src/extract/lexicon/cities/exonyms.ts'
import { readPackageCities } from '../../../src/extract/lexicon/cities/package.ts'
import { findCities, findCity } from '../../../src/extract/lexicon/cities.ts'
import { COUNTRIES } from '../../../src/extract/lexicon/countries.ts'

describe('findCity', () => {
  it.each([
    ['Moscow', 'Moscow', 'RU'],
    ['MOSCOW', 'Moscow', 'RU'],
    ['Kiev', 'Kyiv', 'UA'],
    ['Genova', 'Genoa', 'IT'],
    ['Rome', 'Rome', 'IT'],
    ['Munich', 'Munich', 'DE'],
    ['Köln', 'Cologne', 'DE'],
    ['Geneva', 'Geneva', 'CH'],
    ['Vienna', 'Vienna', 'AT'],
    ['Bombay', 'Mumbai', 'IN'],
    ['St. Petersburg', 'Saint Petersburg', 'RU'],
    ['Peking', 'Beijing', 'CN'],
    ['New York', 'New York', 'US'],
    ['Washington', 'Washington, D.C.', 'US'],
    ['Washington, D.C.', 'Washington, D.C.', 'US'],
    ['the Hague', 'The Hague', 'NL'],
    ['Livorno', 'Livorno', 'IT'],
    ['Bogliasco', 'Bogliasco', 'IT'],
    ['Kazan', 'Kazan', 'RU'],
    ['Gaza City', 'Gaza City', 'PS'],
    ['Rafah', 'Rafah', 'PS'],
    ['Bakhmut', 'Bakhmut', 'UA'],
    ['Bogota', 'Bogotá', 'CO'],
    ['Alexandria', 'Alexandria', 'EG'],
  ])('gives for %s the city of %s in %s', (asked, name, country) => {
    const city = findCity(asked)
    expect([city?.name, city?.country]).toEqual([name, country])
  })

  it.each([
    'nice',
    'reading',
    'mobile',
    'Most',
    'Of',
    'Same',
    'May',
    'Hague',
    'NATO',
    'OPEC',
    'Xyzzyburg',
    '',
  ])('gives none for "%s"', (word) => {
    expect(findCity(word)).toBeNull()
  })

  it('tells where the city is', () => {
    const { lat = 0, lon = 0 } = findCity('Tehran') ?? {}
    expect([Math.round(lat), Math.round(lon)]).toEqual([36, 51])
  })

  it('knows the capital of every sovereign state with a city', () => {
    const states = COUNTRIES.filter((row) => row.sovereign && !row.historical && row.capital !== null)
    const without = states.filter(
      ({ capital, iso2 }) => !findCities(capital ?? '').some((city) => city.country === iso2 && city.capital),
    )
    expect(without.map(({ capital }) => capital)).toEqual(['Palikir', 'Ngerulmud', 'Vatican City'])
  })
})

describe('findCities', () => {
  it('gives the most populous first', () => {
    const populations = findCities('Springfield').map(({ population }) => population)
    expect(populations.length).toBeGreaterThan(3)
    expect(populations).toEqual(populations.toSorted((a, b) => b - a))
  })

  it('puts the city that is called so in English before towns of that name', () => {
    const [first, second] = findCities('Geneva')
    expect([first?.country, second?.country]).toEqual(['CH', 'US'])
  })
})

describe('EXONYMS', () => {
  const listed = new Set([...readPackageCities()].map(({ name, country }) => `${name}|${country}`))

  it('speaks of cities that the package lists', () => {
    expect(EXONYMS.filter((row) => !listed.has(`${row.listed}|${row.country}`))).toEqual([])
  })

  it('is found under each of its names', () => {
    const lost = EXONYMS.flatMap(({ preferred, others, country }) =>
      [preferred ?? [], others].flat().filter((name) => findCity(name)?.country !== country),
    )
    expect(lost).toEqual([])
  })
})
