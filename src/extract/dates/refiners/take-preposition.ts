import { type Refiner, wordsAfter, wordsBefore } from '../candidate.ts'
import type { Meaning } from '../meaning.ts'

const PREPOSITION = /(?<![\p{L}\d])(?:on|in|at) $/iu
const ON = /(?<![\p{L}\d])on $/iu
const OWNER = /^['’]s\b/

/**
 * Takes a leading "on", "in" or "at" into the words of a date: "On Friday", "in July". Before an owner the preposition
 * speaks of what is owned ("in Friday's speech"), and "today" takes none ("live on today").
 */
export const takePrepositions: Refiner = (candidates, sentence) =>
  candidates.map((candidate) => {
    if (candidate.meaning.kind === 'day' || OWNER.test(wordsAfter(sentence, candidate.end))) return candidate
    const length = toPattern(candidate.meaning).exec(wordsBefore(sentence, candidate.start))?.[0].length ?? 0
    return { ...candidate, start: candidate.start - length }
  })

function toPattern({ kind }: Meaning): RegExp {
  return kind === 'weekday' ? ON : PREPOSITION
}
