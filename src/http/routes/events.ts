import type { Explain } from '../../explain.ts'
import { NOUNS } from '../../model/query/noun.ts'
import type { Store } from '../../store/store.ts'
import { createExplanation } from '../explanation.ts'
import { toFormatParameter } from '../formats.ts'
import { type ListRead, PAGING, toFieldParameters, toFilterParameters } from '../list-parameters.ts'
import { toListQuery } from '../list-query.ts'
import { createGet, createList, sendList } from '../noun-operations.ts'
import { createOperation, type Operation } from '../operation.ts'
import { type ParameterSet, toParameter, toParameterSet } from '../parameter.ts'
import { RECORDS, toPageSchema } from '../record.ts'

const tag = 'Events'

/** The last day that a filter can name. Up to it every dated event is found, and no undated one. */
const LAST_DAY = '9999-12-31'

export const listEventOperations = (store: Store, explain: Explain): Operation[] => [
  createList(
    store,
    tag,
    'events',
    'Events by kind, participant, role, place and time. `from` and `to` find dated events only.',
  ),
  createGet(store, tag, 'events', 'One event with its evidence.'),
  createExplanation(store, explain, tag, 'events'),
  createTimeline(store),
]

/** The filters of events, with `entity` for `participant`. */
const TIMELINE: ParameterSet<ListRead> = toParameterSet({
  entity: toParameter(NOUNS.events.filters.participant),
  ...toFilterParameters('events', ['participant']),
  ...PAGING,
  ...toFieldParameters('events'),
  format: toFormatParameter('events', 'list'),
})

const createTimeline = (store: Store): Operation =>
  createOperation({
    id: 'getTimeline',
    tag,
    url: '/v1/timeline',
    summary: 'Tell dated events in order',
    description: 'Events whose time is known, the earliest first, each with the words that tell it.',
    query: TIMELINE,
    answer: toPageSchema('TimelinePage', RECORDS.events.item),
    prebuilt: true,
    problems: ['unavailable'],
    async handle({ query, url }, reply) {
      const { entity, ...read } = query
      const participant = entity === undefined ? {} : { participant: [entity].flat() }
      const fixed = { to: [String(read.to ?? LAST_DAY)], ...participant }
      return sendList(store, 'events', toListQuery('events', read, fixed), { query: read, url, reply })
    },
  })
