import { type Refiner, wordsAfter, wordsBefore } from '../candidate.ts'

const PREPOSITION = /(?<![\p{L}\d])(?:on|in|at) $/iu
const OWNER = /^['’]s\b/

/**
 * Takes a leading "on", "in" or "at" into the words of a date: "On Friday", "in July". Before an owner the preposition
 * speaks of what is owned: "in Friday's speech".
 */
export const takePrepositions: Refiner = (candidates, sentence) =>
  candidates.map((candidate) => {
    if (OWNER.test(wordsAfter(sentence, candidate.end))) return candidate
    const length = PREPOSITION.exec(wordsBefore(sentence, candidate.start))?.[0].length ?? 0
    return { ...candidate, start: candidate.start - length }
  })
