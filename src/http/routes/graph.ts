import { z } from 'zod'
import { MOST_STEPS } from '../../graph/paths.ts'
import { IsoDay } from '../../model/date.ts'
import { EVENT_KIND_NAMES } from '../../model/event-kind.ts'
import { STATUSES } from '../../model/evidence.ts'
import { Graph, GraphPaths, type TieFilter } from '../../model/graph.ts'
import { Id } from '../../model/query/filter.ts'
import { RelationType } from '../../model/relation.ts'
import type { Store } from '../../store/store.ts'
import { refuseUnknown } from '../noun-operations.ts'
import { createOperation, type Operation } from '../operation.ts'
import type { ApiParts } from '../operations.ts'
import { type Parameter, toParameterSet } from '../parameter.ts'

const tag = 'Graph'

const MOST_NODES = 500
const USUAL_NODES = 100
const MOST_PATHS = 10
const USUAL_PATHS = 3

const entity = (description: string, example: string) =>
  ({ schema: Id, form: 'single', description, example, required: true }) as const

const limit = (most: number, usual: number, description: string) =>
  ({
    schema: z.coerce.number().int().min(1).max(most),
    form: 'single',
    description,
    example: '10',
    default: usual,
  }) as const

const FILTERS = {
  relation: { schema: RelationType, form: 'repeated', description: 'Only relations of this type', example: 'party_to' },
  kind: {
    schema: z.enum(EVENT_KIND_NAMES),
    form: 'repeated',
    description: 'Only events of this kind',
    example: 'sign',
  },
  from: {
    schema: IsoDay,
    form: 'single',
    description: 'Facts that overlap the time from this day on',
    example: '2024-01-01',
  },
  to: {
    schema: IsoDay,
    form: 'single',
    description: 'Facts that overlap the time up to this day',
    example: '2025-12-31',
  },
  status: {
    schema: z.enum(STATUSES),
    form: 'repeated',
    description: 'Facts with evidence of this status',
    example: 'asserted',
  },
  minConfidence: {
    schema: z.coerce.number().min(0).max(1),
    form: 'single',
    description: 'Facts with evidence of at least this confidence',
    example: '0.5',
  },
} as const satisfies Record<string, Parameter>

interface AskedFilter {
  readonly relation?: TieFilter['relations']
  readonly kind?: TieFilter['kinds']
  readonly from?: string
  readonly to?: string
  readonly status?: TieFilter['statuses']
  readonly minConfidence?: number
}

const toFilter = ({ relation = [], kind = [], from, to, status = [], minConfidence }: AskedFilter): TieFilter => ({
  relations: relation,
  kinds: kind,
  from: from ?? null,
  to: to ?? null,
  statuses: status,
  minConfidence: minConfidence ?? null,
})

/** The entities as a graph, tied by relations and events. */
export const listGraphOperations = ({ store, reads }: Pick<ApiParts, 'store' | 'reads'>): Operation[] => [
  createOperation({
    id: 'getNeighborhood',
    tag,
    url: '/v1/graph/neighbors',
    summary: 'Get what is around one entity',
    description:
      'Entities within one to three steps, and the facts that tie them, each with its surest evidence. A step is a relation or an event that both take part in. Of one entity at most 400 ties are followed; what the bounds leave out is told by `truncated`.',
    query: toParameterSet({
      id: entity('Where it begins', 'country:iran'),
      hops: {
        schema: z.coerce.number().int().min(1).max(3),
        form: 'single',
        description: 'Steps',
        example: '2',
        default: 1,
      },
      ...FILTERS,
      limit: limit(MOST_NODES, USUAL_NODES, 'Most entities beside the first'),
    }),
    answer: Graph,
    prebuilt: true,
    problems: ['not_found', 'gone', 'unavailable'],
    async handle({ query: { id, hops = 1, limit: most = USUAL_NODES, ...asked } }) {
      await needEntity(store, id, 'id')
      return reads.neighborhood({ id, hops, filter: toFilter(asked), limit: most })
    },
  }),
  createOperation({
    id: 'getPaths',
    tag,
    url: '/v1/graph/path',
    summary: 'Find ways between two entities',
    description: `The shortest ways from one entity to another, of at most ${MOST_STEPS} steps, and those that are one step longer; each hop with a fact and the words that say so.`,
    query: toParameterSet({
      from: entity('Where the ways begin', 'person:vladimir-putin'),
      to: entity('Where they end', 'country:iran'),
      limit: limit(MOST_PATHS, USUAL_PATHS, 'Most ways'),
    }),
    answer: GraphPaths,
    prebuilt: true,
    problems: ['not_found', 'gone', 'unavailable'],
    async handle({ query: { from, to, limit: most = USUAL_PATHS } }) {
      await needEntity(store, from, 'from')
      await needEntity(store, to, 'to')
      return reads.paths({ from, to, limit: most })
    },
  }),
  createOperation({
    id: 'getSubgraph',
    tag,
    url: '/v1/graph/subgraph',
    summary: 'Get all ties among some entities',
    description: 'The entities that there are, and every fact that ties two of them, with its surest evidence.',
    query: toParameterSet({
      ids: {
        schema: Id,
        form: 'list',
        description: 'Entities',
        example: 'country:iran,country:russia',
        required: true,
      },
      ...FILTERS,
    }),
    answer: Graph,
    prebuilt: true,
    problems: ['unavailable'],
    handle: ({ query: { ids, ...asked } }) => reads.subgraph([...new Set(ids)], toFilter(asked)),
  }),
]

async function needEntity(store: Store, id: string, parameter: string): Promise<void> {
  if ((await store.get('entities', id, ['id'])) === null) await refuseUnknown(store, 'entities', id, parameter)
}
