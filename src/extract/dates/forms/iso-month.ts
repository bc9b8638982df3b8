import { createForm, type Form } from '../candidate.ts'

const PATTERN = /(?<![\p{L}\d$€£.,:/–-])(?<month>(?:19|20)\d{2}-(?:0[1-9]|1[0-2]))(?![\p{L}\d%]|[-–,.:/]\d)/gu

/** A month in digits: "2015-05". A season such as "2004-05" is longer than a month only where the years follow each other. */
export const findIsoMonths: Form = createForm(PATTERN, ({ groups: { month = '' } }) =>
  isSeason(month) ? null : { kind: 'said', edtf: month },
)

function isSeason(month: string): boolean {
  return Number(month.slice(5)) === (Number(month.slice(2, 4)) + 1) % 100
}
