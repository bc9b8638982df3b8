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
  readonly responses: Readonly<Record<string, unknown>>
}

export interface ApiParameter {
  readonly name: string
  readonly in: string
  readonly example: string | number | readonly (string | number)[]
  readonly explode?: boolean
}

/** The document that the application tells of itself. */
export const readDocument = async (app: FastifyInstance): Promise<ApiDocument> =>
  (await app.inject('/openapi.json')).json()

/** Every operation of a document with its place. */
export const listDocumented = ({ paths }: ApiDocument) =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  )
