import { z } from 'zod'
import { Failure } from '../../model/failure.ts'
import { readEntities } from '../../reconciliation/candidates.ts'
import { suggestEntities } from '../../reconciliation/suggest.ts'
import type { Store } from '../../store/store.ts'
import { toIdParameter } from '../noun-operations.ts'
import { createOperation, type Operation } from '../operation.ts'
import { USUAL_RESULTS } from './limits.ts'
import { PREVIEW_POLICY, toPreview } from './preview.ts'
import {
  ENTITY_SUGGESTION,
  EntitySuggestions,
  NAME_SUGGESTION,
  PROPOSAL,
  PropertySuggestions,
  Proposal,
  proposeProperties,
  suggestProperties,
  suggestTypes,
  TypeSuggestions,
  toSuggestion,
} from './suggestions.ts'

const tag = 'Reconciliation'

/** What both versions of the protocol serve alike, below the path of each; `mark` tells the ids of operations apart. */
export const listServices = (store: Store, path: string, mark: string): Operation[] => [
  createOperation({
    id: `suggest${mark}ReconciliationEntities`,
    tag,
    url: `${path}/suggest/entity`,
    summary: 'Suggest entities',
    description: 'Entities with a name that begins so, the most mentioned first; an id suggests its entity.',
    query: ENTITY_SUGGESTION,
    answer: EntitySuggestions,
    problems: ['unavailable'],
    async handle({ query: { prefix, type, cursor = 0, limit = USUAL_RESULTS } }) {
      if (prefix === undefined) return { result: [] }
      const found = await suggestEntities(store, prefix, type === undefined ? [] : [type], cursor + limit)
      return { result: found.slice(cursor).map(toSuggestion) }
    },
  }),
  createOperation({
    id: `suggest${mark}ReconciliationTypes`,
    tag,
    url: `${path}/suggest/type`,
    summary: 'Suggest types',
    description: 'Types of entities whose name begins so, all of them without a prefix.',
    query: NAME_SUGGESTION,
    answer: TypeSuggestions,
    handle: ({ query }) => suggestTypes(query),
  }),
  createOperation({
    id: `suggest${mark}ReconciliationProperties`,
    tag,
    url: `${path}/suggest/property`,
    summary: 'Suggest properties',
    description: 'Properties that have a word which begins so, all of them without a prefix.',
    query: NAME_SUGGESTION,
    answer: PropertySuggestions,
    handle: ({ query }) => suggestProperties(query),
  }),
  createOperation({
    id: `propose${mark}ReconciliationProperties`,
    tag,
    url: `${path}/extend/propose`,
    summary: 'Propose properties to extend by',
    description: 'Properties that entities of a type have.',
    query: PROPOSAL,
    answer: Proposal,
    handle: ({ query }) => proposeProperties(query),
  }),
  createOperation({
    id: `preview${mark}ReconciliationEntity`,
    tag,
    url: `${path}/preview`,
    summary: 'Preview one entity',
    description: 'A small page about the entity, to be shown in a frame; it loads nothing.',
    query: toIdParameter('entities'),
    answer: z.string().meta({ description: 'A page in HTML' }),
    media: 'text/html',
    prebuilt: true,
    problems: ['not_found', 'unavailable'],
    async handle({ query: { id } }, reply) {
      const entity = (await readEntities(store, [id])).get(id)
      if (entity === undefined)
        throw new Failure('not_found', `No entity has the id "${id}".`, [{ parameter: 'id', detail: 'Unknown id' }])
      reply.header('content-security-policy', PREVIEW_POLICY)
      return toPreview(entity)
    },
  }),
]
