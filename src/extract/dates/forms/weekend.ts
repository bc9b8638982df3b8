import { createForm, type Form } from '../candidate.ts'
import { readWhich } from '../meaning.ts'

const PATTERN =
  /(?<![\p{L}\d-])(?:(?<which>last|this past|past|this|next|coming|this coming) weekend|(?<=\b(?:over|during|at|on|throughout|by|after|before|since|of) )the weekend)(?![\p{L}\d-])/giu
const TRIGGER = /weekend/i

/** "Last weekend", "over the weekend": the interval from Saturday to Sunday. */
export const findWeekends: Form = createForm(
  PATTERN,
  ({ groups }) => ({
    kind: 'weekend',
    which: readWhich(groups.which),
  }),
  TRIGGER,
)
