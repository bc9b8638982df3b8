import { createForm, type Form } from '../candidate.ts'
import { FEAST_NAMES } from '../feasts.ts'
import { readWhich } from '../meaning.ts'
import { endsPhrase } from '../phrase-end.ts'

const NAMES = FEAST_NAMES.toSorted((left, right) => right.length - left.length)
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:(?<which>last|this past|this|next) )?(?<name>${NAMES.join('|').replaceAll("'", "['’]")})(?![\p{L}\d-])`,
  'gu',
)
const LED = /\b(?:on|at|by|before|after|until|since|over|from) $/i
const YEAR_AFTER = /^,? (?:of |in )?(?:1\d{3}|20\d{2}|(?:last|this|next) year)\b/
const TRIGGER = /\b(?:Easter|Thanksgiving|Pentecost|Good Friday|Palm Sunday|Ash Wednesday)\b|Day\b/

/** A feast that moves from year to year: "on Good Friday", "last Easter". "The Good Friday Agreement" is no time. */
export const findFeasts: Form = createForm(
  PATTERN,
  ({ groups: { which, name = '' }, before, after }) => {
    const dated = YEAR_AFTER.test(after)
    const told = which !== undefined || dated || LED.test(before)
    if (!told || (!dated && !endsPhrase(after))) return null
    return { kind: 'feast', name: name.replace('’', "'"), which: readWhich(which) }
  },
  TRIGGER,
)
