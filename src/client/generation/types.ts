/** As much of JSON Schema (2020-12) as the OpenAPI document uses. */
export interface Schema {
  readonly $ref?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly type?: string | readonly string[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
  readonly description?: string
  readonly default?: unknown
}

/** The TypeScript type of what a schema lets through. */
export function toType(schema: Schema, sent = false): string {
  if (schema.$ref !== undefined) return schema.$ref.replace(/^.*\//, '')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum !== undefined) return toUnion(schema.enum.map((value) => JSON.stringify(value)))
  if (schema.anyOf !== undefined) return toUnion(schema.anyOf.map((one) => toType(one, sent)))
  return toUnion([schema.type ?? 'unknown'].flat().map((type) => toTypeOf(type, schema, sent)))
}

/** An object's members. What is sent may also hold `undefined` where it may be left out. */
export function toMembers({ properties = {}, required = [] }: Schema, sent = false): string[] {
  return Object.entries(properties).flatMap(([name, member]) => {
    const needed = required.includes(name)
    const type = sent && !needed ? `${toType(member)} | undefined` : toType(member)
    return [...toComment(member.description), `readonly ${toKey(name)}${needed ? '' : '?'}: ${type}`]
  })
}

/** A comment of one line; none where nothing is told. */
export const toComment = (text: string | undefined): string[] =>
  text === undefined ? [] : [`/** ${text.replaceAll('*/', '* /').replaceAll(/\s+/g, ' ')} */`]

export const toKey = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name))

const toUnion = (types: readonly string[]): string => [...new Set(types)].join(' | ')

function toTypeOf(type: string, schema: Schema, sent: boolean): string {
  if (type === 'array') return `readonly ${toItemType(schema.items ?? {})}[]`
  if (type === 'object') return toObjectType(schema, sent)
  return type === 'integer' ? 'number' : type
}

function toItemType(items: Schema): string {
  const type = toType(items)
  return /^[\w.]+$/.test(type) ? type : `(${type})`
}

function toObjectType(schema: Schema, sent: boolean): string {
  const members = toMembers(schema, sent)
  const own = members.length > 0 ? `{\n${members.join('\n')}\n}` : null
  const { additionalProperties: others } = schema
  if (typeof others === 'object') {
    const rest = `{ readonly [name: string]: ${toType(others)} }`
    return own === null ? rest : `(${own} & { readonly [name: string]: unknown })`
  }
  return own ?? 'object'
}
