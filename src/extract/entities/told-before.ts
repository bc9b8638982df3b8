import type { Token } from '../../language/document.ts'
import { clausesOf, type Discourse, denoted, isPerson, recent, subjectsOf } from './discourse.ts'

/** Sentences back to the one that a new paragraph goes on from. */
const BACK = 6

/** The sentence before; at the start of a paragraph the one before those that only quote somebody who is first told of there: "“…,” says his biographer, Tom Cole." */
export function lastTold(discourse: Discourse, sentence: number): number {
  const { text, sentences } = discourse.reading.document
  const opens = /\n/.test(text.slice(sentences[sentence - 1]?.end, sentences[sentence]?.start))
  let at = sentence - 1
  while (opens && at > 0 && sentence - at < BACK && quotesStranger(discourse, at)) at--
  return opens && quotesStranger(discourse, at) ? sentence - 1 : at
}

/** A quotation, and all who speak in the sentence are told of for the first time, or nothing but words of theirs. */
function quotesStranger(discourse: Discourse, sentence: number): boolean {
  const { document } = discourse.reading
  const { first = 0, last = -1 } = document.sentences[sentence] ?? {}
  const words = document.tokens.slice(first, last + 1)
  if (!words.some(({ index }) => discourse.quoted.has(index))) return false
  const speakers = subjectsOf(discourse, sentence, last + 1).filter((group) => group.every(isPerson))
  const known = new Set(recent(discourse, first, WHOLE).flatMap(({ entities }) => entities))
  return speakers.every((group) => group.every((id) => !known.has(id)))
}

/** "When Cole, a general, overthrew Paz, he was arrested": who is first told of in a clause of time that opens the sentence is not whom it is about. */
export function isAside(discourse: Discourse, { sentence, index }: Token, near: readonly string[]): boolean {
  const { document } = discourse.reading
  const clauses = clausesOf(discourse.reading, sentence)
  const start = document.sentences[sentence]?.first ?? 0
  const opening = document.tokens[start]?.lower ?? ''
  const aside = clauses.find(
    ({ role, verb, subjects }) =>
      role === 'adverbial' &&
      verb < index &&
      subjects.some((phrase) => denoted(discourse, phrase).some((id) => near.includes(id))),
  )
  const own = clauses.find(({ subjects, objects }) => [...subjects, ...objects].some(({ head }) => head === index))
  if (!/^(?:when|after|as|while|since|once|before)$/.test(opening) || aside === undefined || own?.role !== 'main')
    return false
  return !recent(discourse, start, WHOLE).some(({ entities }) => entities.some((id) => near.includes(id)))
}

/** Sentences of the longest text. */
const WHOLE = Number.MAX_SAFE_INTEGER
