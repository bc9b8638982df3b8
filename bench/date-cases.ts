import { parseArgs } from 'node:util'
import { toDays } from '../src/extract/dates/edtf.ts'
import { type FoundDate, findDates } from '../src/extract/dates/find-dates.ts'
import { readDocument } from '../src/language/read-document.ts'
import { readChronoCases } from './chrono-cases.ts'
import type { DateCase, DateCases, WantedDate } from './date-case.ts'
import { agrees } from './date-values.ts'
import { readRecognizersCases } from './recognizers-cases.ts'

/**
 * Scores the date finder on the test cases of two libraries that read dates out of messages:
 *
 *   npx tsx bench/date-cases.ts --recognizers DIR --chrono DIR [--misses]
 *
 * A wanted date is right where a found span overlaps it and its value is one of the wanted ones, as bench/dates.ts
 * compares them. It is held where the value covers more days, the wanted ones among them: "two weeks ago" is a week
 * here and a day there. A found date that overlaps nothing that the source takes for a time is extra.
 *
 * Figures are given for all cases and for those in prose: months and weekdays have their capitals, no digits touch
 * letters ("22april") but in ordinals and decades, and no date is in numbers ("1/4", "7-23") but as YYYY-MM-DD.
 */
const { values } = parseArgs({
  options: {
    recognizers: { type: 'string' },
    chrono: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
})
if (values.recognizers === undefined && values.chrono === undefined)
  throw new Error('--recognizers DIR, --chrono DIR: the folders of the test cases')

const LOWER =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|april|apr|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/
const GLUED = /\d(?!(?:st|nd|rd|th|s)\b)\p{L}|\p{L}\d/u
const NUMERIC = /\d[-/.]\d/
const ISO = /\b\d{4}-\d\d-\d\d\b/g

type Tally = { asked: number; right: number; held: number; wrong: number; missed: number; found: number; extra: number }

if (values.recognizers !== undefined) scoreSource('recognizers', readRecognizersCases(values.recognizers))
if (values.chrono !== undefined) scoreSource('chrono', readChronoCases(values.chrono))

function scoreSource(name: string, { cases, skipped }: DateCases): void {
  console.log(`${name}: ${cases.length} cases read, ${skipped} skipped`)
  const scored = cases.map((one) => ({ prose: isProse(one.text), tally: scoreCase(one) }))
  print('all', sum(scored.map(({ tally }) => tally)))
  print('prose', sum(scored.filter(({ prose }) => prose).map(({ tally }) => tally)))
}

function isProse(text: string): boolean {
  return !LOWER.test(text) && !GLUED.test(text) && !NUMERIC.test(text.replaceAll(ISO, ''))
}

function scoreCase({ text, publishedAt, dates, others }: DateCase): Tally {
  const found = findDates(readDocument(text), publishedAt)
  const outcomes = dates.map((date) => judge(text, publishedAt, date, found))
  const extra = found.filter((date) => ![...dates, ...others].some((place) => overlaps(date, place)))
  for (const { text: words, date } of extra) report('extra', text, publishedAt, `${words} ${date.edtf}`)
  const count = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length
  return {
    asked: dates.length,
    right: count('right'),
    held: count('held'),
    wrong: count('wrong'),
    missed: count('missed'),
    found: found.length,
    extra: extra.length,
  }
}

type Outcome = 'right' | 'held' | 'wrong' | 'missed'

function judge(text: string, publishedAt: string | null, wanted: WantedDate, found: readonly FoundDate[]): Outcome {
  const near = found.filter((date) => overlaps(date, wanted))
  const outcome = judgeValue(
    near.map(({ date }) => date.edtf),
    wanted,
  )
  const want = wanted.values.map(({ from, to }) => (from === to ? from : `${from ?? ''}/${to ?? ''}`)).join(' or ')
  const got = near.map(({ text: words, date }) => `${words} ${date.edtf}`).join(', ')
  if (outcome !== 'right')
    report(outcome, text, publishedAt, `[${text.slice(wanted.start, wanted.end)}] want ${want} got ${got}`)
  return outcome
}

function judgeValue(edtfs: readonly string[], { values: wanted }: WantedDate): Outcome {
  if (edtfs.length === 0) return 'missed'
  if (edtfs.some((edtf) => wanted.some((value) => agrees(edtf, value)))) return 'right'
  return edtfs.some((edtf) => wanted.some(({ from, to }) => holds(edtf, from ?? to ?? '', to ?? from ?? '')))
    ? 'held'
    : 'wrong'
}

function holds(edtf: string, from: string, to: string): boolean {
  const outer = toDays(edtf)
  const [first, last] = [toDays(from)?.start, toDays(to)?.end]
  if (!outer?.start || !outer.end || !first || !last) return false
  return outer.start <= first && last <= outer.end
}

function overlaps(left: Pick<WantedDate, 'start' | 'end'>, right: Pick<WantedDate, 'start' | 'end'>): boolean {
  return left.start < right.end && right.start < left.end
}

function sum(tallies: readonly Tally[]): Tally {
  const none: Tally = { asked: 0, right: 0, held: 0, wrong: 0, missed: 0, found: 0, extra: 0 }
  const keys = Object.keys(none) as (keyof Tally)[]
  return tallies.reduce<Tally>(
    (total, one) => Object.fromEntries(keys.map((key) => [key, total[key] + one[key]])) as Tally,
    none,
  )
}

function print(name: string, tally: Tally): void {
  const { asked, right, held, wrong, found, extra } = tally
  const share = (part: number, whole: number): string => (whole === 0 ? 'none' : (part / whole).toFixed(3))
  console.log(
    `${name.padEnd(6)}asked ${asked}  recall ${share(right, asked)}  right or held ${share(right + held, asked)}  right where found ${share(right, right + held + wrong)}  extra ${share(extra, found)} of ${found}`,
  )
}

function report(outcome: string, text: string, publishedAt: string | null, note: string): void {
  if (values.misses)
    console.log(`${outcome.padEnd(7)}${isProse(text) ? 'prose' : 'other'} ${publishedAt}: ${text} ${note}`)
}
