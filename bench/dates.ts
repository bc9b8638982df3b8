import { globSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { toDays } from '../src/extract/dates/edtf.ts'
import { type FoundDate, findDates } from '../src/extract/dates/find-dates.ts'
import { readDocument } from '../src/language/read-document.ts'
import { listOffsets } from './code-points.ts'
import { agrees, type WantedValue } from './date-values.ts'

/**
 * Scores the date finder on GUM documents (JSON with `text`, `dateCreated` and `dates`, offsets in code points):
 *
 *   npx tsx bench/dates.ts --data DIR [--misses]
 *
 * Publication is the date line of the text where it has one ("Friday, July 21, 2017"), else `dateCreated`. A gold date
 * is right where a found span overlaps it and the value, or one end of an interval, covers the same days; an open
 * interval ("since 2007") where its one end is the day that GUM's begins or ends with. `notBefore`/`notAfter` are read as
 * `from`/`to`, and `~` is left aside. Times of day and dates that GUM gives no year are not asked for. A found date that overlaps no gold date is extra.
 */
const Gold = z.object({
  start: z.int(),
  end: z.int(),
  text: z.string(),
  kind: z.string(),
  when: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  notBefore: z.string().optional(),
  notAfter: z.string().optional(),
})
type Gold = z.infer<typeof Gold>
const GumDocument = z.object({ id: z.string(), text: z.string(), dateCreated: z.string(), dates: z.array(Gold) })

const DATE_LINE = /^(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day, \w+ \d{1,2}, \d{4}/m
const { values } = parseArgs({ options: { data: { type: 'string' }, misses: { type: 'boolean', default: false } } })
if (values.data === undefined) throw new Error('--data DIR: a folder of GUM documents, searched for *.json')

const total = { gold: 0, right: 0, wrong: 0, missed: 0, found: 0, extra: 0 }
for (const path of globSync('**/*.json', { cwd: values.data }).sort()) {
  scoreDocument(GumDocument.parse(JSON.parse(readFileSync(`${values.data}/${path}`, 'utf8'))))
}
const share = (part: number, whole: number): string => (whole === 0 ? 'none' : (part / whole).toFixed(3))
console.log(total)
console.log(
  `recall ${share(total.right, total.gold)}  right where found ${share(total.right, total.right + total.wrong)}`,
)
console.log(`extra ${share(total.extra, total.found)} of found`)

function scoreDocument({ id, text, dateCreated, dates }: z.infer<typeof GumDocument>): void {
  const offsets = listOffsets(text)
  const golds = dates
    .filter(isAsked)
    .map((gold) => ({ ...gold, start: offsets[gold.start] ?? 0, end: offsets[gold.end] ?? 0 }))
  const found = findDates(readDocument(text), readPublication(text) ?? dateCreated)
  for (const gold of golds)
    scoreGold(
      id,
      text,
      gold,
      found.filter((date) => overlaps(date, gold)),
    )
  const extra = found.filter(
    (date) => !dates.some((gold) => overlaps(date, { start: offsets[gold.start] ?? 0, end: offsets[gold.end] ?? 0 })),
  )
  for (const date of extra) report(id, 'extra', text, date, date.date.edtf)
  total.found += found.length
  total.extra += extra.length
}

function scoreGold(id: string, text: string, gold: Gold, found: readonly FoundDate[]): void {
  total.gold++
  const agreed = found.some((date) => agrees(date.date.edtf, toWanted(gold)) || holdsPart(date, gold))
  const outcome = found.length === 0 ? 'missed' : agreed ? 'right' : 'wrong'
  total[outcome]++
  if (outcome === 'right') return
  const want = gold.when ?? `${gold.from ?? gold.notBefore ?? ''}/${gold.to ?? gold.notAfter ?? ''}`
  report(id, outcome, text, gold, `want ${want} got ${found.map(({ date }) => date.edtf).join(' ')}`)
}

function toWanted(gold: Gold): WantedValue {
  const from = gold.when ?? gold.from ?? gold.notBefore ?? null
  return { from, to: gold.when ?? gold.to ?? gold.notAfter ?? null }
}

/** "February 6 this year" is one found date where GUM has two, the second a part that holds the whole. */
function holdsPart({ start, end, date }: FoundDate, gold: Gold): boolean {
  const whole = toDays(gold.when ?? '')
  const inside = start <= gold.start && gold.end <= end && gold.end - gold.start < end - start
  if (!inside || !whole?.start || !whole.end) return false
  return [date.start, date.end].some((day) => day !== null && day >= (whole.start ?? '') && day <= (whole.end ?? ''))
}

function isAsked({ kind, when, from, to, notBefore, notAfter }: Gold): boolean {
  const values = [when, from, to, notBefore, notAfter].filter((value) => value !== undefined)
  return kind === 'date' && values.length > 0 && values.every((value) => toDays(value) !== null)
}

function readPublication(text: string): string | null {
  const line = DATE_LINE.exec(text)?.[0]
  if (line === undefined) return null
  return new Date(`${line.replace(/^\w+, /, '')} UTC`).toISOString().slice(0, 10)
}

interface Range {
  readonly start: number
  readonly end: number
}

function overlaps(left: Range, right: Range): boolean {
  return left.start < right.end && right.start < left.end
}

function report(id: string, outcome: string, text: string, { start, end }: Range, note: string): void {
  if (!values.misses) return
  const around = `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`
  console.log(`${outcome.padEnd(7)}${id.slice(4)}: ${around.replaceAll('\n', ' ')} ${note}`)
}
