import { type Candidate, type Refiner, wordsAfter, wordsBefore } from '../candidate.ts'
import { isPartial } from '../meaning.ts'
import { WEEKDAYS } from '../vocabulary.ts'

const OTHER_ANCHOR =
  /\b(?:following|previous|preceding|same|ensuing|subsequent|that|the next|the last|first|second|third|fourth|fifth) $/i
const RECURS = /\b(?:every|each|any|most|some|one|alternate|per|all|no) $/i
const OTHER_YEAR = /^,? (?:of |in )?(?:that|the same|the following|the previous|the next|each|every|any|the) year\b/i
const THE = /\bthe $/i
const COMPARED = /^ (?:before|after|earlier|later|of|when)\b/i
const WEEK_AFTER = new RegExp(String.raw`^(?:\s?[-–]\s?| (?:to|through|thru) )(?:${WEEKDAYS.join('|')})\b`)
const WEEK_BEFORE = new RegExp(String.raw`(?:${WEEKDAYS.join('|')})(?:\s?[-–]\s?| (?:to|through|thru) )$`)

/**
 * Drops partial dates that hang on another time than publication, or that recur: "the following Friday", "that July",
 * "May 16 of that year", "every Monday", "Monday to Friday".
 */
export const dropUnanchored: Refiner = (candidates, sentence) =>
  candidates.filter((candidate) => !isPartial(candidate.meaning) || isAnchored(candidate, sentence))

function isAnchored({ start, end, meaning }: Candidate, sentence: string): boolean {
  const before = wordsBefore(sentence, start)
  const after = wordsAfter(sentence, end)
  const which = meaning.kind !== 'upTo' && 'which' in meaning && meaning.which !== null
  if (OTHER_ANCHOR.test(before) || RECURS.test(before) || OTHER_YEAR.test(after)) return false
  if (THE.test(before) && (which || COMPARED.test(after))) return false
  return !WEEK_AFTER.test(after) && !WEEK_BEFORE.test(before)
}
