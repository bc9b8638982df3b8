import type { Sense } from '../lexicon/capital-words.ts'
import type { Name } from '../names/name.ts'
import type { Reading } from '../reading.ts'
import { readDateline, readGazetted } from './metonyms/dateline.ts'
import { readDescription } from './metonyms/description.ts'
import { readPreposition } from './metonyms/governed.ts'
import { readCityPartner } from './metonyms/list.ts'
import { readHeaded, readHyphen, readOwned } from './metonyms/modifier.ts'
import { readRole } from './metonyms/role.ts'

/** The first that tells the sense of a capital's name decides; each gives null where it tells nothing. */
const READERS: readonly ((reading: Reading, name: Name) => Sense | null)[] = [
  readDateline,
  readGazetted,
  readHyphen,
  readOwned,
  readHeaded,
  readCityPartner,
  readDescription,
  readPreposition,
  readRole,
]

/**
 * Tells whether a capital stands for its country's government ("Moscow and Tehran have agreed") rather than for the
 * city ("in Moscow on Friday"): by what it owns or modifies, the preposition before it with the word that governs it,
 * and the verb that it is subject or object of. What those words tell is a table in lexicon/capitals.
 */
export function standsForCountry(reading: Reading, name: Name): boolean {
  for (const read of READERS) {
    const sense = read(reading, name)
    if (sense !== null) return sense === 'country'
  }
  return false
}
