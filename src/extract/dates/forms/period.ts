import { createForm, type Form } from '../candidate.ts'
import { type Meaning, readWhich, toShift, type Unit } from '../meaning.ts'

const PATTERN =
  /(?<![\p{L}\d-])(?<ends>(?:the )?(?:beginning|start|middle|end|close|rest|remainder) of the |(?:early|earlier|late|later) in the |the (?=(?:current|coming|present) ))?(?:(?<which>last|this past|past|this|next|coming|current|present) )?(?<unit>week|month|quarter|year|decade|century)s?(?![\p{L}\d-])/giu
const TRIGGER = /week|month|quarter|year|decade|century/i
const OWNED = /\b(?:the|its|his|her|their|our|my|whose|very) $/i
const GOES_ON = /^ (?:of|in|or|and|before|after|that|when|ago|earlier|later|long|old|period|term)\b/i

/** A week, month, quarter, year or decade counted from publication: "last week", "this year", "by the end of the year". */
export const findPeriods: Form = createForm(
  PATTERN,
  ({ text, groups, before, after }) => {
    const unit = groups.unit?.toLowerCase() as Unit | undefined
    const which = readWhich(groups.which)
    if (unit === undefined || (/s$/i.test(text) && !/^this /i.test(text))) return null
    if (which === null) {
      if (groups.ends === undefined || GOES_ON.test(after) || unit === 'century') return null
      const due = /\b(?:by|before|until|till) $/i.test(before) && /\b(?:end|close) of\b/i.test(text)
      return due ? { kind: 'lastDay', of: toPeriod(unit, 0) } : toPeriod(unit, 0)
    }
    if (which !== 'this' && ((groups.ends === undefined && OWNED.test(before)) || /^ of\b/i.test(after))) return null
    return toPeriod(unit, toShift(which))
  },
  TRIGGER,
)

function toPeriod(unit: Unit, shift: number): Meaning {
  return { kind: 'period', unit, shift }
}
