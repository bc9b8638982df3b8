import { createForm, type Form, type Found } from '../candidate.ts'
import { createCalendar, readWhich } from '../meaning.ts'
import { AMBIGUOUS_MONTHS, MONTHS, readMonth } from '../vocabulary.ts'

const PATTERN = new RegExp(
  String.raw`(?<=(?<![\p{L}\d])[Mm]id-|(?<![\p{L}\d-]))(?:(?<which>last|this past|past|this|next|coming) )?(?<month>${MONTHS.join('|')})(?![\p{L}\d-])`,
  'giu',
)
const TRIGGER = new RegExp(MONTHS.join('|'), 'i')
const LED = new RegExp(
  String.raw`(?:\b(?:in|since|until|till|during|through|between|early|late|mid|from|(?:end|start|beginning|middle|month|week|half) of)(?: (?:early|late|mid))?[ -]|\b(?:${MONTHS.join('|')})(?:,|,? and|,? or| to| through) |\bthe )$`,
  'i',
)
const LOOSELY_LED = /\b(?:by|before|after|around|for|of|to) $/i
const FIRST_NAME = /^ \p{Lu}\p{Ll}/u
const ADJECTIVE_LED = /\bthe $/i
const NOT_A_NOUN_AFTER = /^ (?:for|on|of|to|in|against|at|from)\b|^ \p{Lu}|^$/u
const NAME_BEFORE = /\p{Lu}[\p{L}.]* $/u
const NAME_AFTER = /^ (?:Revolution|Surprise)\b|^ (?:became|was|is|has|had|took|said|says|told|won|lost|resigned)\b/u
const STARTERS =
  /\b(?:In|Since|Until|Till|During|Through|Between|Early|Late|Mid|From|And|Or|To|The|By|Before|After|Around|For|Of|Last|This|Next) $/

/** A month without a year: "July", "last July". Names that are also words or people's names need a word that leads to a month. */
export const findMonths: Form = createForm(
  PATTERN,
  (found) => {
    const { which, month: name = '' } = found.groups
    const month = readMonth(name)
    if (month === null || !/^\p{Lu}/u.test(name) || isNamed(found)) return null
    const doubtful = AMBIGUOUS_MONTHS.has(name) && which === undefined && !isLed(found)
    return doubtful ? null : createCalendar(month, null, readWhich(which))
  },
  TRIGGER,
)

/** May is too common a surname for "by May" to be a month. */
function isLed({ before, after, groups }: Found): boolean {
  if (LED.test(before)) return !(ADJECTIVE_LED.test(before) && NOT_A_NOUN_AFTER.test(after))
  return groups.month !== 'May' && LOOSELY_LED.test(before) && !FIRST_NAME.test(after)
}

/** "Theresa May", "Black September", "October Revolution", "since May became …". */
function isNamed({ before, after, text, groups }: Found): boolean {
  const ambiguous = AMBIGUOUS_MONTHS.has(groups.month ?? '')
  const named = NAME_BEFORE.test(before) && !STARTERS.test(before) && (ambiguous || /\b(?:Black|Red) $/.test(before))
  return (
    (named && text === groups.month) || (NAME_AFTER.test(after) && (ambiguous || / Revolution| Surprise/.test(after)))
  )
}
