import { z } from 'zod'
import { EntityType } from '../../model/entity.ts'
import type { Known } from '../../reconciliation/candidates.ts'
import { describe } from '../../reconciliation/describe.ts'
import { listProperties } from '../../reconciliation/properties.ts'
import { type ParameterSet, type Parameters, type Read, toParameterSet } from '../parameter.ts'
import { LONGEST_VALUE, MOST_RESULTS, USUAL_RESULTS } from './limits.ts'
import { TYPES, TypeRef, toTypeRef } from './types.ts'

const prefix = {
  schema: z.string().max(LONGEST_VALUE),
  form: 'single',
  description: 'How the name begins',
  example: 'put',
} as const

const cursor = {
  schema: z.coerce.number().int().min(0).max(1000),
  form: 'single',
  description: 'How many suggestions to pass over',
  example: '0',
  default: 0,
} as const

const type = {
  schema: EntityType,
  form: 'single',
  description: 'Only of this type',
  example: 'person',
} as const

const limit = {
  schema: z.coerce.number().int().min(1).max(MOST_RESULTS),
  form: 'single',
  description: 'Most suggestions',
  example: '5',
  default: USUAL_RESULTS,
} as const

export const ENTITY_SUGGESTION = toLenientSet({ prefix, type, cursor, limit })
export const NAME_SUGGESTION = toLenientSet({ prefix, cursor, limit })
export const PROPOSAL = toLenientSet({ type, limit })

/** Parameters of which empty ones count as not given: OpenRefine sends `key=`. */
function toLenientSet<const P extends Parameters>(rows: P): ParameterSet<Read<P>> {
  const set = toParameterSet(rows)
  const dropEmpty = (raw: unknown) =>
    Object.fromEntries(Object.entries(Object(raw)).filter(([, value]) => value !== ''))
  return { rows: set.rows, schema: z.preprocess(dropEmpty, set.schema) as z.ZodType<Read<P>> }
}

const Named = z.object({ id: z.string(), name: z.string(), description: z.string() })

export const EntitySuggestions = z
  .object({ result: z.array(Named.extend({ notable: z.array(TypeRef) })) })
  .meta({ id: 'EntitySuggestions' })

export const toSuggestion = (entity: Known): z.infer<typeof EntitySuggestions>['result'][number] => ({
  id: entity.id,
  name: entity.name,
  description: describe(entity),
  notable: [toTypeRef(entity.type)],
})

export const TypeSuggestions = z.object({ result: z.array(TypeRef) }).meta({ id: 'TypeSuggestions' })
export const PropertySuggestions = z.object({ result: z.array(Named) }).meta({ id: 'PropertySuggestions' })

/** Properties that entities of a type have, to extend a table by. */
export const Proposal = z
  .object({ type: EntityType.optional(), limit: z.int(), properties: z.array(Named) })
  .meta({ id: 'PropertyProposal' })

interface Asked {
  readonly prefix?: string
  readonly cursor?: number
  readonly limit?: number
}

export const suggestTypes = (asked: Asked): z.infer<typeof TypeSuggestions> => ({ result: pick(TYPES, asked) })

export const suggestProperties = (asked: Asked): z.infer<typeof PropertySuggestions> => ({
  result: pick(listProperties(null).map(toNamed), asked),
})

export function proposeProperties({
  type,
  limit = MOST_RESULTS,
}: {
  readonly type?: EntityType
  readonly limit?: number
}): z.infer<typeof Proposal> {
  const properties = listProperties(type ?? null)
    .map(toNamed)
    .slice(0, limit)
  return { ...(type && { type }), limit, properties }
}

const toNamed = ({ id, name, description }: z.infer<typeof Named>) => ({ id, name, description })

/** Those whose id or name, or a word of it, begins so. */
function pick<T extends { readonly id: string; readonly name: string }>(
  rows: readonly T[],
  { prefix = '', cursor = 0, limit = USUAL_RESULTS }: Asked,
): T[] {
  const begun = ` ${prefix.trim().toLowerCase()}`
  return rows.filter(({ id, name }) => ` ${id} ${name}`.toLowerCase().includes(begun)).slice(cursor, cursor + limit)
}
