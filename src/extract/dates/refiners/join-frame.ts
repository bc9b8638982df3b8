import { type Candidate, joinPairs, type Refiner, wordsAfter } from '../candidate.ts'
import type { Meaning, Unit } from '../meaning.ts'

const INNER_FIRST = /^(?: |,? (?:of|in) |,? [-–—] ?|, )$/
const FRAME_FIRST = /^,? (?:on|in) $/
const OWNER = /^['’]s\b/

/**
 * Joins a partial date and the time that it lies in: "July last year", "Tuesday of last week", "Christmas Day in 1991",
 * "last week on Tuesday". A frame that owns something else stays apart: "on Friday last year's winner".
 */
export const joinFrames: Refiner = (candidates, sentence) =>
  joinPairs(candidates, (left, right) => {
    const between = sentence.slice(left.end, right.start)
    const owner = OWNER.test(wordsAfter(sentence, right.end))
    if (INNER_FIRST.test(between) && !owner && isFrameOf(right.meaning, left.meaning))
      return toWithin(left, right, left)
    return FRAME_FIRST.test(between) && isFrameOf(left.meaning, right.meaning) ? toWithin(left, right, right) : null
  })

function toWithin(left: Candidate, right: Candidate, inner: Candidate): Candidate {
  const frame = inner === left ? right : left
  return { start: left.start, end: right.end, meaning: { kind: 'within', inner: inner.meaning, frame: frame.meaning } }
}

function isFrameOf(frame: Meaning, inner: Meaning): boolean {
  switch (inner.kind) {
    case 'calendar':
    case 'feast':
      return inner.which === null && (isSaidYear(frame) || isUnit(frame, 'year'))
    case 'weekday':
      return inner.which === null && isUnit(frame, 'week')
    case 'dayOfMonth':
      return isUnit(frame, 'month')
    default:
      return false
  }
}

const isSaidYear = (meaning: Meaning): boolean => meaning.kind === 'said' && /^\d{4}$/.test(meaning.edtf)

/** "Last year", "that year", "the following year". */
function isUnit(meaning: Meaning, unit: Unit): boolean {
  const period = meaning.kind === 'told' ? meaning.inner : meaning
  return period.kind === 'period' && period.unit === unit
}
