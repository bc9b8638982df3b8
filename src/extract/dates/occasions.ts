import type { Document } from '../../language/document.ts'
import type { FoundDate } from './find-dates.ts'
import { isAtLeast } from './precision.ts'

const NUMBERS = 'one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}'
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d’'-])(?<the>the )?(?<name>(?:opening|closing) (?:night|day)|(?:election|polling|wedding) day|day (?:${NUMBERS}))(?![\p{L}\d-]|[,.:]\d)`,
  'giu',
)
const AHEAD = /^(?:, | \()$/
const BEHIND = /^(?: (?:morning|afternoon|evening|night))?(?:, | \()$/
const OTHER_TIME = /^ (?:in|of) (?:\d{4}|last|next)\b/

interface Occasion {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly apposed: FoundDate | null
}

/**
 * The days that a text names after what happens on them, where it also says when that is: after "Saturday, the opening
 * night, …" or "Tuesday, day five", each "opening night" and "day five" is that day. A name that the text gives two days
 * has none.
 */
export function findOccasions(document: Document, dates: readonly FoundDate[]): FoundDate[] {
  const occasions = listOccasions(document.text, dates)
  return occasions.flatMap(({ name, start, end }) => {
    const same = occasions.flatMap((other) => (other.name === name && other.apposed ? other.apposed : []))
    const [first] = same
    if (first === undefined || same.some(({ date }) => date.edtf !== first.date.edtf)) return []
    const sentence = document.sentences.find((one) => one.start <= start && end <= one.end)
    if (sentence === undefined || dates.some((date) => date.start < end && start < date.end)) return []
    const text = document.text.slice(start, end)
    return [{ start, end, text, sentence: sentence.index, date: { ...first.date, text } }]
  })
}

function listOccasions(text: string, dates: readonly FoundDate[]): Occasion[] {
  return [...text.matchAll(PATTERN)].flatMap(({ index: start, 0: words, groups }) => {
    const end = start + words.length
    if (OTHER_TIME.test(text.slice(end, end + 12))) return []
    return [{ name: groups?.name?.toLowerCase() ?? '', start, end, apposed: findApposed(text, dates, start, end) }]
  })
}

function findApposed(text: string, dates: readonly FoundDate[], start: number, end: number): FoundDate | null {
  const near = (date: FoundDate): boolean =>
    date.start >= end ? AHEAD.test(text.slice(end, date.start)) : BEHIND.test(text.slice(date.end, start))
  return dates.find((date) => isAtLeast(date.date.edtf, 'day') && near(date)) ?? null
}
