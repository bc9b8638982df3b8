import { z } from 'zod'
import { ENTITY_TYPES } from '../../model/entity.ts'
import { Failure } from '../../model/failure.ts'
import { readEntities } from '../../reconciliation/candidates.ts'
import { listProperties } from '../../reconciliation/properties.ts'
import type { Store } from '../../store/store.ts'
import { toIdParameter } from '../noun-operations.ts'
import { createOperation, type Operation } from '../operation.ts'
import { type ParameterSet, toParameterSet } from '../parameter.ts'
import { toFlyout, toLines } from './preview.ts'
import { toTypeRef } from './types.ts'

const Flyout = z.object({ id: z.string(), html: z.string() }).meta({ id: 'ReconciliationFlyout' })
type Flyout = z.infer<typeof Flyout>

interface Asked {
  readonly id: string
}

const named = (what: string, example: string): ParameterSet<Asked> =>
  toParameterSet({
    id: { schema: z.string().max(300), form: 'single', description: `Id of the ${what}`, example, required: true },
  })

/** What is shown beside a suggestion, in version 0.2 of the protocol. */
export const listFlyouts = (store: Store): Operation[] => [
  createFlyout('entity', toIdParameter('entities'), async (id) => {
    const entity = (await readEntities(store, [id])).get(id)
    return entity && toFlyout(entity.name, toLines(entity))
  }),
  createFlyout('property', named('property', 'positions'), async (id) => {
    const property = listProperties(null).find((one) => one.id === id)
    return property && toFlyout(property.name, [property.description])
  }),
  createFlyout('type', named('type', 'person'), async (id) => {
    const type = ENTITY_TYPES.find((one) => one === id)
    return type && toFlyout(toTypeRef(type).name, [`Its properties: ${tellProperties(type)}`])
  }),
]

const tellProperties = (type: string): string =>
  listProperties(type)
    .map(({ name }) => name)
    .join(', ')

const createFlyout = (
  what: 'entity' | 'property' | 'type',
  query: ParameterSet<Asked>,
  tell: (id: string) => Promise<string | undefined>,
): Operation =>
  createOperation({
    id: `tell${what.charAt(0).toUpperCase()}${what.slice(1)}Flyout`,
    tag: 'Reconciliation',
    url: `/reconcile/flyout/${what}`,
    summary: `Tell of one ${what}`,
    description: `A piece of a page about the ${what}, to be shown beside a suggestion.`,
    query,
    answer: Flyout,
    problems: ['not_found', 'unavailable'],
    async handle({ query: { id } }): Promise<Flyout> {
      const html = await tell(id)
      if (html !== undefined) return { id, html }
      throw new Failure('not_found', `No ${what} has the id "${id}".`, [{ parameter: 'id', detail: 'Unknown id' }])
    },
  })
