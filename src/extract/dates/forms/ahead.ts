import { createForm, type Form } from '../candidate.ts'
import { createPeriod, type Unit } from '../meaning.ts'
import { COUNT, readCount } from '../numbers.ts'
import { endsPhrase } from '../phrase-end.ts'

const PATTERN = new RegExp(
  String.raw`(?<=\b[Ii]n )(?<count>${COUNT}) (?<unit>day|week|month|year)s?(?![\p{L}\d'’-]| from\b)`,
  'giu',
)
const RATE = /^(?:an?|one)$/i
const OF = /^ of\b/i
const ORDER =
  /\b(?:(?:first|last|best|worst|lowest|highest|time|once|twice|times|more|once|second|third) (?:\p{L}+ ){0,2})in $/iu
const TRIGGER = /\bin .*(?:day|week|month|year)/i

/**
 * A time to come counted from publication, where tense or words look ahead: "will be held in two weeks". In the past it
 * is how long something took, and "once in a month" is a rate.
 */
export const findAheads: Form = createForm(
  PATTERN,
  ({ groups, before, after }) => {
    const unit = groups.unit?.toLowerCase() as Unit | undefined
    const count = readCount(groups.count ?? '')
    if (unit === undefined || count === null || RATE.test(groups.count ?? '')) return null
    return ORDER.test(before) || OF.test(after) || !endsPhrase(after)
      ? null
      : { kind: 'ahead', of: createPeriod(unit, count) }
  },
  TRIGGER,
)
