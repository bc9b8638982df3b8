import type { Span } from '../model/span.ts'
import { findTrailingReport } from './trailing-report.ts'

/** How the words of a sentence fall apart: the places where the sentence proper begins and ends, and where a report begins. */
export interface SentenceParts {
  /** Words of the dateline, its dash with them; 0 where there is none. */
  readonly dateline: number
  /** The comma before a report that closes the sentence, and the verb of that report; null where there is none. */
  readonly report: { readonly comma: number; readonly verb: number } | null
}

const LONGEST = 12
const OPENING = /^(?:[\p{Lu}\d,.()/]|(?:of|the|and|de|del|la|al)$)/u
const SHOUTED = /^\p{Lu}[\p{Lu}.'’-]{2,}$/u

/** The parts of a sentence that a parser reads better apart: "MOSCOW — On Friday, …", "…, officials said on Monday." */
export const findParts = (words: readonly string[], spans: readonly Span[]): SentenceParts => {
  const dateline = datelineLength(words, spans)
  return { dateline, report: findTrailingReport(words, dateline) }
}

/**
 * The words up to the dash, names and dates of which the first is in capitals, or a name with its country or an agency
 * before a capital ("Kyiv, Ukraine – Two men"); 0 where the sentence has no dateline or nothing behind it.
 */
function datelineLength(words: readonly string[], spans: readonly Span[]): number {
  const [first, second] = words
  if (first === undefined || !OPENING.test(first) || second === undefined) return 0
  const dash = words.findIndex((word) => /^(?:[—–-]|--)$/.test(word))
  const apart = dash > 0 && (spans[dash]?.start ?? 0) > (spans[dash - 1]?.end ?? 0)
  const bare = words.slice(0, dash).every((word) => OPENING.test(word))
  const opens = SHOUTED.test(first) || isPlaced(words, dash)
  return apart && bare && opens && dash <= LONGEST && dash + 1 < words.length ? dash + 1 : 0
}

/** "Kyiv, Ukraine –", "Geneva (dpa) -" before a capital, and no second dash behind it. */
const isPlaced = (words: readonly string[], dash: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(words[0] ?? '') &&
  words.slice(1, dash).some((word) => word === ',' || word === '(') &&
  /^["“'‘]?\p{Lu}|^["“]$/u.test(words[dash + 1] ?? '') &&
  !words.slice(dash + 1).some((word) => /^(?:[—–-]|--)$/.test(word))
