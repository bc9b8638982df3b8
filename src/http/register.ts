import type { IncomingMessage } from 'node:http'
import type {
  FastifyContextConfig,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onRequestHookHandler,
  preParsingAsyncHookHandler,
  RouteOptions,
} from 'fastify'
import type { Scope } from '../model/key.ts'
import type { ReadDocument } from '../reader/read-document.ts'
import type { Guard } from './access/guard.ts'
import { addDocumentParsers } from './article-body.ts'
import { addFormParser } from './form-body.ts'
import type { Operation } from './operation.ts'
import { sendProblem } from './problem-answer.ts'
import { toSerializerSchema } from './serializer.ts'

const NDJSON = 'application/x-ndjson'

/** What every operation has beside its handler. */
interface Manners {
  /** Asks whether the caller may. */
  readonly toGuard: (scope: Scope, secluded: boolean) => Guard
  readonly limitBody: preParsingAsyncHookHandler
  /** Sends what was answered before, where that is as good. */
  readonly answerReady: onRequestHookHandler
  readonly toConfig: (operation: Operation) => FastifyContextConfig
  readonly readDocument: ReadDocument
}

/** Puts operations on an application, each behind the guard of its scope and with a limit to how long its body may take; what else is asked of their paths is refused with 405. */
export function registerOperations(
  app: FastifyInstance,
  operations: readonly Operation[],
  { toGuard, limitBody, answerReady, toConfig, readDocument }: Manners,
): void {
  const [streams, others] = partition(operations, ({ stream }) => stream !== null)
  const [articles, rest] = partition(others, ({ documents }) => documents)
  const [forms, plain] = partition(rest, ({ form }) => form)
  const routes = (some: readonly Operation[]) =>
    some.map((operation) => ({
      ...toRoute(operation, toConfig),
      ...(operation.method !== 'GET' && operation.stream === null && { preParsing: limitBody }),
      onRequest: [
        ...(operation.scope ? [toGuard(operation.scope, operation.secluded)] : []),
        ...(operation.repeatable ? [answerReady] : []),
      ],
    }))
  for (const route of routes(plain)) app.route(route)
  void app.register(async (scope) => {
    addDocumentParsers(scope, readDocument)
    for (const route of routes(articles)) scope.route(route)
  })
  void app.register(async (scope) => {
    addFormParser(scope)
    for (const route of routes(forms)) scope.route(route)
  })
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(NDJSON, async (_request: FastifyRequest, payload: IncomingMessage) => payload)
    for (const route of routes(streams)) scope.route(route)
  })
  for (const [url, group] of Map.groupBy(operations, ({ url }) => url)) {
    refuseOtherMethods(
      app,
      url,
      group.map(({ method }) => method),
    )
  }
}

/** Answers 405 with `Allow` to every method but those given. Preflights are not refused. */
export function refuseOtherMethods(app: FastifyInstance, url: string, allowed: readonly string[]): void {
  const taken = new Set([...allowed, 'OPTIONS', ...(allowed.includes('GET') ? ['HEAD'] : [])])
  const allow = [...taken].join(', ')
  const refuse = async (request: FastifyRequest, reply: FastifyReply) =>
    sendProblem(request, reply.header('allow', allow), {
      code: 'method_not_allowed',
      detail: `This address takes ${allow}, not ${request.method}.`,
      faults: [],
    })
  const method = app.supportedMethods.filter((name) => !taken.has(name))
  app.route({ method, url, onRequest: refuse, handler: refuse })
}

function partition<T>(items: readonly T[], holds: (item: T) => boolean): [T[], T[]] {
  const groups = Map.groupBy(items, holds)
  return [groups.get(true) ?? [], groups.get(false) ?? []]
}

function toRoute(operation: Operation, toConfig: (operation: Operation) => FastifyContextConfig): RouteOptions {
  const { method, url, params, query, body, answer, media, prebuilt, creates, stream } = operation
  const serializer = toSerializerSchema(answer)
  return {
    method,
    url,
    config: toConfig(operation),
    schema: {
      params: params.schema,
      querystring: query.schema,
      ...(body && { body: body.schema }),
      ...(!prebuilt && stream === null && { response: { 200: serializer, ...(creates && { 201: serializer }) } }),
    },
    handler(request, reply) {
      reply.type(stream === null ? `${media}; charset=utf-8` : NDJSON)
      return operation.handle(request, reply)
    },
  }
}
