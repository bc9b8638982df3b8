import { formatYear } from '../calendar.ts'
import { createForm, type Form } from '../candidate.ts'

const BEFORE = String.raw`(?:B\.C\.(?:E\.)?|BCE?)(?!\p{L})`
const SINCE = String.raw`(?:A\.D\.|C\.E\.|AD|CE)(?!\p{L})`
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d.,$-])(?:(?<bc>\d{1,4})\s?${BEFORE}|AD\s?(?<ad>\d{1,4})(?!\d|,\d)|(?<ce>\d{1,4})\s?${SINCE}|(?<=\b(?:c\.|ca\.|circa|the year) ?)(?<early>\d{1,3})(?![\p{L}\d%]|[,.:/-]\d| \p{Ll}+s\b))`,
  'gu',
)
const TRIGGER = /\d\s?(?:B\.?C|A\.?D|C\.?E)|AD\s?\d|(?:c\.|ca\.|circa|year) ?\d/

/** A year with its era, or led by a word for years: "100 BC", "AD 394", "c. 347". EDTF counts astronomically, so 100 BC is -0099. */
export const findEraYears: Form = createForm(
  PATTERN,
  ({ groups: { bc, ad, ce, early } }) => {
    const year = bc === undefined ? Number(ad ?? ce ?? early) : 1 - Number(bc)
    return { kind: 'said', edtf: formatYear(year) }
  },
  TRIGGER,
)
