import { isCapitalised } from '../gazetteer-features.ts'
import { type Candidate, wordsOf } from './candidate.ts'

/** A reading that is surer than this stands against a full name elsewhere. */
const SURE = 0.9
const CONNECTING = /^(?:of|the|and|for|in|on|de|del|la|y|et|-|&)$/i

/**
 * Lets a full name help its short forms through the document: the surname of a person ("Vladimir Putin", then "Putin"),
 * the acronym that stands in brackets behind an organization or that its initials make ("Social Democratic Party
 * (SDP)").
 */
export function spreadShortForms(words: readonly string[], candidates: readonly Candidate[]): Candidate[] {
  const short = listShortForms(words, candidates)
  if (short.size === 0) return [...candidates]
  const kept = candidates.map((candidate) => reread(words, candidate, short))
  const taken = new Set(
    kept.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  )
  const added = words.flatMap((word, at): Candidate[] => {
    const form = taken.has(at) ? undefined : short.get(word)
    return form === undefined ? [] : [{ first: at, last: at, ...form }]
  })
  return [...kept, ...added].toSorted((left, right) => left.first - right.first)
}

type Form = Pick<Candidate, 'nameClass' | 'confidence'>

function listShortForms(words: readonly string[], candidates: readonly Candidate[]): Map<string, Form> {
  const short = new Map<string, Form>()
  for (const candidate of candidates) {
    const { first, last, nameClass, confidence } = candidate
    const form = shortFormOf(words, candidate)
    if (form !== undefined && confidence > (short.get(form)?.confidence ?? 0.5))
      short.set(form, { nameClass, confidence })
    const bracketed = words[last + 2] ?? ''
    if (
      nameClass === 'organization' &&
      last > first &&
      words[last + 1] === '(' &&
      words[last + 3] === ')' &&
      isAcronym(bracketed)
    )
      short.set(bracketed, { nameClass, confidence })
  }
  return short
}

function shortFormOf(words: readonly string[], { first, last, nameClass }: Candidate): string | undefined {
  if (first === last) return undefined
  if (nameClass === 'organization') return initialsOf(words.slice(first, last + 1))
  const surname = words[last] ?? ''
  const isSurname =
    nameClass === 'person' && surname.length > 2 && /^\p{Lu}\p{L}*\p{Ll}/u.test(surname) && words[last - 1] !== '-'
  return isSurname ? surname : undefined
}

function initialsOf(words: readonly string[]): string | undefined {
  const initials = words.filter((word) => isCapitalised(word) && !CONNECTING.test(word)).map((word) => word[0])
  return initials.length > 2 ? initials.join('') : undefined
}

const isAcronym = (word: string): boolean => /^\p{Lu}[\p{L}\d-]{1,9}$/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word)

function reread(words: readonly string[], candidate: Candidate, short: ReadonlyMap<string, Form>): Candidate {
  if (candidate.confidence >= SURE) return candidate
  const form = short.get(wordsOf(words, candidate))
  return form === undefined || form.confidence <= candidate.confidence ? candidate : { ...candidate, ...form }
}
