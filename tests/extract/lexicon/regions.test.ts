import { describe, expect, it } from 'vitest'
import { findRegion, REGIONS } from '../../../src/extract/lexicon/regions.ts'
import { listSharedNames } from './shared-names.ts'

describe('findRegion', () => {
  it.each([
    ['the Gulf', 'Persian Gulf', 'water', null],
    ['Persian Gulf', 'Persian Gulf', 'water', null],
    ['Gaza', 'Gaza Strip', 'territory', 'PS'],
    ['the West Bank', 'West Bank', 'territory', 'PS'],
    ['Middle East', 'Middle East', 'world_region', null],
    ['the West', 'the West', 'world_region', null],
    ['Crimea', 'Crimea', 'peninsula', 'UA'],
    ['Donbass', 'Donbas', 'territory', 'UA'],
    ['Lombardy', 'Lombardy', 'province', 'IT'],
    ['Tuscany', 'Tuscany', 'province', 'IT'],
    ['Chechnya', 'Chechnya', 'province', 'RU'],
    ['Scotland', 'Scotland', 'province', 'GB'],
    ['Texas', 'Texas', 'province', 'US'],
    ['Strait of Hormuz', 'Strait of Hormuz', 'water', null],
    ['Euphrates River', 'Euphrates', 'river', null],
    ['EUROPE', 'Europe', 'continent', null],
  ])('knows %s', (asked, name, kind, country) => {
    expect(findRegion(asked)).toMatchObject({ name, kind, country })
  })

  it.each(['west', 'gulf', 'Iran', 'Moscow', 'New York', 'Luxembourg', 'Hamas', ''])('does not know "%s"', (word) => {
    expect(findRegion(word)).toBeNull()
  })
})

describe('REGIONS', () => {
  it('names every row and codes countries by two letters', () => {
    expect(
      REGIONS.filter(({ name, country }) => name.length < 2 || !/^([A-Z]{2}|null)$/.test(String(country))),
    ).toEqual([])
  })

  it('shares no name between two', () => {
    expect(listSharedNames(REGIONS, ({ name, aliases }) => [name, ...aliases])).toEqual([])
  })
})
