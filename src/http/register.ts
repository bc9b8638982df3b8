import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import type { Operation } from './operation.ts'
import { sendProblem } from './problem-answer.ts'
import { toSerializerSchema } from './serializer.ts'

const NDJSON = 'application/x-ndjson'

/** Puts operations on an application; what else is asked of their paths is refused with 405. */
export function registerOperations(app: FastifyInstance, operations: readonly Operation[]): void {
  const [streams, documents] = partition(operations, ({ stream }) => stream !== null)
  for (const operation of documents) app.route(toRoute(operation))
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(NDJSON, async (_request: FastifyRequest, payload: IncomingMessage) => payload)
    for (const operation of streams) scope.route(toRoute(operation))
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

function toRoute(operation: Operation): RouteOptions {
  const { method, url, params, query, body, answer, prebuilt, creates, stream } = operation
  const serializer = toSerializerSchema(answer)
  return {
    method,
    url,
    schema: {
      params: params.schema,
      querystring: query.schema,
      ...(body && { body: body.schema }),
      ...(!prebuilt && stream === null && { response: { 200: serializer, ...(creates && { 201: serializer }) } }),
    },
    handler(request, reply) {
      reply.type(stream === null ? 'application/json; charset=utf-8' : NDJSON)
      return operation.handle(request, reply)
    },
  }
}
