import { type Candidate, type Refiner, wordsAfter, wordsBefore } from '../candidate.ts'
import { isPoint, type Meaning } from '../meaning.ts'
import { endsPhrase } from '../phrase-end.ts'

const SINCE = /(?<![\p{L}\d])since (?:at least |as early as |as far back as )?$/iu
const UNTIL = /(?<![\p{L}\d])(?:until|till|through|up to|up until) (?:at least )?$/iu
const AFTER = /(?<![\p{L}\d])after $/iu
const BEFORE = /(?<![\p{L}\d])(?:before|prior to) $/iu
const BY = /(?<![\p{L}\d])(?:by|no later than|not later than) (?:at least )?$/iu
const FROM = /(?<![\p{L}\d])(?:as )?(?:from|of) $/iu
const ONWARDS = /^ (?:onwards?|on(?=[,.;]))/i

/**
 * Makes a date the open interval that "since", "after", "until", "before", "by" or "onwards" turn it into. "After the
 * July talks" and "after July talks" stay the date of the talks.
 */
export const openIntervals: Refiner = (candidates, sentence) =>
  candidates.map((candidate) => (isPoint(candidate.meaning) ? openInterval(candidate, sentence) : candidate))

function openInterval(candidate: Candidate, sentence: string): Candidate {
  const before = wordsBefore(sentence, candidate.start)
  const after = wordsAfter(sentence, candidate.end)
  const ends = endsPhrase(after)
  const from = SINCE.exec(before) ?? (ends ? AFTER.exec(before) : null)
  const to = UNTIL.exec(before) ?? (ends ? (BEFORE.exec(before) ?? BY.exec(before)) : null)
  const lead = from ?? to
  if (lead !== null) return widen(candidate, lead[0].length, 0, toOpen(candidate.meaning, from !== null))
  const onwards = ONWARDS.exec(after)
  if (onwards === null) return candidate
  return widen(candidate, FROM.exec(before)?.[0].length ?? 0, onwards[0].length, toOpen(candidate.meaning, true))
}

function widen({ start, end }: Candidate, before: number, after: number, meaning: Meaning): Candidate {
  return { start: start - before, end: end + after, meaning }
}

function toOpen(meaning: Meaning, since: boolean): Meaning {
  return { kind: 'interval', from: since ? meaning : null, to: since ? null : meaning }
}
