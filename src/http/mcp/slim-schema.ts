import { z } from 'zod'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** JSON Schema (2020-12) without what a language model has no use for: every word of it is read with each conversation. */
export function toSlimSchema(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    io,
    metadata: z.registry(),
    override: ({ jsonSchema }) => slim(jsonSchema),
  })
  return rest
}

function slim(schema: JsonSchema): void {
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
  if (schema.format === 'date') delete schema.pattern
  delete schema.minLength
  delete schema.maxLength
  if (schema.additionalProperties !== false) delete schema.additionalProperties
  if (schema.properties !== undefined && Object.keys(schema.properties).length === 0) delete schema.properties
  if (schema.items !== undefined && Object.keys(schema.items).length === 0) delete schema.items
  if (schema.anyOf?.every(isPlain)) {
    schema.type = schema.anyOf.map(({ type }) => type) as never
    delete schema.anyOf
  }
}

const isPlain = (schema: JsonSchema) => Object.keys(schema).join() === 'type'
