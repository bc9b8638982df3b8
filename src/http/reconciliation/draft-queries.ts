import { z } from 'zod'
import type { Condition, MatchQuery } from '../../reconciliation/score.ts'
import type { AskedValue } from '../../reconciliation/value.ts'
import { Limit, Term, Values } from './asked.ts'
import { MOST_NAMES, MOST_PROPERTIES, MOST_QUERIES } from './limits.ts'
import { readTypes } from './types.ts'

const Language = { lang: z.string().max(100).optional(), dir: z.enum(['ltr', 'rtl', 'auto']).optional() }

const DraftCondition = z
  .strictObject({
    matchType: z.enum(['name', 'id', 'property']),
    propertyId: Term.optional(),
    propertyValue: Values,
    required: z.boolean().default(false),
    matchQuantifier: z.enum(['any', 'all', 'none']).default('any'),
    matchQualifier: Term.optional(),
    ...Language,
  })
  .refine(
    ({ matchType, propertyId }) => (matchType === 'property') === (propertyId !== undefined),
    'A condition on a property, and no other one, has a propertyId',
  )
  .refine(
    ({ matchType, matchQualifier }) => matchType === 'property' || matchQualifier === undefined,
    'Names and ids are matched in one way only',
  )
type DraftCondition = z.infer<typeof DraftCondition>

const DraftQuery = z
  .strictObject({
    type: Term.optional(),
    limit: Limit,
    ...Language,
    conditions: z.array(DraftCondition).min(1).max(MOST_PROPERTIES),
  })
  .refine(({ conditions }) => countNames(conditions) <= MOST_NAMES, `Must look for at most ${MOST_NAMES} names and ids`)

/** The queries of a request in the draft of version 1.0 of the protocol. */
export const DraftBatch = z
  .strictObject({ queries: z.array(DraftQuery).max(MOST_QUERIES), ...Language })
  .meta({ id: 'ReconciliationQueries' })
export type DraftBatch = z.infer<typeof DraftBatch>

const countNames = (conditions: readonly DraftCondition[]): number =>
  conditions.filter(({ matchType }) => matchType !== 'property').flatMap(({ propertyValue }) => propertyValue).length

export function toDraftMatchQuery({ type, limit, conditions }: z.output<typeof DraftQuery>): MatchQuery {
  const textsOf = (kind: 'name' | 'id') =>
    conditions.filter(({ matchType }) => matchType === kind).flatMap(({ propertyValue }) => toTexts(propertyValue))
  return {
    names: textsOf('name'),
    ids: textsOf('id'),
    types: readTypes([type ?? []].flat()),
    limit,
    conditions: conditions.flatMap(toCondition),
  }
}

const toTexts = (values: AskedValue | readonly AskedValue[]): string[] =>
  [values].flat().map((value) => (typeof value === 'object' && 'id' in value ? value.id : String(value)))

/** There are no qualifiers: a property that has to be matched in a way of its own is one that nothing has. */
function toCondition(condition: DraftCondition): Condition[] {
  const { propertyId, propertyValue, matchQuantifier, matchQualifier, required } = condition
  if (propertyId === undefined) return []
  const property = matchQualifier === undefined ? propertyId : `${propertyId}:${matchQualifier}`
  return [{ property, values: [propertyValue].flat(), quantifier: matchQuantifier, required }]
}
