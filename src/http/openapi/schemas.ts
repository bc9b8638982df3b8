import { z } from 'zod'
import { stateBounds } from './bounds.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** JSON Schemas by key, and by id those that they refer to. */
export interface JsonSchemas {
  readonly schemas: Readonly<Record<string, JsonSchema>>
  readonly components: Readonly<Record<string, JsonSchema>>
}

/**
 * Turns schemas into JSON Schema (2020-12) all at once, so that components are just those in use. Objects stay open:
 * an answer may gain fields, and a client must not fall over them.
 */
export function toJsonSchemas(byKey: Readonly<Record<string, z.ZodType>>): JsonSchemas {
  const made = z.toJSONSchema(z.object(byKey), {
    io: 'input',
    override: ({ jsonSchema }) => stateBounds(jsonSchema),
  })
  const text = JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/')
  const { properties, $defs } = JSON.parse(text)
  return { schemas: properties, components: $defs }
}
