import { DEFAULT_LIMIT, MAX_LIMIT, NOUNS } from '../../model/query/noun.ts'
import type { Store } from '../../store/store.ts'
import { cursorParameter, toLimit } from '../list-parameters.ts'
import { createGet, createList, sendPage } from '../noun-operations.ts'
import { createOperation, type Operation } from '../operation.ts'
import { toParameter, toParameterSet } from '../parameter.ts'
import { RECORDS, toPageSchema } from '../record.ts'

const tag = 'Events'

/** The last day that a filter can name. Up to it every dated event is found, and no undated one. */
const LAST_DAY = '9999-12-31'

export const listEventOperations = (store: Store): Operation[] => [
  createList(
    store,
    tag,
    'events',
    'Events by kind, participant, role, place and time. `from` and `to` find dated events only.',
  ),
  createGet(store, tag, 'events', 'One event with its evidence.'),
  createTimeline(store),
]

const { participant, from, to, kind } = NOUNS.events.filters

const TIMELINE = toParameterSet({
  entity: { ...toParameter(participant), form: 'repeated' },
  kind: { ...toParameter(kind), form: 'repeated' },
  from: { ...toParameter(from), form: 'single' },
  to: { ...toParameter(to), form: 'single' },
  limit: toLimit(MAX_LIMIT, DEFAULT_LIMIT),
  cursor: cursorParameter,
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
      const { entity, kind, from, to = LAST_DAY, limit = DEFAULT_LIMIT, cursor = null } = query
      const filters = {
        to: [to],
        ...(from && { from: [from] }),
        ...(kind && { kind }),
        ...(entity && { participant: entity }),
      }
      const order = { sort: [{ field: 'date', descending: false }], fields: NOUNS.events.defaults }
      const page = await store.list('events', { filters, ids: null, ...order, limit, cursor, count: false })
      return sendPage(page, url, reply)
    },
  })
