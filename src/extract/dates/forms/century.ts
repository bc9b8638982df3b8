import { formatYear } from '../calendar.ts'
import { createForm, type Form } from '../candidate.ts'
import { ORDINAL, readOrdinal } from '../numbers.ts'

const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d])(?:the )?(?:(?:early|mid|late)[- ])?(?<ordinal>${ORDINAL})[- ]century(?<bc>\s(?:B\.C\.(?:E\.)?|BCE?))?(?:\s(?:AD|CE))?(?![\p{L}\d-])`,
  'giu',
)
const LATEST = 22
const TRIGGER = /century/i

/** A century: "the 19th century" is 18XX, as is usual in EDTF; "the 5th century BC" the interval of its hundred years. */
export const findCenturies: Form = createForm(
  PATTERN,
  ({ groups }) => {
    const century = readOrdinal(groups.ordinal ?? '')
    if (century === null || century > LATEST) return null
    if (groups.bc !== undefined) return { kind: 'said', edtf: toCenturyBefore(century) }
    return { kind: 'said', edtf: `${String(century - 1).padStart(2, '0')}XX` }
  },
  TRIGGER,
)

function toCenturyBefore(century: number): string {
  return `${formatYear(1 - century * 100)}/${formatYear(-(century - 1) * 100)}`
}
