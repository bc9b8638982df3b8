import { isCapitalised } from '../gazetteer-features.ts'
import type { Candidate } from './candidate.ts'

const VOTE = /^(?:elections?|referendums?|referenda|primaries|by-elections?)$/i
const KIND =
  /^(?:general|presidential|parliamentary|legislative|local|federal|state|regional|provincial|municipal|mayoral|gubernatorial|congressional|constitutional|senatorial|leadership|independence|assembly|and|-)$/i
const YEAR = /^(?:1[89]|20)\d\d$/
/** Words of a country or a body that may stand between the year and the kind of vote. */
const LONGEST = 5
const CONFIDENCE = 0.8

/**
 * Makes one event of a vote that is named by its year: "2005 United Kingdom general election". Countries and nations
 * that were found within are part of it. Looks at a bounded number of words before each.
 */
export function joinElections(words: readonly string[], candidates: readonly Candidate[]): Candidate[] {
  const votes = words.flatMap((word, last) => (VOTE.test(word) ? (findVote(words, last) ?? []) : []))
  if (votes.length === 0) return [...candidates]
  const taken = new Set(
    votes.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  )
  const others = candidates.filter(({ first, last }) => !taken.has(first) && !taken.has(last))
  return [...others, ...votes].toSorted((left, right) => left.first - right.first)
}

function findVote(words: readonly string[], last: number): Candidate | null {
  let first = last - 1
  while (KIND.test(words[first] ?? '')) first--
  const end = first
  while (end - first < LONGEST && isCapitalised(words[first] ?? '')) first--
  return YEAR.test(words[first] ?? '') && first < last
    ? { first, last, nameClass: 'event', confidence: CONFIDENCE }
    : null
}
