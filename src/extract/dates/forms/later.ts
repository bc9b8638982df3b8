import { createForm, type Form } from '../candidate.ts'
import { createTold, type Unit } from '../meaning.ts'
import { COUNT, ROUGHLY, readCount } from '../numbers.ts'

const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d,.-])(?<rough>${ROUGHLY} )?(?<count>${COUNT}) (?<unit>day|week|month|year|decade)s? (?<side>later|afterwards?|thereafter|earlier|(?:after|before|previously)(?=$|["”’)\]]*[,.;:!?)–—]| [–—]))(?![\p{L}\d-]| than\b)`,
  'giu',
)
const SECOND_PART = /\b(?:days|weeks|months|years|decades|(?:an?|one) (?:day|week|month|year|decade)),?(?: and)? $/i
const EARLIER = /^(?:earlier|before|previously)$/i
const TRIGGER = /(?:day|week|month|year|decade)s? (?:later|after|thereafter|earlier|before|previously)/i

/** A time counted from another date of the text: "two years later", "some three weeks earlier", "a day after". */
export const findLaters: Form = createForm(
  PATTERN,
  ({ groups, before }) => {
    const unit = groups.unit?.toLowerCase() as Unit | undefined
    const count = readCount(groups.count ?? '')
    if (unit === undefined || count === null || SECOND_PART.test(before)) return null
    const shift = EARLIER.test(groups.side ?? '') ? -count : count
    const told = unit === 'decade' ? createTold('year', shift * 10) : createTold(unit, shift)
    return groups.rough !== undefined || unit === 'decade' ? { kind: 'circa', of: told } : told
  },
  TRIGGER,
)
