import { createForm, type Form, type Found } from '../candidate.ts'
import { endsPhrase } from '../phrase-end.ts'
import { isQuantity } from '../quantity.ts'

const PATTERN =
  /(?<=(?<![\p{L}\d])[Mm]id-|(?<![\p{L}\d$€£¥#.,:/–-]))(?:[Tt]he year )?(?<year>[12]\d{3})(?![\p{L}\d%]|[-–,.:/]\d|[-–]\p{L})/gu
const TRIGGER = /[12]\d{3}/
const STRONG =
  /(?:\b(?:in|since|until|till|during|circa|c\.|ca\.|between|year|early|late|mid|spring|summer|autumn|fall|winter)\s|mid-|\(|[([]\w+\.?\s|\b1\d{3},?(?: (?:and|or|to))? )$/i
const WEAK = /\b(?:of|from|by|before|after|about|around|the) $/i
const PLURAL = /^ (?:\p{Ll}+ )?\p{Ll}+s\b/u
const ROUND = 500
const VAGUE = /\b(?:about|around|approximately|roughly)\s$/i
const COUNTS = /\b(?:of|from|by|over|under)\s$/i

/**
 * A bare year: "1991", "the 2015 nuclear agreement". The years 1900 to 2099 stand alone unless the words around them
 * make a quantity; others need a word that asks for a year, for "1500" is more often a count.
 */
export const findYears: Form = createForm(
  PATTERN,
  (found) => {
    const year = Number(found.groups.year)
    return /^the/i.test(found.text) || isYear(year, found) ? { kind: 'said', edtf: String(year) } : null
  },
  TRIGGER,
)

function isYear(year: number, { before, after }: Found): boolean {
  const ends = endsPhrase(after)
  if (isQuantity(before, after) || (year % ROUND === 0 && (VAGUE.test(before) || (ends && COUNTS.test(before)))))
    return false
  return (year >= 1900 && year < 2100) || STRONG.test(before) || ((ends || !PLURAL.test(after)) && WEAK.test(before))
}
