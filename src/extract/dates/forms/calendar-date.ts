import { Chrono, en, type ParsedComponents, type ParsedResult, type Parser } from 'chrono-node'
import { formatYear } from '../calendar.ts'
import type { Candidate, Form } from '../candidate.ts'
import { isHinted, listWindows } from '../date-windows.ts'
import { createCalendar, type Meaning } from '../meaning.ts'
import { endsPhrase } from '../phrase-end.ts'

const NOWHEN = new Date(Date.UTC(2000, 0, 1))
const COUNT_AFTER = /^(?:\d|[,.]\d|%|-(?:year|day|hour|month|week|member|point|minute|mile)|:\d)/
const DOUBTFUL_YEAR = /(?<=\d(?:st|nd|rd|th)?)(?:\s*,\s*|\s+)\d{2}$|[,\s]+$/

/** A date in each way that a parser of chrono reads with a month in words, or in numbers with the day. */
const SAMPLES = [
  '7 May 2015',
  'May 7, 2015',
  'May 2015',
  '2015 May',
  '2015 May 7',
  '2015-05-07',
  '2015/05/07',
  '05/07/2015',
]

/**
 * The parsers of chrono that read dates of the calendar: others read weekdays, times of day and words like "tomorrow",
 * and its refiners merge these into a date, which this room does itself.
 */
const parsers = new Chrono({
  parsers: en.configuration.createCasualConfiguration().parsers.filter(readsCalendar),
  refiners: [],
})

function readsCalendar(parser: Parser): boolean {
  const alone = new Chrono({ parsers: [parser], refiners: [] })
  return SAMPLES.some((sample) => alone.parse(sample, NOWHEN).some(({ text }) => isHinted(text)))
}

/**
 * Dates of month and day, month and year, or all three, by chrono: "May 7, 2015", "7 May", "Nov. 3", "February 2022",
 * "2015-05-07", "05/07/2015" (month first, as in American news). Only what the words say is taken from it, never what
 * it fills in.
 */
export const findCalendarDates: Form = (sentence) =>
  listWindows(sentence).flatMap(({ start, end, from, to }) => {
    const window = sentence.slice(start, end)
    return parsers
      .parse(window, NOWHEN)
      .flatMap((result) => toCandidate(result, window) ?? [])
      .map(({ meaning, ...at }) => ({ start: at.start + start, end: at.end + start, meaning }))
      .filter((candidate) => candidate.end > from && candidate.start < to)
  })

function toCandidate(result: ParsedResult, window: string): Candidate | null {
  const lead = /^on\s+/i.exec(result.text)?.[0].length ?? 0
  const text = result.text.slice(lead).replace(DOUBTFUL_YEAR, '').trimEnd()
  const start = result.index + lead
  const end = start + text.length
  const meaning = readResult(result, hasYear(text))
  return meaning === null || !isHinted(text) || isCount(window, start, end) ? null : { start, end, meaning }
}

/** Chrono reads "May 5, 25 people" as 2025: beside a month's name only four digits or an era make a year. */
function hasYear(text: string): boolean {
  return /^\d+[-/]\d+[-/]\d+/.test(text) || /(?<!\d)\d{4}(?!\d)|\b(?:AD|B?CE?)$/.test(text)
}

function isCount(window: string, start: number, end: number): boolean {
  const after = window.slice(end)
  const bare = /^\p{Lu}\S*\s\d{1,2}$/u.test(window.slice(start, end))
  return COUNT_AFTER.test(after) || (bare && !endsPhrase(after) && /\bin\s$/i.test(window.slice(0, start)))
}

function readResult({ start, end }: ParsedResult, dated: boolean): Meaning | null {
  const from = readComponents(start, dated)
  const to = end ? readComponents(end, dated) : null
  return to === null ? from : { kind: 'interval', from: from && { kind: 'upTo', inner: from, bound: to }, to }
}

function readComponents(said: ParsedComponents, dated: boolean): Meaning | null {
  const [year, month, day] = [readPart(said, 'year'), readPart(said, 'month'), readPart(said, 'day')]
  if (month === null || (day === null && !dated)) return null
  if (year === null || !dated) return day === null ? null : createCalendar(month, day)
  const edtf = [
    formatYear(year < 0 ? year + 1 : year),
    ...[month, day ?? []].flat().map((part) => String(part).padStart(2, '0')),
  ]
  return { kind: 'said', edtf: edtf.join('-') }
}

/** A part that the words say; what chrono only implies is null. */
function readPart(components: ParsedComponents, part: 'year' | 'month' | 'day'): number | null {
  return components.isCertain(part) ? components.get(part) : null
}
