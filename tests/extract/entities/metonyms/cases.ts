import { readFileSync, writeFileSync } from 'node:fs'
import { extract } from '../../../../src/extract/extract.ts'
import type { Span } from '../../../../src/model/span.ts'

/** Rules may be tuned on `development`; `test` is only scored. */
export const HALVES = ['development', 'test'] as const
export type Half = (typeof HALVES)[number]

/**
 * A sentence of the set. `ids` are what its marked names denote, in order: an id, or a type that any id of that type
 * fits, or `none`. `missed` are those of the marked words that are known to be read wrongly.
 */
export interface MetonymCase {
  readonly kind: string
  readonly ids: readonly string[]
  readonly line: string
  readonly missed: readonly string[]
}

/** One marked name, with what it denotes and what the program takes it for. */
export interface Answer {
  readonly kind: string
  readonly line: string
  readonly words: string
  readonly expected: string
  readonly found: readonly string[]
  readonly right: boolean
}

const fileOf = (half: Half): URL => new URL(`${half}.tsv`, import.meta.url)

/** The sentences of one half: tab-separated columns kind, ids, sentence with [marked] names, and known misses. */
export const readCases = (half: Half): MetonymCase[] =>
  readFileSync(fileOf(half), 'utf8').trim().split('\n').map(toCase)

/** Writes the sentences back, the known misses of each set anew. */
export const writeCases = (half: Half, cases: readonly MetonymCase[]): void =>
  writeFileSync(fileOf(half), cases.map((one) => `${toRow(one)}\n`).join(''))

/** What the program takes each marked name of a sentence for, in text order. */
export function answer({ kind, ids, line }: MetonymCase): Answer[] {
  const { entities } = extract({ text: line.replace(/[[\]]/g, '') })
  return readMarks(line).map((mark, at) => {
    const expected = ids[at] ?? 'none'
    const found = entities
      .filter(({ mentions }) => mentions.some((one) => one.form === 'name' && overlaps(one, mark)))
      .map(({ id }) => id)
    return { kind, line, words: mark.words, expected, found, right: fits(found, expected) }
  })
}

/** The words of the answers that are wrong. */
export const missedBy = (answers: readonly Answer[]): string[] =>
  answers.filter(({ right }) => !right).map(({ words }) => words)

/** Share of right answers, 0 to 1. */
export const accuracy = (answers: readonly Answer[]): number =>
  answers.filter(({ right }) => right).length / answers.length

function toCase(row: string): MetonymCase {
  const [kind = '', ids = '', line = '', missed = ''] = row.split('\t')
  return { kind, ids: ids.split(' '), line, missed: missed === '' ? [] : missed.split(', ') }
}

const toRow = ({ kind, ids, line, missed }: MetonymCase): string =>
  [kind, ids.join(' '), line, ...(missed.length === 0 ? [] : [missed.join(', ')])].join('\t')

/** Marked words with their place in the text without brackets. */
const readMarks = (line: string): (Span & { readonly words: string })[] =>
  [...line.matchAll(/\[(.+?)\]/g)].map(({ index, 1: words = '' }, at) => {
    const start = index - 2 * at
    return { start, end: start + words.length, words }
  })

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const fits = (found: readonly string[], expected: string): boolean =>
  expected === 'none'
    ? found.length === 0
    : found.length === 1 && (found[0] === expected || found[0]?.startsWith(`${expected}:`) === true)
