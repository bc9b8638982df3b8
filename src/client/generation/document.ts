import type { Schema } from './types.ts'

/** As much of an OpenAPI document as a client is made from. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

export interface OperationObject {
  readonly operationId: string
  readonly summary: string
  readonly parameters?: readonly ParameterObject[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}

export interface ParameterObject {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly description: string
  readonly schema: Schema
  readonly example?: unknown
}

/** By media type; the first is the usual one. */
export type Content = Readonly<Record<string, { readonly schema?: Schema; readonly example?: unknown }>>

/** The usual media type with its schema; null where there is no body. */
export function readUsual(content: Content | undefined): { readonly media: string; readonly schema: Schema } | null {
  const [entry] = Object.entries(content ?? {})
  return entry === undefined ? null : { media: entry[0], schema: entry[1].schema ?? {} }
}
