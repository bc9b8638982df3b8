import { z } from 'zod'
import type { MatchQuery } from '../../reconciliation/score.ts'
import { Limit, Name, Term, Values } from './asked.ts'
import { MOST_PROPERTIES, MOST_QUERIES } from './limits.ts'
import { readTypes } from './types.ts'

/** A query of version 0.2 of the protocol. `p` is what OpenRefine calls a property, for people. */
const Query = z
  .strictObject({
    query: Name.optional(),
    type: z.union([Term, z.array(Term).max(MOST_PROPERTIES)]).optional(),
    type_strict: z.enum(['any', 'should', 'all']).optional(),
    limit: Limit,
    properties: z
      .array(z.strictObject({ pid: Term, p: z.string().optional(), v: Values }))
      .max(MOST_PROPERTIES)
      .optional(),
  })
  .refine(({ query, properties }) => query !== undefined || properties?.length, 'Must have a query or properties')

/** Queries by the keys that their results will have. */
export const QueryBatch = z
  .record(z.string(), Query)
  .refine((batch) => Object.keys(batch).length <= MOST_QUERIES, `Must hold at most ${MOST_QUERIES} queries`)

export function toMatchQuery({ query, type, type_strict, limit, properties }: z.infer<typeof Query>): MatchQuery {
  const types = new Set([type ?? []].flat())
  return {
    names: query === undefined ? [] : [query],
    ids: [],
    types: type_strict === 'all' && types.size > 1 ? [] : readTypes([...types]),
    limit,
    conditions: (properties ?? []).map(({ pid, v }) => ({
      property: pid,
      values: [v].flat(),
      quantifier: 'any',
      required: false,
    })),
  }
}
