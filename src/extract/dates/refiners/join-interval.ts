import { joinPairs, type Refiner, wordsBefore } from '../candidate.ts'
import { isPoint, type Meaning } from '../meaning.ts'

const LEAD = /(?<![\p{L}\d])(?<word>from|between) $/iu
const WORD = /^ (?:to|until|till|through|thru) $/
const DASH = /^\s?[-–—]\s?$/
const MOVED = /\b(?:moved|postponed|delayed|pushed|rescheduled|brought|put|changed)(?: \w+){0,4} $/i

/**
 * Joins two dates into an interval: "from November 20 to December 11", "between 2004 and 2009", "January 8 – March 9".
 * Each takes what it leaves out from the other. Weekdays need "from" or "between": "Monday to Friday" recurs.
 */
export const joinIntervals: Refiner = (candidates, sentence) =>
  joinPairs(candidates, (left, right) => {
    if (!isPoint(left.meaning) || !isPoint(right.meaning)) return null
    const lead = readLead(sentence, left.start)
    const joint = sentence.slice(left.end, right.start)
    const dashed = DASH.test(joint) && isDated(left.meaning) && isDated(right.meaning)
    const joins = lead?.word === 'between' ? joint === ' and ' : WORD.test(joint) || dashed
    if (!joins || lead?.word === 'moved' || (lead === null && left.meaning.kind === 'weekday')) return null
    return { start: left.start - (lead?.length ?? 0), end: right.end, meaning: toInterval(left.meaning, right.meaning) }
  })

/** A dash joins dates of the calendar only: in "Jan. 17 — Today" it parts a date line from the text. */
function isDated({ kind }: Meaning): boolean {
  return kind !== 'weekday' && kind !== 'day' && kind !== 'period'
}

/** The "from" or "between" before an offset, or "moved": what is "moved from May to June" lasts over no interval. */
function readLead(sentence: string, at: number): { word: string; length: number } | null {
  const before = wordsBefore(sentence, at)
  const lead = LEAD.exec(before)
  if (lead === null) return null
  const moved = MOVED.test(before.slice(0, lead.index))
  return { word: moved ? 'moved' : (lead.groups?.word?.toLowerCase() ?? ''), length: lead[0].length }
}

function toInterval(from: Meaning, to: Meaning): Meaning {
  if (from.kind === 'said' && to.kind === 'calendar')
    return { kind: 'interval', from, to: { kind: 'within', inner: to, frame: from } }
  return { kind: 'interval', from: { kind: 'upTo', inner: from, bound: to }, to }
}
