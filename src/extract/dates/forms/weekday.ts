import { createForm, type Form } from '../candidate.ts'
import { readWhich } from '../meaning.ts'
import { readWeekday, WEEKDAYS } from '../vocabulary.ts'

const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:(?<which>last|this past|past|this|next|coming|this coming) )?(?<weekday>${WEEKDAYS.join('|')})(?![\p{L}\d-])`,
  'giu',
)
const TRIGGER = /(?:sun|mon|tues|wednes|thurs|fri|satur)day/i
const NAME_BEFORE =
  /\b(?:black|good|super|bloody|ash|easter|cyber|palm|maundy|fat|holy|shrove|giving|sheffield|mail on|taco|freaky|ruby|stormy|joe|man) $/i
const NAME_AFTER =
  /^ (?:Times|Telegraph|Mirror|Express|Mail|Post|Herald|Star|Sun|People|Independent|Tribune|Night Live|Night Football|School)\b|^ (?:Morning|Evening|Night) [A-Z]|^ the \d{1,2}(?:st|nd|rd|th)\b/
const RECURRING = /^ (?:mornings|afternoons|evenings|nights)\b/i

/** A weekday: "Friday", "last Friday". Plurals, names of feasts and of newspapers are not times. */
export const findWeekdays: Form = createForm(
  PATTERN,
  ({ groups, before, after }) => {
    const { weekday = '', which } = groups
    if (!/^\p{Lu}/u.test(weekday) || NAME_BEFORE.test(before) || NAME_AFTER.test(after) || RECURRING.test(after))
      return null
    const number = readWeekday(weekday)
    return number === null ? null : { kind: 'weekday', weekday: number, which: readWhich(which) }
  },
  TRIGGER,
)
