import { COMMON_WORDS } from './cities/common-words.ts'
import { EXONYMS, type Exonym } from './cities/exonyms.ts'
import { type PackageCity, readPackageCities } from './cities/package.ts'
import { findCapital } from './countries.ts'
import { lazy } from './lazy.ts'
import { rowKey, searchKeys } from './name-index.ts'

/** A city, town or village of at least 1,000 people. `country` is an ISO 3166 code, `lat` and `lon` are degrees. */
export interface CityRow {
  readonly name: string
  readonly country: string
  readonly population: number
  readonly lat: number
  readonly lon: number
  /** The capital or seat of government of a country or territory. */
  readonly capital: boolean
}

const LEAST_POPULATION = 1000
/** Names in capitals are looked up among larger cities only: acronyms would find villages. */
const LEAST_SHOUTED = { letters: 4, population: 50_000 }

const byKey = lazy(buildIndex)
const byShoutedKey = lazy(buildShoutedIndex)

/**
 * The most populous city of that name, English and former names included, or null. Many towns are called like words
 * ("Reading", "Nice") or persons ("Lincoln"): a capitalised word alone is weak evidence; weigh it by `population`.
 */
export function findCity(name: string): CityRow | null {
  return findCities(name)[0] ?? null
}

/** Every city of that name, those first for which it is the English name, then the most populous first. */
export function findCities(name: string): readonly CityRow[] {
  const found = searchKeys(name).map((key) => byKey().get(key) ?? byShoutedKey().get(key))
  return found.find((rows) => rows !== undefined) ?? []
}

type CityIndex = ReadonlyMap<string, readonly CityRow[]>

function buildIndex(): CityIndex {
  const index = new Map<string, readonly CityRow[]>()
  const exonyms = new Map(EXONYMS.map((row) => [`${row.listed}|${row.country}`, row]))
  for (const city of listLargestFirst()) {
    const id = `${city.name}|${city.country}`
    const exonym = exonyms.get(id)
    exonyms.delete(id)
    const row = toRow(city, exonym?.preferred ?? city.name)
    const key = rowKey(city.name)
    index.set(key, [...(index.get(key) ?? []), row])
    for (const alias of listKeys(exonym)) index.set(alias, [row, ...without(row, index.get(alias))])
  }
  return index
}

function without(row: CityRow, rows: readonly CityRow[] = []): readonly CityRow[] {
  return rows.filter((other) => other !== row)
}

function listLargestFirst(): readonly PackageCity[] {
  return [...readPackageCities()]
    .filter((city) => city.population >= LEAST_POPULATION && !COMMON_WORDS.has(city.name))
    .sort((a, b) => b.population - a.population)
}

function listKeys(exonym: Exonym | undefined): readonly string[] {
  return exonym ? [exonym.preferred ?? [], exonym.others].flat().map(rowKey) : []
}

function toRow(city: PackageCity, name: string): CityRow {
  const { country, population, lat, lon } = city
  const capital = city.featureCode === 'PPLC' || findCapital(name)?.iso2 === country
  return { name, country, population, lat, lon, capital }
}

function buildShoutedIndex(): CityIndex {
  const index = new Map<string, readonly CityRow[]>()
  for (const [key, rows] of byKey()) {
    const large = rows.filter((row) => row.population >= LEAST_SHOUTED.population)
    if (large.length > 0 && key.length >= LEAST_SHOUTED.letters) index.set(key.toUpperCase(), large)
  }
  return index
}
