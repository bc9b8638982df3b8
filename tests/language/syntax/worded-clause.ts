import type { Document } from '../../../src/language/document.ts'
import type { Clause } from '../../../src/language/syntax/clause.ts'
import type { NounPhrase } from '../../../src/language/syntax/phrase.ts'
import { readClauses, type Syntax } from '../../../src/language/syntax/read-clauses.ts'
import type { Atoms } from '../../../src/language/syntax/tree.ts'

/** A clause with its noun phrases as words: members of a coordination joined by " + ", obliques as "in Oslo". */
export type WordedClause = Pick<
  Clause,
  'lemma' | 'particle' | 'form' | 'passive' | 'negated' | 'modality' | 'role' | 'marker'
> & {
  readonly subjects: string
  readonly objects: string
  readonly obliques: readonly string[]
  /** The verb that it hangs on, or the noun. */
  readonly governor: string | null
  readonly noun: string | null
  readonly words: string
}

const NO_ATOMS: Atoms = new Map()

/** The syntax of a document's sentences, one by one. */
export function readSyntaxes(document: Document, atoms: Atoms = NO_ATOMS): Syntax[] {
  let offset = 0
  return document.sentences.map((sentence) => {
    const syntax = readClauses(document, sentence, offset, atoms)
    offset += syntax.clauses.length
    return syntax
  })
}

/** The words of a noun phrase. */
export const wordsOf = ({ text, tokens }: Document, { first, last }: { first: number; last: number }): string =>
  text.slice(tokens[first]?.start, tokens[last]?.end)

/** The clause of a document whose verb is this word; undefined where there is none. */
export function findClause(document: Document, verb: string): WordedClause | undefined {
  const clauses = readSyntaxes(document).flatMap(({ clauses }) => clauses)
  const clause = clauses.find((found) => document.tokens[found.verb]?.text === verb)
  if (clause === undefined) return undefined
  const join = (phrases: readonly NounPhrase[]): string =>
    phrases.map((phrase) => wordsOf(document, phrase)).join(' + ')
  return {
    ...clause,
    subjects: join(clause.subjects),
    objects: join(clause.objects),
    obliques: clause.obliques.map(({ preposition, phrases }) => `${preposition} ${join(phrases)}`),
    governor: document.tokens[clauses[clause.governor ?? -1]?.verb ?? -1]?.text ?? null,
    noun: clause.noun === null ? null : wordsOf(document, clause.noun),
    words: wordsOf(document, clause),
  }
}
