import { type Candidate, type Refiner, wordsAfter, wordsBefore } from '../candidate.ts'
import { isPartial } from '../meaning.ts'
import { endsPhrase } from '../phrase-end.ts'
import { WEEKDAYS } from '../vocabulary.ts'

const OTHER_ANCHOR =
  /\b(?:following|previous|preceding|same|ensuing|subsequent|(?<=^|, |\b(?:on|in|of|by|since|until|before|after|early|late|later) )that|the next|the last|first|second|third|fourth|fifth) $/i
const RECURS = /\b(?:every|each|any|most|some|one|alternate|per|all|no) $/i
const SOME = /\ba $/i
const OTHER_YEAR = /^,? (?:of |in )?(?:that|the same|the following|the previous|the next|each|every|any|the) year\b/i
const LED = /\b(?:from|between) $/i
const THE = /\bthe $/i
const COMPARED = /^ (?:before|after|earlier|later|of|when)\b/i
const WEEK_AFTER = new RegExp(String.raw`^(?:\s?[-–]\s?| (?:to|through|thru) )(?:${WEEKDAYS.join('|')})\b`)
const WEEK_BEFORE = new RegExp(
  String.raw`(?<!\b(?:from|between) )(?:${WEEKDAYS.join('|')})(?:\s?[-–]\s?| (?:to|through|thru) )$`,
)

/**
 * Drops partial dates that hang on another time than publication, or that recur: "the following Friday", "that July",
 * "May 16 of that year", "every Monday", "Monday to Friday", "on a Monday" (but not "a Monday deadline").
 */
export const dropUnanchored: Refiner = (candidates, sentence) =>
  candidates.filter((candidate) => {
    const { meaning } = candidate
    return !isPartial(meaning) || isAnchored(candidate, meaning.which !== null, sentence)
  })

function isAnchored({ start, end }: Candidate, counted: boolean, sentence: string): boolean {
  const before = wordsBefore(sentence, start)
  const after = wordsAfter(sentence, end)
  if (OTHER_ANCHOR.test(before) || RECURS.test(before) || OTHER_YEAR.test(after)) return false
  if (SOME.test(before) && endsPhrase(after)) return false
  if (THE.test(before) && (counted || COMPARED.test(after))) return false
  return (!WEEK_AFTER.test(after) || LED.test(before)) && !WEEK_BEFORE.test(before)
}
