import { createExtractor } from '../../src/ingest/extractors.ts'
import { type Ingested, ingest } from '../../src/ingest/ingest.ts'
import type { ArticleInput } from '../../src/model/article.ts'
import type { Store } from '../../src/store/store.ts'

/** Files an article that is read in this thread. */
export const fileArticle = (input: ArticleInput, store: Store, now: () => Date): Promise<Ingested> =>
  ingest(input, { store, analyse: createExtractor().analyse, now })
