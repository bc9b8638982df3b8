import type { OperationId } from '../../../client/call.ts'
import type { Document, OperationObject, ParameterObject } from '../../../client/generation/document.ts'
import { type ExampleBase, openExampleBase } from './base.ts'
import { toAsked, WRITTEN } from './requests.ts'

/** What was asked and what was answered: JSON, else text; of a stream its first line. */
export interface Example {
  readonly request: string
  readonly answer: unknown
}

/** An answer of every operation, by its id, from a base with the seed article; ids and secrets that are drawn are masked. */
export async function writeExamples(): Promise<string> {
  const base = await openExampleBase()
  await using chancery = base.chancery
  const { paths } = (await chancery.call('getOpenApi')) as unknown as Document
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  )
  const examples: Record<string, Example> = {}
  // What is read goes first: what is written changes it.
  for (const one of operations.toSorted((left, right) => toRank(left) - toRank(right)))
    examples[one.operation.operationId] = WRITTEN[one.operation.operationId] ?? (await ask(base, one))
  const ordered = operations.map(({ operation: { operationId: id } }) => [id, examples[id]])
  return `${mask(JSON.stringify(Object.fromEntries(ordered), null, 1))}\n`
}

interface Named {
  readonly method: string
  readonly path: string
  readonly operation: OperationObject
}

const LAST = ['PUT', 'DELETE']
const toRank = ({ method }: Named): number => (method === 'GET' ? 0 : 1 + LAST.indexOf(method) + 1)

async function ask(base: ExampleBase, { method, path, operation }: Named): Promise<Example> {
  const id = operation.operationId as OperationId
  const asked = toAsked(base)[id]
  const parameters = { ...toUsual(operation.parameters ?? []), ...asked?.parameters }
  const body = asked?.body ?? toBody(operation)
  const answer = await base.chancery.send(id, parameters as never, (body === undefined ? {} : { body }) as never)
  return { request: `${method} ${toTarget(path, parameters)}`, answer: await readAnswer(answer) }
}

/** Parts of the path and what is required, by their examples; a page of one item. */
const toUsual = (parameters: readonly ParameterObject[]) =>
  Object.fromEntries(
    parameters
      .filter(({ name, in: place, required }) => place !== 'header' && (required || name === 'limit'))
      .map(({ name, example }) => [name, name === 'limit' ? 1 : example]),
  )

function toBody({ requestBody }: OperationObject): unknown {
  const [[media, content] = []] = Object.entries(requestBody?.content ?? {})
  if (content?.example === undefined || media !== 'application/x-www-form-urlencoded') return content?.example
  return new URLSearchParams(content.example as Record<string, string>).toString()
}

function toTarget(path: string, parameters: Readonly<Record<string, unknown>>): string {
  const rest = { ...parameters }
  const filled = path.replaceAll(/\{(\w+)\}/g, (_part, name: string) => {
    delete rest[name]
    return String(parameters[name])
  })
  const query = Object.entries(rest).map(([name, value]) => `${name}=${[value].flat().join(',')}`)
  return query.length > 0 ? `${filled}?${query.join('&')}` : filled
}

async function readAnswer(answer: Response): Promise<unknown> {
  const text = await answer.text()
  const type = answer.headers.get('content-type') ?? ''
  if (type.startsWith('text/')) return text
  return JSON.parse(type.startsWith('application/x-ndjson') ? (text.split('\n')[0] ?? '') : text)
}

const mask = (text: string): string =>
  text.replaceAll(/webhook:[0-9a-f]{16}/g, 'webhook:5f0c2d3a9b8e7f61').replaceAll(/whsec_[\w+/=]+/g, 'whsec_c2VjcmV0')
