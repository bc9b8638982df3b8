import { Neighbor } from '../../model/answers.ts'
import { dayFilter, knownAtFilter } from '../../model/query/filter.ts'
import { DEFAULT_LIMIT } from '../../model/query/noun.ts'
import type { Store } from '../../store/store.ts'
import { PAGING } from '../list-parameters.ts'
import { createGet, createList, createSublist, refuseUnknown, sendPage, toIdParameter } from '../noun-operations.ts'
import { createOperation, type Operation } from '../operation.ts'
import { toParameter, toParameterSet } from '../parameter.ts'
import { toPageSchema } from '../record.ts'

const tag = 'Entities'
const owner = 'entities'

/** Entities of all types, and what is known around one of them. */
export const listEntityOperations = (store: Store): Operation[] => [
  createList(store, tag, owner, 'Entities of all types, the most mentioned first.'),
  createGet(store, tag, owner, 'One entity of any type.'),
  createSublist(store, {
    tag,
    owner,
    noun: 'mentions',
    description: 'Where articles speak of the entity, in the order of the texts.',
    toFilters: (id) => ({ entity: [id] }),
    omit: ['entity'],
  }),
  createSublist(store, {
    tag,
    owner,
    noun: 'relations',
    description: 'Relations that start or end at the entity.',
    toFilters: (id) => ({ entity: [id] }),
    omit: ['entity'],
  }),
  createSublist(store, {
    tag,
    owner,
    noun: 'events',
    description: 'Events that the entity takes part in; for a place, those that happen there.',
    toFilters: (id) => (id.startsWith('place:') ? { place: [id] } : { participant: [id] }),
    omit: ['participant', 'place'],
  }),
  createSublist(store, {
    tag,
    owner,
    noun: 'statements',
    description: 'What the entity said and what was said about it.',
    toFilters: (id) => ({ entity: [id] }),
    omit: ['entity'],
  }),
  createNeighbors(store),
]

const createNeighbors = (store: Store): Operation =>
  createOperation({
    id: 'listEntityNeighbors',
    tag,
    url: '/v1/entities/:id/neighbors',
    summary: 'List the neighbors of one entity',
    description: 'Entities that share relations or events with this one, those with the most ties first.',
    params: toIdParameter(owner),
    query: toParameterSet({
      ...PAGING,
      asOf: toParameter(
        dayFilter('Counts relations that held on this day and events that had begun by it', '2025-01-17'),
      ),
      knownAt: toParameter(knownAtFilter('Counts what articles told that were filed by this time')),
    }),
    answer: toPageSchema('NeighborPage', Neighbor),
    prebuilt: true,
    problems: ['not_found', 'gone', 'unavailable'],
    async handle(
      { params: { id }, query: { limit = DEFAULT_LIMIT, cursor = null, asOf = null, knownAt = null }, url },
      reply,
    ) {
      const times = { asOf: asOf && String(asOf), knownAt: knownAt && String(knownAt) }
      const page = await store.listNeighbors(id, { limit, cursor }, times)
      return sendPage(page ?? (await refuseUnknown(store, owner, id)), url, reply)
    },
  })
