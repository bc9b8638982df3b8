import { formatYear } from '../calendar.ts'
import { createForm, type Form } from '../candidate.ts'

const BEFORE = String.raw`(?:B\.C\.(?:E\.)?|BCE?)(?!\p{L})`
const SINCE = String.raw`(?:A\.D\.|C\.E\.|AD|CE)(?!\p{L})`
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d.,$-])(?:(?<bc>\d{1,4})\s?${BEFORE}|AD\s?(?<ad>\d{1,4})(?![\d,])|(?<ce>\d{1,4})\s?${SINCE})`,
  'gu',
)

/** A year with its era: "100 BC", "AD 394", "776 BCE". EDTF counts astronomically, so 100 BC is -0099. */
export const findEraYears: Form = createForm(PATTERN, ({ groups: { bc, ad, ce } }) => {
  const year = bc === undefined ? Number(ad ?? ce) : 1 - Number(bc)
  return { kind: 'said', edtf: formatYear(year) }
})
