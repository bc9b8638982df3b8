import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import type { Reading } from '../reading.ts'
import { type Reference, typeOfId } from './reference.ts'

/** What has been spoken of so far, in text order: the memory that nominals and pronouns are resolved against. */
export interface Discourse {
  readonly reading: Reading
  readonly bySentence: Map<number, Reference[]>
  /** By the token that they end at. */
  readonly byHead: Map<number, Reference>
  /** "He" or "she", as pronouns and forms of address have spoken of a person. */
  readonly genders: Map<string, Gender>
  /** The tokens within quotations, where "he" is hardly the speaker. */
  readonly quoted: ReadonlySet<number>
}

export type Gender = 'male' | 'female'

export const createDiscourse = (reading: Reading): Discourse => ({
  reading,
  bySentence: new Map(),
  byHead: new Map(),
  genders: new Map(),
  quoted: new Set(
    reading.quotes.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, step) => first + step)),
  ),
})

/** Remembers a reference. */
export function remember(discourse: Discourse, reference: Reference): void {
  const here = discourse.bySentence.get(reference.sentence) ?? []
  here.push(reference)
  discourse.bySentence.set(reference.sentence, here)
  discourse.byHead.set(reference.last, reference)
}

/** The entities that a noun phrase itself denotes, by its head. */
export const denoted = (discourse: Discourse, phrase: NounPhrase): readonly string[] =>
  discourse.byHead.get(phrase.head)?.entities ?? []

/** References before token `at`, the latest first, at most `sentences` sentences back. */
export function recent(discourse: Discourse, at: number, sentences: number): Reference[] {
  const here = discourse.reading.document.tokens[at]?.sentence ?? 0
  const found: Reference[] = []
  for (let sentence = here; sentence >= 0 && here - sentence <= sentences; sentence--) {
    const before = (discourse.bySentence.get(sentence) ?? []).filter(({ last }) => last < at)
    found.push(...before.sort((a, b) => b.last - a.last))
  }
  return found
}

/** The entities that are subjects of the sentence's clauses before token `at`, in the passive too, joined subjects together. */
export function subjectsOf(discourse: Discourse, sentence: number, at: number): (readonly string[])[] {
  return clausesOf(discourse.reading, sentence)
    .map(surfaceSubjects)
    .filter((phrases) => phrases.every(({ last }) => last < at))
    .map((phrases) => phrases.flatMap((phrase) => denoted(discourse, phrase)))
    .filter((entities) => entities.length > 0)
}

/** What stands before the verb of a clause: in the passive what is acted upon. */
const surfaceSubjects = ({ passive, subjects, objects, verb }: Clause): readonly NounPhrase[] =>
  passive ? objects.filter(({ last }) => last < verb) : subjects

/** The phrase is a date or a part of one: "in March" tells of no march. */
export function isDate({ reading: { document, dates } }: Discourse, { head }: NounPhrase): boolean {
  const token = document.tokens[head]
  return dates.some(({ start, end }) => token !== undefined && start <= token.start && token.end <= end)
}

export const clausesOf = (reading: Reading, sentence: number): readonly Clause[] =>
  reading.syntaxes[sentence]?.clauses ?? []

export const isPerson = (id: string): boolean => typeOfId(id) === 'person'
export const isBody = (id: string): boolean => /^(?:country|organization)$/.test(typeOfId(id))
/** Who can act or speak: a person or a body. */
export const isParty = (id: string): boolean => isPerson(id) || isBody(id)
