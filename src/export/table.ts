import type { Snapshot } from '../store/store.ts'
import { toCsv, toCsvRows } from './csv.ts'
import { type Exported, exportedFields, readPages } from './pages.ts'

/** One noun as CSV. */
export async function* writeTable(snapshot: Snapshot, noun: Exported): AsyncGenerator<string> {
  const fields = exportedFields(noun)
  yield toCsv([], fields)
  for await (const items of readPages(snapshot, noun)) yield toCsvRows(items, fields)
}
