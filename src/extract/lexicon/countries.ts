import { CAPITAL_NAMES } from './countries/capitals.ts'
import { DEMONYMS_BY_COUNTRY } from './countries/demonyms.ts'
import { HISTORICAL_STATES } from './countries/historical-states.ts'
import { COUNTRY_NAMES } from './countries/names.ts'
import { PACKAGE_COUNTRIES, type PackageCountry } from './countries/package.ts'
import type { CountryRow, Demonym, DemonymWord } from './countries/row.ts'
import { createNameIndex, nameSlug } from './name-index.ts'

export type { CountryRow, Demonym } from './countries/row.ts'

/** Codes of Palestine, Taiwan and Kosovo: outside the United Nations, and spoken of by their capitals as states are. */
const UNRECOGNIZED: ReadonlySet<string> = new Set(['PS', 'TW', 'XK'])

/** Every inhabited country and territory of ISO 3166, Kosovo, then states of the past. */
export const COUNTRIES: readonly CountryRow[] = [
  ...PACKAGE_COUNTRIES.filter(({ region }) => region !== 'Antarctic').map(toRow),
  ...HISTORICAL_STATES.map((row) => ({ ...row, demonyms: wordsOf(row.name).map(({ word }) => word) })),
]

const byName = createNameIndex(COUNTRIES, (row) => row.names)
const byCapital = createNameIndex(
  COUNTRIES.filter((row) => row.sovereign && !row.historical),
  (row) => [...listPackageCapitals(row), ...(CAPITAL_NAMES.get(row.iso2 ?? '') ?? [])].filter(isUnmistakable),
)
const byDemonym = createNameIndex(COUNTRIES.flatMap(toDemonyms), ({ word }) => [word])

/** The country that bears an English name, common synonym or established abbreviation. Case counts: "US" but not "us". */
export function findCountry(name: string): CountryRow | null {
  return byName(name)
}

/**
 * The country of a word like "Iranian", "Iranians" or "Frenchman". A word that serves as adjective and noun is an
 * `adjective`. Words for peoples and world regions ("Arab", "European", "Kurdish") belong to no country; of two
 * countries with one demonym ("Congolese", "Korean") it is the one that news means more often.
 */
export function findDemonym(word: string): Demonym | null {
  return byDemonym(word)?.demonym ?? null
}

/**
 * The sovereign state of today whose capital or seat of government bears this name. Capitals that share their name with
 * a common first name (Victoria) are left out.
 */
export function findCapital(name: string): CountryRow | null {
  return byCapital(name)
}

function toRow(row: PackageCountry): CountryRow {
  const extra = COUNTRY_NAMES.get(row.cca2)
  const name = extra?.preferred ?? row.name.common
  return {
    id: `country:${nameSlug(name)}`,
    name,
    names: [...new Set([name, row.name.common, row.name.official, ...(extra?.others ?? [])])],
    iso2: row.cca2,
    iso3: row.cca3,
    region: row.region,
    subregion: row.subregion,
    capital: row.capital[0] ?? null,
    sovereign: row.independent || row.unMember || UNRECOGNIZED.has(row.cca2),
    historical: false,
    demonyms: wordsOf(row.cca2).map(({ word }) => word),
  }
}

function wordsOf(country: string): readonly DemonymWord[] {
  return DEMONYMS_BY_COUNTRY.get(country) ?? []
}

function toDemonyms(country: CountryRow): readonly { readonly word: string; readonly demonym: Demonym }[] {
  return wordsOf(country.iso2 ?? country.name).map(({ word, plural, form }) => ({
    word,
    demonym: { country, plural, form },
  }))
}

function listPackageCapitals(country: CountryRow): readonly string[] {
  return PACKAGE_COUNTRIES.find((row) => row.cca2 === country.iso2)?.capital ?? []
}

function isUnmistakable(capital: string): boolean {
  return capital !== 'Victoria'
}
