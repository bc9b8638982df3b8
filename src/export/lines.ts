import type { Snapshot } from '../store/store.ts'
import { type Exported, readPages } from './pages.ts'

/** An item a line as NDJSON; each tells first of which noun it is. */
export async function* writeLines(snapshot: Snapshot, nouns: readonly Exported[]): AsyncGenerator<string> {
  for (const noun of nouns)
    for await (const items of readPages(snapshot, noun))
      yield items.map((item) => `{"noun":"${noun}",${item.slice(1)}\n`).join('')
}
