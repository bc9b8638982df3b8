import type { Document } from '../language/document.ts'
import type { Clause } from '../language/syntax/clause.ts'
import type { Syntax } from '../language/syntax/read-clauses.ts'
import type { FoundDate } from './dates/find-dates.ts'
import type { Name } from './names/name.ts'
import type { Quote } from './quotes.ts'

/** An article read as far as language, names and dates go: what all fact finders start from. */
export interface Reading {
  readonly document: Document
  readonly publishedAt: string | null
  /** One per sentence. */
  readonly syntaxes: readonly Syntax[]
  /** Of all sentences; a clause's `index` is its place here. */
  readonly clauses: readonly Clause[]
  readonly names: readonly Name[]
  /** Index into `names` of the name that covers a token. */
  readonly nameAt: ReadonlyMap<number, number>
  readonly dates: readonly FoundDate[]
  readonly quotes: readonly Quote[]
}
