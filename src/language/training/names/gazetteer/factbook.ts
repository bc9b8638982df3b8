import type { NameLists } from './compile-gazetteer.ts'

interface FactbookEntry {
  names: Record<string, string | null> | null
  capital: string | null
  nationality: { noun?: string; adjective?: string } | null
  chief_of_state: string | null
  head_of_government: string | null
  organizations: string | null
  political_parties: string | null
  legislature: Record<string, string> | null
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', nbsp: ' ', apos: "'", rsquo: "'" }

/** Countries, nations, capitals, leaders, parties and international bodies of the CIA World Factbook (CC0). */
export function readFactbook(file: string): NameLists {
  const entries = (JSON.parse(decodeEntities(file)) as FactbookEntry[]).filter(({ names }) => names !== null)
  return {
    country: entries.flatMap(({ names }) => listCountryNames(names ?? {})),
    nation: entries.flatMap(({ nationality }) => [
      ...listPeople(nationality?.noun ?? ''),
      ...listPeople(nationality?.adjective ?? ''),
    ]),
    capital: entries.flatMap(({ capital }) => splitAlternatives(capital ?? '')),
    person: entries.flatMap((entry) => [
      ...listLeaders(entry.chief_of_state),
      ...listLeaders(entry.head_of_government),
    ]),
    organization: entries.flatMap((entry) => [
      ...(entry.organizations ?? '').split(',').map(stripNote),
      ...(entry.political_parties ?? '').split('<br>').flatMap(splitAlternatives),
      ...Object.values(entry.legislature ?? {}).flatMap(splitAlternatives),
    ]),
  }
}

/** `&eacute;` and its kind, as JSON text may hold them. */
function decodeEntities(text: string): string {
  return text.replace(
    /&([A-Za-z])(?:acute|grave|circ|tilde|uml|cedil|ring|caron|slash);|&([a-z]+);/g,
    (_, letter, name) => (letter === undefined ? (ENTITIES[name] ?? ' ') : letter),
  )
}

function listCountryNames(names: Record<string, string | null>): string[] {
  return Object.entries(names)
    .filter(([key]) => /conventional|abbreviation/.test(key))
    .flatMap(([, value]) => splitAlternatives((value ?? '').replace(/;.*/, '')))
    .filter((name) => name !== 'none' && !/^(?:English|French)$/.test(name))
}

/** "Briton(s), British (collective plural)" → Briton, Britons, British. */
function listPeople(text: string): string[] {
  return text
    .replace(/;.*|note\b.*/, '')
    .split(/,| or /)
    .flatMap((word) => (/\(s\)/.test(word) ? [word.replace('(s)', ''), word.replace('(s)', 's')] : [word]))
    .map(stripNote)
    .filter((word) => /^[A-Z]/.test(word))
}

/** "President Vjosa OSMANI-Sadriu (since 4 April 2021)": the words from the first name on. */
function listLeaders(text: string | null): string[] {
  return (text ?? '').split(';').flatMap((part) => {
    const words = stripNote(part).split(' ')
    const last = words.findIndex((word) => /^[\p{Lu}'-]{3,}/u.test(word))
    if (last < 1) return []
    const surname = words.slice(last).join(' ')
    return [surname, `${words[last - 1]} ${surname}`]
  })
}

/** "Alternative for Germany or AfD", "Parliament (Majles)" → both names. */
function splitAlternatives(text: string): string[] {
  return text
    .split(/ or |[()/]|,\s/)
    .map((name) => name.replace(/^the /i, '').trim())
    .filter((name) => /^[A-Z]/.test(name) && name.length > 1 && !/^(?:the|none)$/i.test(name))
}

const stripNote = (text: string): string => text.replace(/\(.*$/, '').trim()
