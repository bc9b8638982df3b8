import { findCountry } from '../countries.ts'

/** States with a king, queen, emir or sultan, or with that of the United Kingdom; own compilation. */
const MONARCHIES = `
Antigua and Barbuda|Australia|Bahamas|Bahrain|Belgium|Belize|Bhutan|Brunei|Cambodia|Canada|Denmark|Eswatini|Grenada|Jamaica|Japan|Jordan|Kuwait|Lesotho|Liechtenstein|Luxembourg|Malaysia|Monaco|Morocco|Netherlands|New Zealand|Norway
Oman|Papua New Guinea|Qatar|Saint Kitts and Nevis|Saint Lucia|Saint Vincent and the Grenadines|Saudi Arabia|Solomon Islands|Spain|Sweden|Thailand|Tonga|Tuvalu|United Kingdom
`
/** States whose president heads the government, with no prime minister beside; own compilation. */
const PRESIDENTIAL = `
Argentina|Benin|Bolivia|Botswana|Brazil|Chile|Colombia|Costa Rica|Cyprus|Dominican Republic|Ecuador|El Salvador|Gambia|Ghana|Guatemala|Honduras|Indonesia|Liberia|Malawi|Maldives|Mexico|Micronesia|Nicaragua|Nigeria|Palau|Panama|Paraguay
Philippines|Sierra Leone|Switzerland|Turkmenistan|United States|Uruguay|Venezuela|Zambia
`
/** States whose ministers, or the highest officials beside them, are called secretaries. */
const SECRETARIAL = 'United States|United Kingdom|Mexico|Philippines|Kenya|Honduras|Hong Kong|India|Pakistan|Sri Lanka'
/** States whose central organs are called federal; own compilation. */
const FEDERATIONS = `
Argentina|Australia|Austria|Belgium|Bosnia and Herzegovina|Brazil|Canada|Ethiopia|Germany|India|Iraq|Malaysia|Mexico|Micronesia|Nepal|Nigeria|Pakistan|Russia|Somalia|Switzerland|United Arab Emirates|United States|Venezuela
`
const CHANCELLORS = 'Germany|Austria'

const toIds = (names: string): ReadonlySet<string> =>
  new Set(names.split(/[|\n]/).flatMap((name) => findCountry(name)?.id ?? []))

const monarchies = toIds(MONARCHIES)
const presidential = toIds(PRESIDENTIAL)
const secretarial = toIds(SECRETARIAL)
const withChancellor = toIds(CHANCELLORS)
const federations = toIds(FEDERATIONS)

/** Whether a country is a federation. */
export const isFederation = (country: string): boolean => federations.has(country)

/** Whether a country has such an office at all: Canada has no president, Peru no king. Titles in any case; most offices any country has. */
export function hasOffice(country: string, title: string): boolean {
  const office = title.toLowerCase()
  if (/^president(?:-elect)?$/.test(office)) return !monarchies.has(country)
  if (/^(?:king|queen|emperor|empress|emir|sultan|crown prince)$/.test(office)) return monarchies.has(country)
  if (/^(?:prime minister|premier)\b/.test(office)) return !presidential.has(country)
  if (/^(?:vice )?chancellor$/.test(office)) return withChancellor.has(country)
  if (SECRETARY.test(office)) return secretarial.has(country)
  return true
}

/** "Treasury secretary", "secretary of defense", but no general, press or state secretary. */
const SECRETARY =
  /^(?:(?!general|press|state|foreign|first|party|executive|permanent)[\p{L} ]+ secretary|secretary (?:of|for) .+)$/u
