import type { NounPhrase, Oblique } from './phrase.ts'

/**
 * What a clause is to what it hangs on: `main` stands alone, `content` is what is said, thought or wanted (also the
 * subject clause), `adverbial` tells when, why or how, `relative` describes a noun, by a relative pronoun or a participle.
 */
export type ClauseRole = 'main' | 'content' | 'adverbial' | 'relative'

/** Form, voice, polarity and modality of a verb with its auxiliaries. */
export interface VerbGroup {
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly passive: boolean
  readonly negated: boolean
  /** `future` for "will" and "is to", `modal` for "may", "would", "must" and the like. */
  readonly modality: 'none' | 'future' | 'modal'
}

/**
 * A verb with what belongs to it. `subjects` and `objects` are those of the active voice, so "the pact was signed
 * by Ruiz" has Ruiz as subject and the pact as object; a copula has its predicate as object. Relative pronouns are
 * given as the noun that they stand for, and subjects that are left out as those that the reader supplies: "agreed
 * to sign", "signed and left". `first` to `last` are the tokens of the clause without the clauses that follow in it.
 */
export interface Clause extends VerbGroup {
  readonly index: number
  readonly sentence: number
  readonly verb: number
  readonly lemma: string
  /** "Off" in "called off the talks". */
  readonly particle: string | null
  readonly subjects: readonly NounPhrase[]
  readonly objects: readonly NounPhrase[]
  /** Also those that hang on its objects, but for "of": "signed an accord with Chile" has both readings. */
  readonly obliques: readonly Oblique[]
  readonly role: ClauseRole
  /** Index of the clause that it hangs on, directly or by a noun of it. */
  readonly governor: number | null
  /** The noun that it describes or fills: "accusations (that …)", "the pact (signed …)". */
  readonly noun: NounPhrase | null
  /** "That", "if", "after", "of" …: the word that makes it a subordinate clause; not the "to" of infinitives. */
  readonly marker: string | null
  readonly first: number
  readonly last: number
}
