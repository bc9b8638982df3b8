import { createForm, type Form } from '../candidate.ts'
import { createCalendar, readWhich } from '../meaning.ts'

const SEASONS: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }
const PATTERN =
  /(?<![\p{L}\d-])(?:(?<which>last|this past|past|this|next|coming) |(?<=\b(?:in|over|during|by) )(?<in>the )|the )?(?:(?:early|mid|late)[- ])?(?<season>spring|summer|autumn|fall|winter)(?:,? (?:of )?(?<year>[12]\d{3})(?:[-–/]\d{2})?)?(?![\p{L}\d-])/giu
const TRIGGER = /spring|summer|autumn|fall|winter/i
const GOES_ON = /^ (?:of|from|in|and|games|olympics|\p{Ll}+s\b)|^['’]s|^ \p{Lu}/u

/** A season of a year, as EDTF codes it: "summer 2019" is 2019-22; without a year only "last summer", "in the spring". */
export const findSeasons: Form = createForm(
  PATTERN,
  ({ groups, after }) => {
    const { season = '', year, which } = groups
    const month = SEASONS[season.toLowerCase()] ?? 0
    if (year !== undefined) return { kind: 'said', edtf: `${year}-${month}` }
    if (which !== undefined) return createCalendar(month, null, readWhich(which))
    const general =
      groups.in === undefined || season !== season.toLowerCase() || season === 'fall' || GOES_ON.test(after)
    return general ? null : createCalendar(month)
  },
  TRIGGER,
)
