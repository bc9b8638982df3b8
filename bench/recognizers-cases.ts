import { globSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { DateCase, DateCases, WantedDate } from './date-case.ts'
import type { WantedValue } from './date-values.ts'

const Resolution = z.object({
  date: z.string().optional(),
  startDate: z.string().optional(),
  endDate: z.string().optional(),
  value: z.string().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
})
type Resolution = z.infer<typeof Resolution>
const Value = z.object({
  FutureResolution: Resolution.optional(),
  PastResolution: Resolution.optional(),
  values: z.array(Resolution).nullish(),
})
const Result = z.object({
  Text: z.string(),
  Start: z.int().optional(),
  Type: z.string().optional(),
  TypeName: z.string().optional(),
  Value: Value.nullish(),
  Resolution: Value.nullish(),
})
type Result = z.infer<typeof Result>
const Case = z.object({
  Input: z.string(),
  Context: z.object({ ReferenceDateTime: z.string() }).optional(),
  NotSupported: z.string().optional(),
  Results: z.array(Result),
})
const DATES = /^(?:datetimeV2\.)?date(?:range)?$/
const DAY = /^\d{4}-\d\d-\d\d$/
const DAY_LENGTH = 86_400_000

/**
 * The cases of Recognizers-Text for dates and ranges of dates (JSON files of `Input`, `Context` and `Results`). Cases
 * without a reference day or a value, and those that its JavaScript does not support, are skipped. A range ends before
 * its last value or with it, as the source has both.
 */
export function readRecognizersCases(folder: string): DateCases {
  const rows = globSync('*.json', { cwd: folder }).sort().flatMap(readRows)
  const cases = rows.flatMap((row) => toCase(row) ?? [])
  return { cases, skipped: rows.length - cases.length }

  function readRows(file: string): z.infer<typeof Case>[] {
    return z.array(Case).parse(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8').replace('\uFEFF', '')))
  }
}

function toCase({ Input: text, Context, NotSupported = '', Results }: z.infer<typeof Case>): DateCase | null {
  const asked = Results.filter((result) => DATES.test(typeOf(result)))
  if (Context === undefined || /javascript/i.test(NotSupported)) return null
  const dates = asked.flatMap((result) => toWanted(result, text) ?? [])
  if (dates.length < asked.length || (dates.length === 0 && Results.length > 0)) return null
  const others = Results.filter((result) => !asked.includes(result)).map((result) => placeOf(result, text))
  return { text, publishedAt: Context.ReferenceDateTime.slice(0, 10), dates, others }
}

const typeOf = ({ Type, TypeName }: Result): string => TypeName ?? Type ?? ''

function placeOf({ Text, Start }: Result, text: string): { start: number; end: number } {
  const start = Start ?? Math.max(0, text.toLowerCase().indexOf(Text.toLowerCase()))
  return { start, end: start + Text.length }
}

function toWanted(result: Result, text: string): WantedDate | null {
  const { FutureResolution, PastResolution, values } = result.Value ?? result.Resolution ?? {}
  const resolutions = [FutureResolution ?? [], PastResolution ?? [], values ?? []].flat()
  const wanted = resolutions.flatMap(listValues)
  return wanted.length === 0 ? null : { ...placeOf(result, text), values: wanted }
}

function listValues({ date, value, startDate, start, endDate, end }: Resolution): WantedValue[] {
  const [day, from, to] = [date ?? value, startDate ?? start, endDate ?? end].map((one = '') =>
    DAY.test(one) ? one : null,
  )
  if (day) return [{ from: day, to: day }]
  if (!from && !to) return []
  const ends = to ? [to, dayBefore(to)] : [null]
  return ends.map((last) => ({ from: from ?? null, to: last }))
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - DAY_LENGTH).toISOString().slice(0, 10)
}
