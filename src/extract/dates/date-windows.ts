const MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const PATTERN = String.raw`(?<!\p{L})(?:${MONTH}|${MONTH.toUpperCase()})(?!\p{L})|(?<!\d)\d{1,4}[-/]\d{1,2}[-/]\d{1,4}(?!\d)`
const HINT = new RegExp(PATTERN, 'u')
const HINTS = new RegExp(PATTERN, 'gu')
const DIGIT = /\d/
const BEFORE = 24
const AFTER = 30
const LENGTH = 120

/** A part of a sentence that may hold dates: those from `from` to `to` stand whole between `start` and `end`. */
export interface Window {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/**
 * The parts of a sentence around names of months and numbers like "05/07/2015" that have a digit near: short, so that
 * a parser whose time is more than linear reads a text of any length, and cut at white space, so that no number is.
 */
export function listWindows(sentence: string): Window[] {
  const windows: Window[] = []
  if (!DIGIT.test(sentence)) return windows
  let to = 0
  for (const { index: from, 0: hint } of sentence.matchAll(HINTS)) {
    if (from < to) continue
    const start = cutBehind(sentence, from)
    const end = cutAhead(sentence, from + hint.length + LENGTH)
    to = end === sentence.length ? end : Math.max(from + hint.length, end - AFTER)
    if (DIGIT.test(sentence.slice(start, end))) windows.push({ start, end, from, to })
  }
  return windows
}

/** Tells whether words name a month or are a date in numbers. */
export function isHinted(words: string): boolean {
  return HINT.test(words)
}

function cutBehind(sentence: string, at: number): number {
  const from = Math.max(0, at - BEFORE)
  const cut = from === 0 ? 0 : sentence.slice(from, at).search(/(?<=\s)\S/)
  return cut < 0 ? at : from + cut
}

function cutAhead(sentence: string, to: number): number {
  if (to >= sentence.length) return sentence.length
  const cut = sentence.slice(to - AFTER, to).search(/\s\S*$/)
  return cut < 0 ? to : to - AFTER + cut
}
