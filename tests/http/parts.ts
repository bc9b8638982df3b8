import { createExplain } from '../../src/explain.ts'
import type { ApiParts } from '../../src/http/operations.ts'
import { analyse, ingest } from '../../src/ingest.ts'
import { readScorecard } from '../../src/scorecard.ts'
import type { Store } from '../../src/store/store.ts'

/** What answers over a store are made from, writable and with the extractor that ships; `now` is its clock. */
export const createParts = (store: Store, now: () => Date): ApiParts => ({
  writable: true,
  store,
  analyse,
  ingest: (input) => ingest(input, store, now),
  now,
  explain: createExplain(store),
  scorecard: readScorecard(),
  version: '1.2.3',
})
