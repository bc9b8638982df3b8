import type { Explain } from '../../explain.ts'
import type { Store } from '../../store/store.ts'
import { createExplanation } from '../explanation.ts'
import { createGet, createList } from '../noun-operations.ts'
import type { Operation } from '../operation.ts'

export const listStatementOperations = (store: Store, explain: Explain): Operation[] => [
  createList(
    store,
    'Statements',
    'statements',
    'Quotations by speaker, subject, kind and words, in the order of the texts.',
  ),
  createGet(store, 'Statements', 'statements', 'One statement with its evidence.'),
  createExplanation(store, explain, 'Statements', 'statements'),
]
