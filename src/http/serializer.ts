import { z } from 'zod'

/**
 * JSON Schema of an answer in the dialect that Fastify's serializer compiles to fast code: no references, and
 * `nullable` in place of unions with null, which it would otherwise tell apart by validating the value each time.
 */
export const toSerializerSchema = (answer: z.ZodType): object =>
  z.toJSONSchema(answer, { metadata: z.registry(), override: ({ jsonSchema }) => simplify(jsonSchema) })

function simplify(schema: z.core.JSONSchema.BaseSchema): void {
  const options = schema.anyOf
  if (options === undefined) return
  const rest = options.filter(({ type }) => type !== 'null')
  const [only] = rest
  if (rest.length === 1 && only !== undefined) Object.assign(schema, only)
  else if (rest.every(isPlain)) schema.type = rest.map(({ type }) => type) as never
  else return
  delete schema.anyOf
  if (rest.length < options.length) schema.nullable = true
}

const isPlain = (schema: z.core.JSONSchema.BaseSchema) =>
  schema.type !== undefined && schema.type !== 'object' && schema.type !== 'array'
