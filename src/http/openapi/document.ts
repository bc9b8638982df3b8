import type { z } from 'zod'
import { WebhookMessage } from '../../model/webhook.ts'
import type { Access } from '../access/access.ts'
import { DOCUMENT_TYPES } from '../article-body.ts'
import { BODY_LIMIT } from '../body.ts'
import { FORM_TYPE } from '../form-body.ts'
import type { Operation } from '../operation.ts'
import { Problem } from '../problem.ts'
import { INFO } from './info.ts'
import { toParameterObjects } from './parameters.ts'
import { HEADERS, toProblemResponses, toResponses } from './responses.ts'
import { type JsonSchemas, toJsonSchemas } from './schemas.ts'
import { SECURITY_SCHEMES, toSecurity } from './security.ts'
import { TAGS } from './tags.ts'
import { toWebhookObjects } from './webhooks.ts'

/** The OpenAPI 3.1 document of operations, as they are guarded where this access is given. */
export function createDocument(operations: readonly Operation[], version: string, access: Access): object {
  const made = toJsonSchemas(Object.fromEntries([...SHARED, ...operations.flatMap(listSchemas)]))
  const paths = Map.groupBy(operations, ({ url }) => url.replaceAll(/:(\w+)/g, '{$1}'))
  return {
    openapi: '3.1.0',
    info: { ...INFO, version },
    servers: [
      {
        url: '/',
        description: 'The service that this document comes from, local or in production',
        'x-internal': false,
      },
    ],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries(Array.from(paths, ([path, group]) => [path, toPathItem(group, made, access)])),
    webhooks: toWebhookObjects(made.schemas.message ?? {}),
    components: {
      schemas: made.components,
      responses: toProblemResponses(operations),
      headers: HEADERS,
      securitySchemes: SECURITY_SCHEMES,
    },
  }
}

/** Schemas that belong to no operation. */
const SHARED: [string, z.ZodType][] = [
  ['problem', Problem],
  ['message', WebhookMessage],
]

/** Every schema of an operation under a key of its own. */
function listSchemas({ id, params, query, headers, body, stream, answer }: Operation): [string, z.ZodType][] {
  const rows = { path: params.rows, query: query.rows, header: headers }
  const parameters = Object.entries(rows).flatMap(([place, row]) =>
    Object.entries(row).map(([name, { schema }]): [string, z.ZodType] => [`${id}.${place}.${name}`, schema]),
  )
  return [
    [`${id}.answer`, answer],
    ...(body ? [[`${id}.body`, body.schema] as [string, z.ZodType]] : []),
    ...(stream ? [[`${id}.body`, stream.line] as [string, z.ZodType]] : []),
    ...parameters,
  ]
}

const toPathItem = (operations: readonly Operation[], made: JsonSchemas, access: Access) =>
  Object.fromEntries(
    operations.map((operation) => [
      operation.method.toLowerCase(),
      { ...toOperationObject(operation, made), security: toSecurity(operation, access) },
    ]),
  )

/** What may stand in the place of JSON. */
const DOCUMENTS = Object.fromEntries(
  Object.keys(DOCUMENT_TYPES).map((type) => [
    type,
    { schema: { type: 'string', maxLength: BODY_LIMIT, description: 'A document that holds one article' } },
  ]),
)

function toOperationObject(operation: Operation, { schemas }: JsonSchemas): object {
  const { id, tag, summary, description, params, query, headers, body, stream, documents, form } = operation
  const schemaAt = (key: string) => schemas[`${id}.${key}`] ?? {}
  const parameters = [
    ...toParameterObjects('path', params.rows, (name) => schemaAt(`path.${name}`)),
    ...toParameterObjects('query', query.rows, (name) => schemaAt(`query.${name}`)),
    ...toParameterObjects('header', headers, (name) => schemaAt(`header.${name}`)),
  ]
  const content = {
    ...(body && { [form ? FORM_TYPE : 'application/json']: { schema: schemaAt('body'), example: body.example } }),
    ...(documents && DOCUMENTS),
    ...(stream && { 'application/x-ndjson': { schema: schemaAt('body'), example: stream.example } }),
  }
  return {
    operationId: id,
    tags: [tag],
    summary,
    description,
    ...(parameters.length > 0 && { parameters }),
    ...((body || stream) && { requestBody: { required: true, content } }),
    responses: toResponses(operation, schemaAt('answer')),
  }
}
