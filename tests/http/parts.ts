import { createExplain } from '../../src/explain.ts'
import type { ApiParts } from '../../src/http/operations.ts'
import { createExtractor } from '../../src/ingest/extractors.ts'
import { readScorecard } from '../../src/scorecard.ts'
import type { Store } from '../../src/store/store.ts'

/** What answers over a store are made from, writable and with the extractor that ships; `now` is its clock. */
export const createParts = (store: Store, now: () => Date): ApiParts => ({
  writable: true,
  store,
  analyse: createExtractor().analyse,
  width: 1,
  now,
  explain: createExplain(store),
  scorecard: readScorecard(),
  version: '1.2.3',
})
