import type { Store } from '../../store/store.ts'
import { createGet, createList } from '../noun-operations.ts'
import type { Operation } from '../operation.ts'

export const listStatementOperations = (store: Store): Operation[] => [
  createList(
    store,
    'Statements',
    'statements',
    'Quotations by speaker, subject, kind and words, in the order of the texts.',
  ),
  createGet(store, 'Statements', 'statements', 'One statement with its evidence.'),
]
