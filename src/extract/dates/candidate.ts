import type { Meaning } from './meaning.ts'

/** Words of a sentence that may be a date. Offsets count from the sentence's start. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly meaning: Meaning
}

/** One recognised form of dates: proposes all candidates of a sentence, in any order. */
export type Form = (sentence: string) => Candidate[]

/** Mends the candidates of a sentence, given and returned in text order. */
export type Refiner = (candidates: readonly Candidate[], sentence: string) => Candidate[]

/** A match of a form's pattern with the words around it, at most 60 characters on each side. */
export interface Found {
  readonly text: string
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly before: string
  readonly after: string
}

const CONTEXT = 60

/** The characters before an offset that guards may look at: bounded, so that a text of one sentence stays linear. */
export function wordsBefore(sentence: string, at: number): string {
  return sentence.slice(Math.max(0, at - CONTEXT), at)
}

/** The characters from an offset that guards may look at. */
export function wordsAfter(sentence: string, at: number): string {
  return sentence.slice(at, at + CONTEXT)
}

const ANY = /^/

/**
 * Makes a form of a global pattern and a reader that gives what a match says, or null where it is no date. A costly
 * pattern has a trigger: a cheap one, without which a sentence holds no match.
 */
export function createForm(pattern: RegExp, read: (found: Found) => Meaning | null, trigger: RegExp = ANY): Form {
  return (sentence) => {
    const candidates: Candidate[] = []
    if (!trigger.test(sentence)) return candidates
    pattern.lastIndex = 0
    for (let match = pattern.exec(sentence); match !== null; match = pattern.exec(sentence)) {
      const { 0: text, index: start, groups = {} } = match
      const end = start + text.length
      const found = { text, groups, before: wordsBefore(sentence, start), after: wordsAfter(sentence, end) }
      const meaning = read(found)
      if (meaning !== null) candidates.push({ start, end, meaning })
    }
    return candidates
  }
}

/** Replaces neighbouring pairs by what `join` makes of them, left to right; a joined pair may be joined again. */
export function joinPairs(
  candidates: readonly Candidate[],
  join: (left: Candidate, right: Candidate) => Candidate | null,
): Candidate[] {
  const joined: Candidate[] = []
  for (const right of candidates) {
    const left = joined.at(-1)
    const pair = left === undefined ? null : join(left, right)
    if (pair === null) joined.push(right)
    else joined[joined.length - 1] = pair
  }
  return joined
}
