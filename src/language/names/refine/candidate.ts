import type { NameClass } from '../name-class.ts'

/** Words `first` to `last` of a document, both inclusive, that the network or a refiner takes for a name. */
export interface Candidate {
  readonly first: number
  readonly last: number
  readonly nameClass: NameClass
  readonly confidence: number
}

/** The words of a candidate, with spaces between. */
export const wordsOf = (words: readonly string[], { first, last }: Candidate): string =>
  words.slice(first, last + 1).join(' ')
