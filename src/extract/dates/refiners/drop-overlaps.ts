import { type Candidate, joinPairs, type Refiner } from '../candidate.ts'

/** Puts candidates in text order and keeps the longest where they overlap. */
export const dropOverlaps: Refiner = (candidates) =>
  joinPairs(candidates.toSorted(inTextOrder), (left, right) => {
    if (right.start >= left.end) return null
    return lengthOf(right) > lengthOf(left) ? right : left
  })

function inTextOrder(left: Candidate, right: Candidate): number {
  return left.start - right.start || lengthOf(right) - lengthOf(left)
}

const lengthOf = ({ start, end }: Candidate): number => end - start
