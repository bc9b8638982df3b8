import type { NameClass } from '../name-class.ts'
import { type Candidate, wordsOf } from './candidate.ts'

/** A reading that is surer than this stays, whatever the others are. */
const SURE = 0.9

/**
 * Gives the same words one class throughout a document: that for which the confidences of all their mentions add up to
 * most. A mention that is sure of another class keeps it: a person may bear the name of a town.
 */
export function agree(words: readonly string[], candidates: readonly Candidate[]): Candidate[] {
  const votes = new Map<string, Map<NameClass, number>>()
  for (const candidate of candidates) {
    const key = wordsOf(words, candidate)
    const classes = votes.get(key) ?? new Map<NameClass, number>()
    classes.set(candidate.nameClass, (classes.get(candidate.nameClass) ?? 0) + candidate.confidence)
    votes.set(key, classes)
  }
  return candidates.map((candidate) => {
    const classes = votes.get(wordsOf(words, candidate)) as Map<NameClass, number>
    if (classes.size === 1 || candidate.confidence >= SURE) return candidate
    const [[nameClass, sum]] = [...classes].toSorted(([, left], [, right]) => right - left) as [[NameClass, number]]
    if (nameClass === candidate.nameClass) return candidate
    const total = [...classes.values()].reduce((all, weight) => all + weight, 0)
    return { ...candidate, nameClass, confidence: sum / total }
  })
}
