import { z } from 'zod'
import { toDossierNodes, toDyadNodes } from '../../linked-data/gathered.ts'
import { Dossier, Dyad, EntityCount, Meetings, MonthCount, Together } from '../../model/aggregate.ts'
import { IsoDay } from '../../model/date.ts'
import { ENTITY_TYPES } from '../../model/entity.ts'
import { EVENT_KIND_NAMES } from '../../model/event-kind.ts'
import { Id } from '../../model/query/filter.ts'
import { NOUNS } from '../../model/query/noun.ts'
import { chooseGraphFormat, GRAPH_FORMAT, writeGathered } from '../formats.ts'
import { refuseUnknown, toIdParameter, toIdRow } from '../noun-operations.ts'
import { createOperation, type Operation } from '../operation.ts'
import type { ApiParts } from '../operations.ts'
import { type Parameter, toParameterSet } from '../parameter.ts'

const tag = 'Aggregates'

type Parts = Pick<ApiParts, 'store' | 'reads'>

const MOST = 200
const USUAL = 50

/** Of so many events it is counted who takes part in them. */
export const MOST_EVENTS = 40_000

/** Of an entity that more articles speak of, so many are looked at for who is spoken of with it. */
export const MOST_ARTICLES = 10_000

const limit = {
  schema: z.coerce.number().int().min(1).max(MOST),
  form: 'single',
  description: 'Most counts that are given, the largest first',
  example: '10',
  default: USUAL,
} as const satisfies Parameter

const SPAN = {
  from: { schema: IsoDay, form: 'single', description: 'Events from this day on', example: '2024-01-01' },
  to: { schema: IsoDay, form: 'single', description: 'Events up to this day', example: '2025-12-31' },
} as const satisfies Record<string, Parameter>

const kind = (usual?: readonly string[]) =>
  ({
    schema: z.enum(EVENT_KIND_NAMES),
    form: 'repeated',
    description: 'Only events of this kind',
    example: 'meet',
    ...(usual && { default: usual }),
  }) as const

/** Kinds of events in which people and countries meet. */
const MEETINGS = ['meet', 'visit', 'negotiate', 'summit', 'sign'] as const

const toItems = <S extends z.ZodType>(name: string, item: S) => z.object({ items: z.array(item) }).meta({ id: name })

const ENTITY_PAIR = toParameterSet({
  a: { ...toIdRow('entities') },
  b: { ...toIdRow('entities'), example: 'country:russia' },
})

