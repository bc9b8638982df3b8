import { createToIri } from '../linked-data/addresses.ts'
import { toNode } from '../linked-data/to-node.ts'
import { createGraphWriter, type LinkedFormat } from '../linked-data/write.ts'
import type { Snapshot } from '../store/store.ts'
import { type Exported, readPages } from './pages.ts'

/** Everything as one graph of linked data; `base` is the address that IRIs begin with. */
export async function* writeLinkedData(
  snapshot: Snapshot,
  nouns: readonly Exported[],
  { format, base }: { readonly format: LinkedFormat; readonly base: string },
): AsyncGenerator<string> {
  const writer = createGraphWriter(format, base)
  const toIri = createToIri(base)
  for (const noun of nouns)
    for await (const items of readPages(snapshot, noun))
      yield writer.write(items.map((item) => toNode(noun, JSON.parse(item), toIri)))
  yield writer.close()
}
