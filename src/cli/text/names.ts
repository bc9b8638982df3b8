import type { EdtfDate } from '../../model/date.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Extraction } from '../../model/extraction.ts'
import { toPlainLine } from '../terminal.ts'

/** The name of an entity by its id; an id that nothing is known about stands for itself. */
export type NameOf = (id: string) => string

export function createNameOf({ entities }: Extraction): NameOf {
  const names = new Map(entities.map(({ id, name }) => [id, toPlainLine(name)]))
  return (id) => names.get(id) ?? id
}

/** The words of each piece of evidence on a line of its own, with who says so and how, where it is not the article's plain word. */
export const toEvidenceLines = (evidence: readonly Evidence[], nameOf: NameOf): string[] =>
  evidence.map(({ text, status, assertedBy }) => {
    const voice = assertedBy === null ? status : `${status} by ${nameOf(assertedBy)}`
    return `      “${toPlainLine(text)}”${voice === 'asserted' ? '' : ` (${voice})`}`
  })

/** The EDTF value, as wide as a day at least. */
export const toDateColumn = (date: EdtfDate | null): string => (date?.edtf ?? 'undated').padEnd('2025-01-17'.length)
