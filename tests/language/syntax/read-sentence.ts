import { readShallow } from '../../../src/language/read-shallow.ts'
import type { Clause } from '../../../src/language/syntax/clause.ts'
import type { NounPhrase } from '../../../src/language/syntax/phrase.ts'
import { readClauses } from '../../../src/language/syntax/read-clauses.ts'

/** A clause with its noun phrases as words: members of a coordination joined by " + ", obliques as "in Oslo". */
export type WordedClause = Pick<Clause, 'lemma' | 'form' | 'passive' | 'negated' | 'modality' | 'marker'> & {
  readonly subjects: string
  readonly objects: string
  readonly obliques: readonly string[]
}

/** The clause of a one-sentence text whose verb is this word; undefined where the text has none such. */
export function readSentence(text: string, verb: string): WordedClause | undefined {
  const document = readShallow(text)
  const words = ({ first, last }: NounPhrase): string =>
    document.text.slice(document.tokens[first]?.start, document.tokens[last]?.end)
  const join = (phrases: readonly NounPhrase[]): string => phrases.map(words).join(' + ')
  const clause = document.sentences
    .flatMap((sentence) => readClauses(document, sentence, 0, new Map()).clauses)
    .find((found) => document.tokens[found.verb]?.text === verb)
  if (clause === undefined) return undefined
  const { lemma, form, passive, negated, modality, marker } = clause
  return {
    lemma,
    form,
    passive,
    negated,
    modality,
    marker,
    subjects: join(clause.subjects),
    objects: join(clause.objects),
    obliques: clause.obliques.map(({ preposition, phrases }) => `${preposition} ${join(phrases)}`),
  }
}
