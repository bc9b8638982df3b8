import type { Explain } from '../../explain.ts'
import type { Store } from '../../store/store.ts'
import { createExplanation } from '../explanation.ts'
import { createGet, createList } from '../noun-operations.ts'
import type { Operation } from '../operation.ts'

export const listRelationOperations = (store: Store, explain: Explain): Operation[] => [
  createList(store, 'Relations', 'relations', 'Relations by type, ends, value, validity and evidence.'),
  createGet(store, 'Relations', 'relations', 'One relation with its evidence.'),
  createExplanation(store, explain, 'Relations', 'relations'),
]
