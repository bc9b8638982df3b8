import { createExplain } from '../../src/explain.ts'
import type { Access } from '../../src/http/access/access.ts'
import type { AppParts } from '../../src/http/app.ts'
import { createExtractor } from '../../src/ingest/extractors.ts'
import { createHeavyReads } from '../../src/readers/heavy-reads.ts'
import { readScorecard } from '../../src/scorecard.ts'
import type { Store } from '../../src/store/store.ts'

/** Everything may be done without a key, and as often as one likes. */
export const OPEN: Access = { reads: 'open', writes: 'local', addressLimit: 0, keyLimit: 0 }

/** What answers over a store are made from, open to all and with the extractor that ships; `now` is its clock. */
export const createParts = (store: Store, now: () => Date): AppParts => ({
  access: OPEN,
  privateWebhooks: false,
  store,
  reads: createHeavyReads(store),
  analyse: createExtractor().analyse,
  width: 1,
  now,
  explain: createExplain(store),
  scorecard: readScorecard(),
  version: '1.2.3',
  readyBytes: 2 ** 20,
})
