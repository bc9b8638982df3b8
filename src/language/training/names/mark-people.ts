import { bitOf, findEntry, type Gazetteer } from '../../names/gazetteer.ts'
import type { MarkedName, NameDocument } from './name-document.ts'

const PEOPLE = bitOf('people')
const PLACE = bitOf('country') | bitOf('city') | bitOf('capital') | bitOf('region')

/**
 * The same reading for adjectives and members of nations in all corpora: words that the gazetteer knows as such, and as
 * no place, are `people`, whether the corpus calls them places, others or nothing. Names that hold more words stay.
 */
export function markPeople(document: NameDocument, gazetteer: Gazetteer): NameDocument {
  const isPeople = (words: string) => {
    const bits = /^\p{Lu}/u.test(words) ? findEntry(gazetteer, words.split(/[ -]/)) : 0
    return (bits & PEOPLE) !== 0 && (bits & PLACE) === 0
  }
  const { text, sentences } = document
  const names = document.names.map(
    (name): MarkedName =>
      isPeople(text.slice(name.start, name.end)) && !name.readings.includes('person')
        ? { ...name, readings: ['people'] }
        : name,
  )
  const taken = new Set(names.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)))
  const found = sentences.flat().filter(({ start, end }) => !taken.has(start) && isPeople(text.slice(start, end)))
  const added = found.map(({ start, end }): MarkedName => ({ start, end, readings: ['people'] }))
  return { ...document, names: [...names, ...added].toSorted((left, right) => left.start - right.start) }
}
