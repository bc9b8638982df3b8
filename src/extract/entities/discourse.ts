import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import type { FoundDate } from '../dates/find-dates.ts'
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
  /** The tokens within dates. */
  readonly dated: ReadonlySet<number>
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
  dated: new Set(reading.dates.flatMap((date) => tokensOf(reading, date))),
})

function tokensOf({ document: { tokens, sentences } }: Reading, { sentence, start, end }: FoundDate): number[] {
  const { first = 0, last = -1 } = sentences[sentence] ?? {}
  const within = tokens.slice(first, last + 1).filter((token) => start <= token.start && token.end <= end)
  return within.map(({ index }) => index)
}

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
export function subjectsOf(
  discourse: Discourse,
  sentence: number,
  at: number,
  counts: (clause: Clause) => boolean = () => true,
): (readonly string[])[] {
  return clausesOf(discourse.reading, sentence)
    .filter(counts)
    .map(surfaceSubjects)
    .filter((phrases) => phrases.every(({ last }) => last < at))
    .map((phrases) => phrases.flatMap((phrase) => denoted(discourse, phrase)))
    .filter((entities) => entities.length > 0)
}

/** What stands before the verb of a clause: in the passive what is acted upon. */
export const surfaceSubjects = ({ passive, subjects, objects, verb }: Clause): readonly NounPhrase[] =>
  passive ? objects.filter(({ last }) => last < verb) : subjects

/** The phrase is a date or a part of one: "in March" tells of no march. */
export const isDate = ({ dated }: Discourse, { head }: NounPhrase): boolean => dated.has(head)

export const clausesOf = (reading: Reading, sentence: number): readonly Clause[] =>
  reading.syntaxes[sentence]?.clauses ?? []

export const isPerson = (id: string): boolean => typeOfId(id) === 'person'
export const isOrganization = (id: string): boolean => typeOfId(id) === 'organization'
export const isBody = (id: string): boolean => /^(?:country|organization)$/.test(typeOfId(id))
/** A place or a country: where something is or happens. */
export const isSite = (id: string): boolean => /^(?:place|country)$/.test(typeOfId(id))
/** Who can act or speak: a person or a body. */
export const isParty = (id: string): boolean => isPerson(id) || isBody(id)
