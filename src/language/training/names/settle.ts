import { bitOf, findEntry, type Gazetteer } from '../../names/gazetteer.ts'
import { isCapitalised } from '../../names/gazetteer-features.ts'
import type { MarkedName, NameDocument, Reading } from './name-document.ts'

const PEOPLE = bitOf('nation') | bitOf('people')
const COUNTRY = bitOf('country')
const NO_PEOPLE = COUNTRY | bitOf('capital')
/** England plays as countries do. */
const LAND = COUNTRY | bitOf('region')

/**
 * Makes the corpora agree where their guidelines differ:
 *
 * - words that the gazetteer knows as adjective or members of a nation, people or faith, and as no country, are
 *   `people`, whether a corpus calls them places, others or nothing;
 * - a country is a place also where it acts, as a government or as a team;
 * - "the" in small letters, and any before a place, is no part of a name.
 */
export function settle(document: NameDocument, gazetteer: Gazetteer): NameDocument {
  const { text, sentences } = document
  const bitsOf = (words: string) => (isCapitalised(words) ? findEntry(gazetteer, words.split(/[ -]/)) : 0)
  const isPeople = (words: string) => (bitsOf(words) & PEOPLE) !== 0 && (bitsOf(words) & NO_PEOPLE) === 0
  const read = (words: string, readings: readonly Reading[]): readonly Reading[] => {
    if (isPeople(words) && !readings.includes('person')) return ['people']
    return readings.includes('organization') && (bitsOf(words) & LAND) !== 0 ? ['place'] : readings
  }
  const names = document.names.map((name) => trimArticle(text, name))
  const settled = names.map((name) => ({ ...name, readings: read(text.slice(name.start, name.end), name.readings) }))
  const taken = new Set(names.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)))
  const found = sentences.flat().filter(({ start, end }) => !taken.has(start) && isPeople(text.slice(start, end)))
  const added = found.map(({ start, end }): MarkedName => ({ start, end, readings: ['people'] }))
  return { ...document, names: [...settled, ...added].toSorted((left, right) => left.start - right.start) }
}

function trimArticle(text: string, name: MarkedName): MarkedName {
  const words = text.slice(name.start, name.end)
  const article = words.startsWith('the ') || (words.startsWith('The ') && name.readings[0] === 'place')
  return article ? { ...name, start: name.start + 4 } : name
}
