import type { Document, NamedSpan, Sentence, Token } from './document.ts'
import { drawBranches } from './tree-branches.ts'

/** Columns grow with what they hold up to this many characters; a longer word pushes its own line out. */
const WIDEST = 24

/**
 * Prints every sentence as a tree for people to read: a line for each token in text order with its branch, form, lemma,
 * UPOS, XPOS and relation, and beside names a bracket with the type and its confidence. Sentences are parted by an
 * empty line. Characters that a terminal would obey are replaced.
 */
export function toTreeText(document: Document): string {
  const marks = markNames(document.names)
  return document.sentences.map((sentence) => toSentenceText(document, sentence, marks)).join('\n\n')
}

function toSentenceText(document: Document, sentence: Sentence, marks: ReadonlyMap<number, string>): string {
  const { first, last, index, start, end } = sentence
  const tokens = document.tokens.slice(first, last + 1)
  const branches = drawBranches(tokens.map(({ head }) => (head < 0 ? -1 : head - first)))
  const rows = alignColumns(tokens.map(toFields))
  const lines = rows.map((fields, row) => `${branches[row]} ${fields}  ${marks.get(first + row) ?? ''}`.trimEnd())
  return [`Sentence ${index + 1}: ${toVisible(document.text.slice(start, end), ' ')}`, ...lines].join('\n')
}

const toFields = ({ text, lemma, upos, xpos, deprel }: Token): string[] =>
  [text, lemma, upos, xpos, deprel].map((field) => toVisible(field, '·'))

function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const fields of rows) {
    fields.forEach((field, column) => {
      widths[column] = Math.max(widths[column] ?? 0, Math.min(WIDEST, lengthOf(field)))
    })
  }
  return rows.map((fields) => fields.map((field, column) => pad(field, widths[column] ?? 0)).join('  '))
}

/** Brackets that open at the first token of a name and close at its last, by the index of the token. */
function markNames(names: readonly NamedSpan[]): ReadonlyMap<number, string> {
  const marks = new Map<number, string>()
  for (const { first, last, type, demonym, confidence } of names) {
    const label = `${type}${demonym ? ' (demonym)' : ''} ${confidence.toFixed(2)}`
    marks.set(first, `${last > first ? '┌' : '╶'} ${label}`)
    for (let at = first + 1; at < last; at++) marks.set(at, '│')
    if (last > first) marks.set(last, '└')
  }
  return marks
}

const lengthOf = (text: string): number => [...text].length

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - lengthOf(text)))

/** Control and format characters and white space could break or steer the lines. */
const toVisible = (text: string, space: string): string => text.toWellFormed().replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, space)
