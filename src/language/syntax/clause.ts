import type { NounPhrase } from './phrase.ts'

/** A prepositional phrase of a clause: the token of its preposition and what it governs. */
export interface Oblique {
  readonly preposition: string
  readonly phrases: readonly NounPhrase[]
}

/** What a clause hangs on: another clause, or a noun such as "accusations (that …)". */
export type Governor = { readonly clause: number } | { readonly noun: NounPhrase }

/**
 * A verb with what belongs to it. `subjects` and `objects` are those of the active voice, so "the pact was signed
 * by Ruiz" has Ruiz as subject and the pact as object. `first` to `last` are the tokens of the whole clause.
 */
export interface Clause {
  readonly index: number
  readonly sentence: number
  readonly verb: number
  readonly lemma: string
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly passive: boolean
  readonly negated: boolean
  readonly modality: 'none' | 'future' | 'modal'
  readonly subjects: readonly NounPhrase[]
  readonly objects: readonly NounPhrase[]
  readonly obliques: readonly Oblique[]
  readonly governor: Governor | null
  /** "that", "if", "after" …: the word that makes it a subordinate clause. */
  readonly marker: string | null
  readonly first: number
  readonly last: number
}