/** What is counted over many facts, and what is gathered about one entity or two. */
export const listAggregateOperations = ({ store, reads }: Parts): Operation[] => [
  createDossier({ store, reads }),
  createDyad({ store, reads }),
  createOperation({
    id: 'countMeetings',
    tag,
    url: '/v1/aggregates/meetings',
    summary: 'Count who meets whom',
    description: `Pairs of entities of one type, by the number of events of these kinds that both take part in. Of more than ${MOST_EVENTS.toLocaleString('en')} events the latest are looked at: \`truncated\` is true then.`,
    query: toParameterSet({
      type: {
        schema: z.enum(['person', 'country', 'organization']),
        form: 'single',
        description: 'Type of both',
        example: 'country',
        default: 'person',
      },
      kind: kind(MEETINGS),
      ...SPAN,
      limit,
    }),
    answer: Meetings,
    problems: ['unavailable'],
    handle: async ({
      query: { type = 'person', kind: kinds = MEETINGS, from = null, to = null, limit: most = USUAL },
    }) => reads.listMet(type, kinds, { from, to, limit: most, most: MOST_EVENTS }),
  }),
  createOperation({
    id: 'countEventsPerMonth',
    tag,
    url: '/v1/aggregates/events-per-month',
    summary: 'Count events by month and kind',
    description: 'Events that are dated to the month or better, in the order of the months.',
    query: toParameterSet({
      kind: kind(),
      entity: {
        schema: Id,
        form: 'single',
        description: 'Only events that this entity takes part in',
        example: 'country:iran',
      },
      ...SPAN,
      limit: { ...limit, schema: z.coerce.number().int().min(1).max(5000), description: 'Most counts', default: 1000 },
    }),
    answer: toItems('EventsPerMonth', MonthCount),
    problems: ['unavailable'],
    handle: async ({ query: { kind: kinds = [], entity = null, from = null, to = null, limit: most = 1000 } }) => ({
      items: await reads.listMonths(kinds, entity, { from, to, limit: most }),
    }),
  }),
  createOperation({
    id: 'countStatements',
    tag,
    url: '/v1/aggregates/speakers',
    summary: 'Count who is quoted most',
    description: 'Speakers by the number of their statements.',
    query: toParameterSet({ limit }),
    answer: toItems('Speakers', EntityCount),
    problems: ['unavailable'],
    handle: async ({ query: { limit: most = USUAL } }) => ({ items: await reads.listQuoted(most) }),
  }),
  createOperation({
    id: 'countTogether',
    tag,
    url: '/v1/aggregates/co-occurrence',
    summary: 'Count who is spoken of together with one entity',
    description: `Entities by the number of articles that speak of both; events are left out. Where more than ${MOST_ARTICLES.toLocaleString('en')} articles speak of the entity, so many of them are looked at: \`counted\` is less than \`articles\` then.`,
    query: toParameterSet({
      id: { schema: Id, form: 'single', description: 'The entity', example: 'country:iran', required: true },
      type: {
        schema: z.enum(ENTITY_TYPES),
        form: 'single',
        description: 'Only entities of this type',
        example: 'person',
      },
      limit,
    }),
    answer: Together,
    problems: ['not_found', 'gone', 'unavailable'],
    async handle({ query: { id, type = null, limit: most = USUAL } }) {
      if ((await store.get('entities', id, ['id'])) === null) await refuseUnknown(store, 'entities', id)
      return reads.listTogether(id, type, { limit: most, most: MOST_ARTICLES })
    },
  }),
]

const createDossier = ({ store, reads }: Parts): Operation =>
  createOperation({
    id: 'getDossier',
    tag,
    url: '/v1/entities/:id/dossier',
    summary: 'Get all about one entity on one page',
    description:
      'Who it is, its relations over time, agreements, timeline, statements, ties and sources: up to 25 of each; `truncated` tells whether there are more, which their own addresses list.',
    params: toIdParameter('entities'),
    query: toParameterSet({ format: GRAPH_FORMAT }),
    answer: Dossier,
    prebuilt: true,
    problems: ['not_found', 'gone', 'unavailable'],
    async handle({ params: { id }, query }, reply) {
      const entity = await store.get('entities', id, [...NOUNS.entities.defaults, 'positions'])
      const text = await reads.dossier(id, entity ?? (await refuseUnknown(store, 'entities', id)))
      return writeGathered(chooseGraphFormat(query.format, reply), text, toDossierNodes, reply)
    },
  })

const createDyad = ({ store, reads }: Parts): Operation =>
  createOperation({
    id: 'getDyad',
    tag,
    url: '/v1/dyads/:a/:b',
    summary: 'Get all between two entities',
    description:
      'Relations, events, agreements that both are in, and statements of one about the other, in the order of time: up to 25 of each.',
    params: ENTITY_PAIR,
    query: toParameterSet({ format: GRAPH_FORMAT }),
    answer: Dyad,
    prebuilt: true,
    problems: ['not_found', 'gone', 'unavailable'],
    async handle({ params: { a, b }, query }, reply) {
      for (const [parameter, id] of [
        ['a', a],
        ['b', b],
      ] as const)
        if ((await store.get('entities', id, ['id'])) === null) await refuseUnknown(store, 'entities', id, parameter)
      const text = (await reads.dyad(a, b)) ?? (await refuseUnknown(store, 'entities', a))
      return writeGathered(chooseGraphFormat(query.format, reply), text, toDyadNodes, reply)
    },
  })
