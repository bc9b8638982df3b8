/** A noun phrase without its complements. All numbers are token indexes, `first` to `last` inclusive. */
export interface NounPhrase {
  readonly first: number
  readonly last: number
  /** The last token of the name where a name is the head: "Ruiz" in "President Ana Ruiz". */
  readonly head: number
  /** The phrase that owns this one: "Iran’s" in "Iran’s ports". Null for "its ports". */
  readonly possessor: NounPhrase | null
  /** Is "who", "which", "whom" or "that" of a relative clause. */
  readonly relative: boolean
  /** What hangs on it by a preposition: "the pact with A on B". */
  readonly complements: readonly Oblique[]
  /** What it is called besides: "a former judge" in "the minister, a former judge". */
  readonly appositions: readonly NounPhrase[]
}

/** A prepositional phrase: its preposition, "such as" and the like in full, and what it governs. */
export interface Oblique {
  readonly preposition: string
  readonly phrases: readonly NounPhrase[]
}

/** The complements of a noun phrase and theirs in turn, in text order: "the pact on trade with A" has both. */
export const complementChain = (phrase: NounPhrase): Oblique[] =>
  phrase.complements.flatMap((oblique) => [oblique, ...oblique.phrases.flatMap(complementChain)])
