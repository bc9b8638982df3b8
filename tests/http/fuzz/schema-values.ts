import fc from 'fast-check'
import type { ApiDocument, ApiSchema } from '../api-document.ts'

/** Deeper than this only what must be there is made. */
const DEEPEST = 5

/** Values that a schema of the document describes; strings that no pattern and no format binds are taken from `texts`. */
export function toValues(
  schema: ApiSchema,
  document: ApiDocument,
  texts: fc.Arbitrary<string>,
  depth = 0,
): fc.Arbitrary<unknown> {
  const toInner = (inner: ApiSchema) => toValues(inner, document, texts, depth + 1)
  if (schema.$ref !== undefined) return toValues(resolve(schema.$ref, document), document, texts, depth)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(toInner))
  switch ([schema.type].flat()[0]) {
    case 'array':
      return fc.array(toInner(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: depth > DEEPEST ? 0 : 4,
      })
    case 'object':
      return toObjects(schema, toInner, depth)
    case 'integer':
      return fc.oneof(
        fc.integer({ min: Math.max(schema.minimum ?? 0, -1000), max: Math.min(schema.maximum ?? 1000, 1000) }),
      )
    case 'number':
      return fc.double({ min: schema.minimum ?? 0, max: schema.maximum ?? 1, noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'string':
      return toStrings(schema, texts)
    default:
      return depth > DEEPEST ? fc.constant(null) : fc.jsonValue({ maxDepth: 2 })
  }
}

function toObjects(
  { properties = {}, required = [] }: ApiSchema,
  toInner: (inner: ApiSchema) => fc.Arbitrary<unknown>,
  depth: number,
): fc.Arbitrary<unknown> {
  const names = Object.keys(properties).filter((name) => depth <= DEEPEST || required.includes(name))
  const model = Object.fromEntries(names.map((name) => [name, toInner(properties[name] ?? {})]))
  return fc.record(model, { requiredKeys: [...required] })
}

function toStrings({ pattern, format }: ApiSchema, texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  if (format === 'uri') return fc.constantFrom('https://app.example/chancery', 'http://news.example/a?b=c#d')
  if (format === 'date' || pattern?.includes('\\d{4}-'))
    return fc.constantFrom('2025-01-17', '2024-02-29', '0001-01-01', '9999-12-31')
  return pattern === undefined ? texts : fc.stringMatching(new RegExp(pattern)).map((text) => text.slice(0, 300))
}

function resolve(reference: string, document: ApiDocument): ApiSchema {
  const [, name = ''] = /^#\/components\/schemas\/(.+)$/.exec(reference) ?? []
  return (document.components.schemas?.[name] ?? {}) as ApiSchema
}
