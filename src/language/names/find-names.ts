import type { NamedSpan } from '../document.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { TaggedSentence } from './name-features.ts'
import type { NameReader } from './name-reader.ts'
import { agree } from './refine/agree.ts'
import { createCountryTest } from './refine/ambiguous-countries.ts'
import type { Candidate } from './refine/candidate.ts'
import { joinElections } from './refine/join-elections.ts'
import { spreadShortForms } from './refine/spread-short-forms.ts'
import { toNamedSpan } from './refine/to-named-span.ts'
import { trimNames } from './refine/trim-names.ts'

/** What finding names needs. */
export interface NameFinder {
  readonly read: NameReader
  readonly gazetteer: Gazetteer
}

/**
 * The names of a document, `first` and `last` count its words from 0 through all
 * sentences. The network proposes sentence by sentence, then the document as a whole decides.
 */
export function findNames(finder: NameFinder, sentences: readonly TaggedSentence[]): NamedSpan[] {
  const words = sentences.flatMap((sentence) => sentence.words)
  const candidates = trimNames(words, propose(finder.read, sentences))
  const refined = joinElections(words, agree(words, spreadShortForms(words, candidates)))
  const isCountry = createCountryTest(words)
  return refined.map((candidate) => toNamedSpan(words, candidate, finder.gazetteer, isCountry))
}

function propose(read: NameReader, sentences: readonly TaggedSentence[]): Candidate[] {
  let start = 0
  return read(sentences).flatMap((names, index) => {
    const from = start
    start += sentences[index]?.words.length ?? 0
    return names.map((name) => ({ ...name, first: name.first + from, last: name.last + from }))
  })
}
