import type { Explain } from '../../explain.ts'
import type { Store } from '../../store/store.ts'
import { createGet, createList, createSublist } from '../noun-operations.ts'
import type { Operation } from '../operation.ts'
import { createProvisionExplanation } from './provisions.ts'

const tag = 'Agreements'

export const listAgreementOperations = (store: Store, explain: Explain): Operation[] => [
  createList(store, tag, 'agreements', 'Agreements by party, signatory, date, domain and provision, the latest first.'),
  createGet(store, tag, 'agreements', 'One agreement; `embed=provisions` adds what it provides.'),
  createSublist(store, {
    tag,
    owner: 'agreements',
    noun: 'provisions',
    description: 'What the agreement includes, leaves out or prohibits.',
    toFilters: (id) => ({ agreement: [id] }),
    omit: ['agreement'],
  }),
  createProvisionExplanation(store, explain),
]
