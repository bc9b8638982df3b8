import { createForm, type Form } from '../candidate.ts'

/** Days that news calls by month and day without the year, with what makes them that day and not this year's. */
const NAMED_DAYS: readonly (readonly [pattern: string, day: string])[] = [
  [String.raw`9/11|(?:September|Sept\.?) 11(?:th)?(?=,? (?:terror(?:ist)? )?(?:attacks?|hijack|terror))`, '2001-09-11'],
  ['7/7(?= (?:London )?(?:bomb|attack))|July 7(?= (?:London )?bombings)', '2005-07-07'],
  [String.raw`(?:January|Jan\.?) 6(?:th)?(?=,? (?:US |U\.S\. )?(?:Capitol|riot|insurrection))`, '2021-01-06'],
  [
    String.raw`(?:October|Oct\.?) 7(?:th)?(?=,? (?:Hamas|massacre|attacks? (?:by Hamas|(?:on|against|in|into) Israel)))`,
    '2023-10-07',
  ],
]
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d/$])(?:${NAMED_DAYS.map(([pattern], at) => `(?<day${at}>${pattern})`).join('|')})(?![\d/])`,
  'gu',
)
const TRIGGER = /9\/11|7\/7|Sept|July 7|Jan|Oct/

/** A day of history known by its date: "9/11", "the September 11 attacks". */
export const findNamedDays: Form = createForm(
  PATTERN,
  ({ groups }) => {
    const at = NAMED_DAYS.findIndex((_, index) => groups[`day${index}`] !== undefined)
    const [, edtf] = NAMED_DAYS[at] ?? []
    return edtf === undefined ? null : { kind: 'said', edtf }
  },
  TRIGGER,
)
