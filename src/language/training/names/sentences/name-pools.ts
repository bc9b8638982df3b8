import type { EntryKind } from '../../../names/gazetteer.ts'
import type { NameLists } from '../gazetteer/compile-gazetteer.ts'
import type { NamePools } from './make-names.ts'

const PARTY = /\b(?:Party|Union|Front|Movement|Alliance|League|Congress|Coalition|Democrats|Rally|Bloc)\b/
const ARMED =
  /\b(?:Army|Brigades?|Front|Jihad|Militia|Guards?|Liberation|Martyrs|Resistance|Mujahideen|Hezbollah|Hamas|Taliban|al-Qaida)\b/i
const SMALL = /^(?:of|the|for|and|de|del|la|el|al|in|on|to|van|von|bin|da|dos)$/i

/** The lists that names are drawn from, out of those of the gazetteer, each without doubles and in the order of the lists. */
export function createPools(lists: readonly NameLists[]): NamePools {
  const all = (kind: EntryKind) => [...new Set(lists.flatMap((list) => [...(list[kind] ?? [])].map(toTitleCase)))]
  const organizations = all('organization').filter((name) => /^\p{Lu}/u.test(name) && name.length > 2)
  const long = organizations.filter((name) => name.includes(' '))
  return {
    firstNames: all('firstName'),
    surnames: all('surname'),
    persons: all('person').filter((name) => /^\S+ \S+( \S+)?$/.test(name)),
    countries: all('country').filter((name) => name.length > 3 && name.split(' ').length < 3),
    nations: all('nation').filter((name) => !/(?:s|men|women|man|woman)$/.test(name) || /(?:ese|ss)$/.test(name)),
    cities: all('city'),
    regions: all('region').filter((name) => /^\p{Lu}/u.test(name)),
    parties: long.filter((name) => PARTY.test(name) && !ARMED.test(name)),
    organizations: long.filter((name) => !PARTY.test(name)),
    armed: organizations.filter((name) => ARMED.test(name)),
  }
}

/** Names in capitals as a text writes them: PETER O'NEILL → Peter O'Neill; others stay. */
function toTitleCase(name: string): string {
  if (name !== name.toUpperCase() || name.length < 5 || name.includes('.')) return name
  return name
    .toLowerCase()
    .split(' ')
    .map((word, at) =>
      at > 0 && SMALL.test(word) ? word : word.replace(/(?:^|['-])\p{L}/gu, (letter) => letter.toUpperCase()),
    )
    .join(' ')
}
