import { readFileSync, writeFileSync } from 'node:fs'
import { extract } from '../../../../src/extract/extract.ts'
import { Status } from '../../../../src/model/evidence.ts'
import { readMarked } from '../../support/marked.ts'

/** Rules may be tuned on `development`; `test` is only scored. */
export const HALVES = ['development', 'test'] as const
export type Half = (typeof HALVES)[number]

/** A sentence of the set: how the event of its marked word stands, who says so, and whether it is known to be misread. */
export interface AttributionCase {
  readonly status: Status
  readonly assertedBy: string | null
  readonly line: string
  readonly isMissed: boolean
}

/** What the program makes of a sentence; `none` where it finds no event at the marked word. */
export interface Answer extends AttributionCase {
  readonly told: Status | 'none'
  readonly toldBy: string | null
  readonly right: boolean
}

const fileOf = (half: Half): URL => new URL(`${half}.tsv`, import.meta.url)

/** The sentences of one half: tab-separated columns status, who says so or "-", sentence with [word], and "missed". */
export const readCases = (half: Half): AttributionCase[] =>
  readFileSync(fileOf(half), 'utf8').trim().split('\n').map(toCase)

/** Writes the sentences back, the known misses of each marked anew. */
export const writeCases = (half: Half, cases: readonly AttributionCase[]): void =>
  writeFileSync(fileOf(half), cases.map((one) => `${toRow(one)}\n`).join(''))

/** Status and source that the program gives the event at the marked word: those of its first piece of evidence there. */
export function answer(one: AttributionCase): Answer {
  const { text, start, end } = readMarked(one.line)
  const { entities, events } = extract({ text })
  const triggered = new Set(
    entities.filter(({ mentions }) => mentions.some((at) => at.start < end && at.end > start)).map(({ id }) => id),
  )
  const piece = events
    .filter(({ id }) => triggered.has(id))
    .flatMap(({ evidence }) => evidence)
    .find((evidence) => evidence.start < end && evidence.end > start)
  const told = piece?.status ?? 'none'
  const toldBy = piece?.assertedBy ?? null
  return { ...one, told, toldBy, right: told === one.status && toldBy === one.assertedBy }
}

/** Share of right answers, 0 to 1. */
export const accuracy = (answers: readonly Answer[]): number =>
  answers.filter(({ right }) => right).length / answers.length

function toCase(row: string): AttributionCase {
  const [status, assertedBy = '-', line = '', missed] = row.split('\t')
  const isMissed = missed === 'missed'
  return { status: Status.parse(status), assertedBy: assertedBy === '-' ? null : assertedBy, line, isMissed }
}

const toRow = ({ status, assertedBy, line, isMissed }: AttributionCase): string =>
  [status, assertedBy ?? '-', line, ...(isMissed ? ['missed'] : [])].join('\t')
