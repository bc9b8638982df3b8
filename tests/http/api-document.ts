import type { FastifyInstance } from 'fastify'

/** As much of an OpenAPI document as the tests look at. */
export interface ApiDocument {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, ApiOperation>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

export interface ApiOperation {
  readonly operationId: string
  readonly parameters?: readonly ApiParameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, ApiContent>> }
  readonly responses: Readonly<Record<string, unknown>>
}

export interface ApiContent {
  readonly schema: ApiSchema
  readonly example?: unknown
}

export interface ApiParameter {
  readonly name: string
  readonly in: string
  readonly required: boolean
  readonly schema: ApiSchema
  readonly example: string | number | readonly (string | number)[]
  readonly explode?: boolean
}

/** As much of a JSON Schema as values are made from. */
export interface ApiSchema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly ApiSchema[]
  readonly items?: ApiSchema
  readonly minItems?: number
  readonly properties?: Readonly<Record<string, ApiSchema>>
  readonly required?: readonly string[]
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
}

/** The document that the application tells of itself. */
export const readDocument = async (app: FastifyInstance): Promise<ApiDocument> =>
  (await app.inject('/openapi.json')).json()

/** Every operation of a document with its place. */
export const listDocumented = ({ paths }: ApiDocument) =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  )
