import { type Candidate, type Refiner, wordsBefore } from '../candidate.ts'
import { isPoint, type Meaning, type Unit } from '../meaning.ts'
import { COUNT, ROUGHLY, readCount } from '../numbers.ts'

const COUNTED = String.raw`(?<![\p{L}\d,.-])(?<rough>${ROUGHLY} )?(?<count>${COUNT}) (?<unit>day|week|month|year|decade)s? (?<side>after|following|from|before|prior to|ahead of|in advance of)`
const DIRECT = new RegExp(`${COUNTED} $`, 'iu')
const APART = new RegExp(
  String.raw`${COUNTED}(?<event>(?: (?!(?:the|an?|its|his|her|their) $)[\p{L}’'-]+){1,6}?)?(?<gap> (?:(?:the|an?|its|his|her|their) |(?:on|in|of) )?)$`,
  'iu',
)
const TRIGGER = /\b(?:after|following|from|before|prior|ahead|advance)\b/i
const BEFORE = /^(?:before|prior to|ahead of|in advance of)$/i

/**
 * Takes a count from a date into it ("two weeks after Christmas", "a day before May 3"), or puts it before the date
 * where what happened then stands between: "three days after the vote", "on May 3".
 */
export const countFrom: Refiner = (candidates, sentence) =>
  candidates.flatMap((candidate, at) => {
    const before = wordsBefore(sentence, candidate.start)
    if (!TRIGGER.test(before) || !isPoint(candidate.meaning)) return [candidate]
    const last = candidates[at - 1]?.end ?? 0
    return readCounts(candidate, before).filter((one) => one === candidate || one.start >= last)
  })

function readCounts(candidate: Candidate, before: string): Candidate[] {
  const direct = DIRECT.exec(before)
  const meaning = direct && toCounted(direct.groups ?? {}, candidate.meaning)
  if (direct && meaning) return [{ start: candidate.start - direct[0].length, end: candidate.end, meaning }]
  const apart = APART.exec(before)
  const counted = apart && toCounted(apart.groups ?? {}, candidate.meaning)
  if (apart === null || counted === null) return [candidate]
  const end = candidate.start - (apart.groups?.gap?.length ?? 0)
  return [{ start: candidate.start - apart[0].length, end, meaning: counted }, candidate]
}

function toCounted(groups: Readonly<Record<string, string | undefined>>, of: Meaning): Meaning | null {
  const count = readCount(groups.count ?? '')
  const unit = groups.unit?.toLowerCase()
  if (count === null || unit === undefined) return null
  const sign = BEFORE.test(groups.side ?? '') ? -1 : 1
  const [years, of10] = unit === 'decade' ? (['year', 10] as const) : ([unit as Unit, 1] as const)
  const counted: Meaning = { kind: 'counted', unit: years, count: sign * count * of10, of }
  return groups.rough === undefined && unit !== 'decade' ? counted : { kind: 'circa', of: counted }
}
