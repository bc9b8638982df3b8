import { rowKey } from '../../../src/extract/lexicon/name-index.ts'

/** The names that more than one row of a table bears, as keys. */
export function listSharedNames<R>(rows: readonly R[], namesOf: (row: R) => readonly string[]): readonly string[] {
  const keys = rows.flatMap((row) => [...new Set(namesOf(row).map(rowKey))])
  return [...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))]
}
