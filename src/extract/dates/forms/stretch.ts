import { createForm, type Form } from '../candidate.ts'
import type { Unit } from '../meaning.ts'
import { COUNT, readCount } from '../numbers.ts'

const PATTERN = new RegExp(
  String.raw`(?<=\b(?<lead>in|over|during|within|throughout|for|of|from|across) )(?:the|these) (?<side>past|last|next|coming)(?: (?<count>${COUNT}))? (?<unit>day|week|month|quarter|year|decade)(?<plural>s?)(?![\p{L}\d-])`,
  'giu',
)
const FINISHED = /^ (?:of|before)\b/i
const TRIGGER = /\b(?:past|last|next|coming)\b/i

/** A stretch of time that ends or begins with publication: "over the past 30 days", "in the next two years". */
export const findStretches: Form = createForm(
  PATTERN,
  ({ groups, after }) => {
    const { side = '', unit = '', plural } = groups
    const count = groups.count === undefined ? (plural === '' ? 1 : null) : readCount(groups.count)
    if (count === null || FINISHED.test(after)) return null
    const past = /past|last/i.test(side)
    return { kind: 'stretch', unit: unit.toLowerCase() as Unit, count: past ? -count : count }
  },
  TRIGGER,
)
