import type { Document } from '../../language/document.ts'
import { findCity } from '../lexicon/cities.ts'
import { type CountryRow, findCapital, findCountry, findDemonym } from '../lexicon/countries.ts'
import { findOrganization } from '../lexicon/organizations.ts'
import { findRegion, type RegionRow } from '../lexicon/regions.ts'
import { remembered } from '../lexicon/remembered.ts'
import { type Name, plainName } from './name.ts'
import { isCapitalised, sentenceEnd, textOf, toTitleCase } from './words.ts'

const LONGEST = 8

/** Cities smaller than this are taken for places only where a preposition or apposition says so. */
export const WELL_KNOWN = 100_000

/** The longest name that a gazetteer knows from token `first` on, not beyond `limit`, or null. */
export function findKnown(document: Document, first: number, limit: number): Name | null {
  const end = Math.min(first + LONGEST - 1, limit, sentenceEnd(document, first))
  for (let last = end; last >= first; last--) {
    if (!isCapitalised(document.tokens[last]) && !/^\d+$/.test(document.tokens[last]?.text ?? '')) continue
    const name = findExact(document, first, last)
    if (name !== null) return name
  }
  return null
}

/** What a gazetteer knows under exactly these tokens. */
export function findExact(document: Document, first: number, last: number): Name | null {
  const known = lookUpAnyCase(textOf(document, first, last))
  return known === null ? null : { ...known, first, last }
}

/** What is known under a text, as the name of its first token. */
const lookUpAnyCase = remembered(
  (text) => lookUp(text, 0, 0) ?? (/^[\p{Lu}\s.-]{4,}$/u.test(text) ? lookUp(toTitleCase(text), 0, 0) : null),
)

function lookUp(text: string, first: number, last: number): Name | null {
  return (
    lookUpCountry(text, first, last) ??
    lookUpOrganization(text, first, last) ??
    lookUpRegion(text, first, last) ??
    lookUpCity(text, first, last)
  )
}

function lookUpCountry(text: string, first: number, last: number): Name | null {
  const country = findCountry(text)
  if (country !== null) return countryName(country, first, last, false)
  const demonym = findDemonym(text)
  return demonym === null ? null : countryName(demonym.country, first, last, true)
}

/** A name of the country at these tokens. */
export function countryName(country: CountryRow, first: number, last: number, demonym: boolean): Name {
  const { iso2, iso3, region, subregion, capital, historical } = country
  const known = { iso2, iso3, region, subregion, capital }
  const attributes = Object.fromEntries(Object.entries(known).filter(([, value]) => value)) as Record<string, string>
  const all = historical ? { ...attributes, historical } : attributes
  return { ...plainName(first, last, 'country', country.name, 0.98), id: country.id, attributes: all, demonym }
}

function lookUpOrganization(text: string, first: number, last: number): Name | null {
  const row =
    findOrganization(text) ?? (/^\p{Lu}\p{Ll}{3,6}$/u.test(text) ? findOrganization(text.toUpperCase()) : null)
  if (row === null) return null
  const attributes = row.country === null ? { kind: row.kind } : { kind: row.kind, country: row.country }
  return { ...plainName(first, last, 'organization', row.name, 0.95), attributes }
}

function lookUpRegion(text: string, first: number, last: number): Name | null {
  const row = findRegion(text)
  return row === null ? null : regionName(row, first, last)
}

/** A name of the region at these tokens. */
export function regionName(row: RegionRow, first: number, last: number): Name {
  const attributes = row.country === null ? { kind: row.kind } : { kind: row.kind, country: row.country }
  return { ...plainName(first, last, 'place', row.name, 0.95), attributes }
}

function lookUpCity(text: string, first: number, last: number): Name | null {
  const city = findCity(text)
  const seatOf = findCapital(text)
  if (city === null) return null
  const { country, population, lat, lon } = city
  const confidence = seatOf !== null || population >= WELL_KNOWN ? 0.9 : 0.4
  return {
    ...plainName(first, last, 'place', city.name, confidence),
    attributes: { kind: 'city', country, population, lat, lon },
    seatOf,
  }
}
