import { createForm, type Form } from '../candidate.ts'
import { createTold, type Unit } from '../meaning.ts'
import { endsPhrase } from '../phrase-end.ts'

const DAYS = 'day|morning|afternoon|evening|night'
const PERIODS = 'week|month|quarter|year|decade'
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:[Tt]hat(?: same| very)?|[Tt]he(?: very)? same|[Tt]he (?<next>next|following|ensuing|subsequent)|[Tt]he (?<previous>previous|preceding|prior)) (?<unit>${DAYS}|${PERIODS})(?![\p{L}\d-])|(?<![\p{L}\d-])[Tt]he (?<counted>day|night|week|month|year) (?<side>before|after)(?=$|["”’)\]]*[,.;:!?)–—]| [–—]| (?:and|but|in|at)\b)`,
  'gu',
)
const STRETCH_BEFORE = /\b(?:in|over|during|for|within|of|through|throughout) $/i
const SPEECH_BEFORE = /\b(?:so|said|says?|believes?|knows?|think|thinks|thought|told \w+) $/i
const COMPARED =
  /^ (?:as|that|when|year|after|before|old|an?|one|last|in \d|of (?:last|the)|the (?:year|previous|following))\b/i
const TRIGGER = /\b(?:[Tt]hat|same|next|following|ensuing|subsequent|previous|preceding|prior|before|after)\b/

/**
 * A day or period told from another date of the text: "that year", "the same day", "the following week", "the year
 * before". "In the next year" counts from publication, "that day care" names no time.
 */
export const findToldPeriods: Form = createForm(
  PATTERN,
  ({ text, groups, before, after }) => {
    const { next, previous, unit: named, counted, side } = groups
    const word = named ?? counted ?? ''
    const unit = (new RegExp(`^(?:${DAYS})$`).test(word) ? 'day' : word) as Unit
    const shift = next !== undefined || side === 'after' ? 1 : previous !== undefined || side === 'before' ? -1 : 0
    if (next === 'next' && unit !== 'day' && STRETCH_BEFORE.test(before)) return null
    if (shift === 0 && (COMPARED.test(after) || !isSame(text, before, after))) return null
    return createTold(unit, shift)
  },
  TRIGGER,
)

/** "That" alone is a conjunction or points at a noun where the phrase goes on. */
function isSame(text: string, before: string, after: string): boolean {
  return /\b(?:same|very)\b/.test(text) || (!SPEECH_BEFORE.test(before) && endsPhrase(after))
}
