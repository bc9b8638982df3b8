import { createForm, type Form } from '../candidate.ts'
import { isQuantity } from '../quantity.ts'

const PATTERN =
  /(?<![\p{L}\d$€£.,:/-])(?<from>[12]\d{3})\s?(?<mark>[-–—/])\s?(?<to>[12]\d{3}|\d{2}|present|now)(?![\p{L}\d%]|[-–,.:/]\d)/gu
const TRIGGER = /\d{4}\s?[-–—/]/
const LONGEST = 300

/** Two years with a mark between: "2004-2009", "1890 – 91", "the 2015/16 season", "2015–present". "2004-03" is left to ISO months. */
export const findYearRanges: Form = createForm(
  PATTERN,
  ({ groups, before, after }) => {
    const { from = '', mark = '', to = '' } = groups
    const first = Number(from)
    if (/^\p{L}/u.test(to)) return { kind: 'said', edtf: `${from}/..` }
    const last = Number(to.length === 4 ? to : from.slice(0, 2) + to)
    const isMonth = to.length === 2 && Number(to) <= 12 && last !== first + 1
    if (isMonth || (mark === '/' && last !== first + 1)) return null
    if (last <= first || last - first > LONGEST || isQuantity(before, after)) return null
    return { kind: 'said', edtf: `${from}/${last}` }
  },
  TRIGGER,
)
