import { describe } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { describeAgreement } from './contract/agreement.ts'
import { describeAnswers } from './contract/answers.ts'
import { describeChanges } from './contract/changes.ts'
import { describeCursors } from './contract/cursors.ts'
import { describeFacets } from './contract/facets.ts'
import { describeFiling } from './contract/filing.ts'
import { describeFilters } from './contract/filters.ts'
import { describeItems } from './contract/items.ts'
import { describeKeys } from './contract/keys.ts'
import { describePages } from './contract/pages.ts'
import { describeRemoval } from './contract/removal.ts'
import { describeSearch } from './contract/search.ts'
import { describeSnapshots } from './contract/snapshots.ts'
import { describeState } from './contract/state.ts'
import { describeWebhooks } from './contract/webhooks.ts'

/** Opens an empty store of the engine under test. */
export type OpenStore = () => Promise<Store>

/** The contract that every engine keeps, see the port. */
export function describeStore(name: string, open: OpenStore): void {
  describe(name, () => {
    describeFiling(open)
    describeRemoval(open)
    describeAgreement(open)
    describeItems(open)
    describePages(open)
    describeCursors(open)
    describeFilters(open)
    describeFacets(open)
    describeSearch(open)
    describeAnswers(open)
    describeKeys(open)
    describeChanges(open)
    describeWebhooks(open)
    describeSnapshots(open)
    describeState(open)
  })
}
