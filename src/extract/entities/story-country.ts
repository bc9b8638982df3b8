import type { Document } from '../../language/document.ts'
import type { Name } from '../names/name.ts'
import { textOf } from '../names/words.ts'
import type { Reading } from '../reading.ts'
import { typeOfId } from './reference.ts'
import type { Referent } from './referent.ts'

/** A story opens with so many sentences. */
const OPENING = 3

/** The country that a story is from: that of its dateline, else the one country that the whole text names, where it names no other and names it twice at least. */
export const findStoryCountry = (reading: Reading, referents: readonly Referent[]): string | null =>
  countryOfDateline(reading, referents) ?? onlyCountry(referents)

/** "POKHARA, Nepal — …": the country in front of the dash that opens the first sentence. */
function countryOfDateline({ document }: Reading, referents: readonly Referent[]): string | null {
  const [first, second] = referents
  if (first === undefined || second === undefined || first.name.first !== document.sentences[0]?.first) return null
  const { name } = first
  const joined = second.name.first === name.last + 2 && document.tokens[name.last + 1]?.text === ','
  return shouts(document, name) && joined && typeOfId(second.entity) === 'country' ? second.entity : null
}

/** "CAIRO — …": the country of a capital, where the story opens with both. */
export function findSeatCountry({ document }: Reading, referents: readonly Referent[]): string | null {
  const [first] = referents
  const seat = first?.name.seatOf?.id ?? null
  if (first === undefined || seat === null || first.name.first !== document.sentences[0]?.first) return null
  const opening = referents.filter(({ name }) => (document.tokens[name.first]?.sentence ?? 0) < OPENING)
  return shouts(document, first.name) && opening.some(({ name, entity }) => entity === seat && name !== first.name)
    ? seat
    : null
}

const shouts = (document: Document, { type, first, last }: Name): boolean =>
  /^(?:place|country)$/.test(type) && /^\p{Lu}[\p{Lu} .'’-]+$/u.test(textOf(document, first, last))

function onlyCountry(referents: readonly Referent[]): string | null {
  const countries = referents.map(({ entity }) => entity).filter((id) => typeOfId(id) === 'country')
  const [country, other] = new Set(countries)
  return country === undefined || other !== undefined || countries.length < 2 ? null : country
}
