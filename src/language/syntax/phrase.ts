/** A noun phrase without its complements. All numbers are token indexes, `first` to `last` inclusive. */
export interface NounPhrase {
  readonly kind: 'noun'
  readonly first: number
  readonly last: number
  readonly head: number
  /** The phrase that owns this one: "Iran’s" in "Iran’s ports". */
  readonly possessor: NounPhrase | null
  /** Is "who", "which", "whom" or "that" after a noun. */
  readonly relative: boolean
}

/** A verb with its auxiliaries, particles and adverbs. */
export interface VerbGroup {
  readonly kind: 'verb'
  readonly first: number
  readonly last: number
  readonly head: number
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly passive: boolean
  readonly negated: boolean
  readonly modality: 'none' | 'future' | 'modal'
}

/** A word between phrases: preposition, conjunction, subordinator, mark or anything else. */
export interface Link {
  readonly kind: 'preposition' | 'conjunction' | 'subordinator' | 'comma' | 'stop' | 'adverb' | 'other'
  readonly first: number
  readonly last: number
}

export type Phrase = NounPhrase | VerbGroup | Link
