import { globSync, readFileSync } from 'node:fs'
import type { DateCase, DateCases, WantedDate } from './date-case.ts'

const CALL = /\btest(?<kind>SingleCase|UnexpectedResult)\(/g
const TEXT = /^\s*chrono(?:\.casual)?,\s*(?<mark>["'`])(?<text>(?:(?!\k<mark>|\\|\n).)*)\k<mark>\s*(?<tail>[,)])/
const REFERENCE = /^\s*new Date\((?<args>[^()]*)\)\s*[,)]/
const UNREFERENCED = /^(?:\)|,\s*\(\w*\)\s*=>)/
const TIMED = /\d:\d|\b\d+ ?(?:a|p)\.?m\b|\b(?:hours?|minutes?|seconds?|noon|midnight|hrs?|mins?|secs?|now|o'clock)\b/i

/**
 * The test cases of chrono that can be read off its TypeScript: a call of `testSingleCase` with a text, at most a
 * `new Date(…)` to read it by, and checks of `text`, `start` and `end`; and calls of `testUnexpectedResult`, which hold
 * no date. Calls with options, loops or built texts, and texts with a time of day, are skipped. A part that the test
 * calls uncertain is not asked: what has no certain day is a month or a year.
 */
export function readChronoCases(folder: string): DateCases {
  const calls = globSync('*.test.ts', { cwd: folder }).sort().flatMap(splitCalls)
  const cases = calls.flatMap(({ kind, call }) => toCase(call, kind === 'SingleCase') ?? [])
  return { cases, skipped: calls.length - cases.length }

  function splitCalls(file: string): { kind: string | undefined; call: string }[] {
    const code = readFileSync(`${folder}/${file}`, 'utf8')
    const matches = [...code.matchAll(CALL)]
    return matches.map(({ index, 0: name, groups }, at) => ({
      kind: groups?.kind,
      call: code.slice(index + name.length, matches[at + 1]?.index),
    }))
  }
}

function toCase(call: string, dated: boolean): DateCase | null {
  const { 0: head = '', groups: { text = '' } = {} } = TEXT.exec(call) ?? {}
  if (text === '' || TIMED.test(text) || /forwardDate|timezone/.test(call)) return null
  const reference = REFERENCE.exec(call.slice(head.length))
  const publishedAt = toDay(reference?.groups?.args)
  if (reference === null ? !UNREFERENCED.test(call.slice(head.length - 1)) : publishedAt === null) return null
  if (!dated) return { text, publishedAt, dates: [], others: [] }
  const date = readWanted(call, text)
  return date === null ? null : { text, publishedAt, dates: [date], others: [] }
}

function readWanted(call: string, text: string): WantedDate | null {
  const words = /result\.text\)\.toBe\((["'`])(?<words>.*)\1\)/.exec(call)?.groups?.words ?? text
  const from = readEnd(call, 'start')
  const to = /result\.end\b(?!\)\.toBeNull)/.test(call) ? readEnd(call, 'end') : from
  const start = text.indexOf(words)
  if (start < 0 || from === null || to === null) return null
  return { start, end: start + words.length, values: [{ from, to }] }
}

/** A date of the checks as an EDTF value, without the parts that are uncertain; null where they do not tell it. */
function readEnd(call: string, end: 'start' | 'end'): string | null {
  const parts = ['year', 'month', 'day'].map((part) => {
    const said = new RegExp(String.raw`result\.${end}\.get\("${part}"\)\)\.toBe\((?<value>\d+)\)`).exec(call)
    return Number(said?.groups?.value)
  })
  const date = new RegExp(String.raw`result\.${end}\)\.toBeDate\(new Date\((?<args>[^()]*)\)\)`).exec(call)
  const day = parts.some(Number.isNaN) ? toDay(date?.groups?.args) : formatDay(parts)
  if (day === null) return null
  const unsure = (part: string) => new RegExp(String.raw`result\.${end}\.isCertain\("${part}"\)\)\.toBe\(false\)`)
  return unsure('day').test(call) ? day.slice(0, unsure('month').test(call) ? 4 : 7) : day
}

/** Reads the arguments of `new Date(2012, 8 - 1, 9)` or `new Date("Tue Aug 2 2022")`. */
function toDay(args: string | undefined): string | null {
  const words = /^"(?:\w{3} )?(?<day>\w{3} \d{1,2},? \d{4})"$/.exec(args ?? '')?.groups?.day
  if (words !== undefined) return new Date(`${words} UTC`).toISOString().slice(0, 10)
  const [year, month, day = 1] = (args ?? '').split(',').map(readSum)
  if (year === undefined || month === undefined || [year, month, day].some(Number.isNaN)) return null
  return formatDay([year, month + 1, day])
}

function readSum(words: string): number {
  const [, first, less = '0'] = /^\s*(\d+)(?:\s*-\s*(\d+))?\s*$/.exec(words) ?? []
  return Number(first) - Number(less)
}

function formatDay([year = 0, month = 0, day = 0]: readonly number[]): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
