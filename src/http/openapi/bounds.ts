import type { z } from 'zod'
import { MAX_TEXT_LENGTH } from '../../model/article.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** No answer has more items in a list inside of an item: one for each article that tells a fact. */
const MOST_ITEMS = 1_000_000

const INT32 = 2 ** 31

/** A schema of text that states its bound: no answer has a longer one than the longest article. */
export const TEXT = { type: 'string', maxLength: MAX_TEXT_LENGTH } as const

/** States the bounds that a schema leaves open, so that a client can plan for them (OWASP API4:2023). */
export function stateBounds(schema: JsonSchema): void {
  const types = [schema.type].flat()
  if (types.includes('string') && schema.enum === undefined && schema.const === undefined)
    schema.maxLength ??= MAX_TEXT_LENGTH
  if (types.includes('array')) schema.maxItems ??= MOST_ITEMS
  if (types.includes('integer')) stateRange(schema)
}

/** Numbers of JSON are exact up to the safe integers. */
function stateRange(schema: JsonSchema): void {
  const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = schema
  Object.assign(schema, { minimum, maximum, format: minimum >= -INT32 && maximum < INT32 ? 'int32' : 'int64' })
}
