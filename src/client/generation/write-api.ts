import { type Document, type OperationObject, type ParameterObject, readUsual } from './document.ts'
import { toComment, toKey, toType } from './types.ts'

interface Named {
  readonly method: string
  readonly path: string
  readonly operation: OperationObject
}

/** The module that a client is typed by, made from the OpenAPI document: schemas, operations, and a table of how these are called. */
export function writeApi({ paths, components }: Document): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  )
  const sent = new Set(operations.map(({ operation }) => readUsual(operation.requestBody?.content)?.schema.$ref))
  return indent([
    '/** What the API takes and answers. Made from the OpenAPI document by `npm run client`; not to be changed by hand. */',
    ...Object.entries(components.schemas).flatMap(([name, schema]) => [
      ...toComment(schema.description),
      `export type ${name} = ${toType(schema, sent.has(`#/components/schemas/${name}`))}`,
    ]),
    '/** Parameters, body and answer of every operation. `usual` names the fields that items have where `fields` is not given. */',
    'export interface Operations {',
    ...operations.flatMap(writeOperation),
    '}',
    '/** How every operation is called. */',
    'export const OPERATIONS = {',
    ...operations.map(writeRow),
    '} as const',
  ])
}

function writeOperation({ operation }: Named): string[] {
  const { operationId, summary, parameters = [], requestBody, responses } = operation
  const body = readUsual(requestBody?.content)
  const answer = readUsual(responses['200']?.content)
  return [
    ...toComment(summary),
    `${operationId}: {`,
    'parameters: {',
    ...parameters.filter((one) => one.in !== 'header').flatMap(writeParameter),
    '}',
    `body: ${body === null ? 'undefined' : toType(body.schema)}`,
    `answer: ${toType(answer?.schema ?? {})}`,
    `usual: ${toUsual(parameters)}`,
    '}',
  ]
}

/** What may be given several times may be given alone as well. */
function writeParameter({ name, required, description, schema }: ParameterObject): string[] {
  const type = schema.items ? `${toType(schema.items)} | ${toType(schema)}` : toType(schema)
  return [...toComment(description), `readonly ${toKey(name)}${required ? `: ${type}` : `?: ${type} | undefined`}`]
}

function toUsual(parameters: readonly ParameterObject[]): string {
  const usual = parameters.find(({ name }) => name === 'fields')?.schema.default
  return Array.isArray(usual) ? usual.map((field) => JSON.stringify(field)).join(' | ') : 'never'
}

function writeRow({ method, path, operation: { operationId, requestBody, responses } }: Named): string {
  const sends = readUsual(requestBody?.content)?.media ?? null
  const gives = readUsual(responses['200']?.content)?.media ?? null
  return `${operationId}: ${JSON.stringify({ method, path, sends, gives })},`
}

/** Lines with two blanks for each brace that is open. */
function indent(texts: readonly string[]): string {
  let depth = 0
  const lines = texts
    .flatMap((text) => text.split('\n'))
    .map((line) => {
      const code = line.startsWith('/**') ? '' : line
      if (/^[})]/.test(code)) depth -= 1
      const indented = '  '.repeat(depth) + line
      depth += (code.match(/\{/g)?.length ?? 0) - (code.match(/\}/g)?.length ?? 0) + (/^[})]/.test(code) ? 1 : 0)
      return indented
    })
  return `${lines.join('\n')}\n`
}
