import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import type { Scope } from '../model/key.ts'
import type { Guard } from './access/guard.ts'
import type { Operation } from './operation.ts'
import { sendProblem } from './problem-answer.ts'
import { toSerializerSchema } from './serializer.ts'

/** Puts operations on an application, each behind the guard of its scope; what else is asked of their paths is refused with 405. */
export function registerOperations(
  app: FastifyInstance,
  operations: readonly Operation[],
  toGuard: (scope: Scope) => Guard,
): void {
  for (const operation of operations) {
    const { scope } = operation
    app.route({ ...toRoute(operation), ...(scope && { onRequest: toGuard(scope) }) })
  }
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

function toRoute(operation: Operation): RouteOptions {
  const { method, url, params, query, body, answer, media, prebuilt, creates } = operation
  const serializer = toSerializerSchema(answer)
  return {
    method,
    url,
    schema: {
      params: params.schema,
      querystring: query.schema,
      ...(body && { body: body.schema }),
      ...(!prebuilt && { response: { 200: serializer, ...(creates && { 201: serializer }) } }),
    },
    handler(request, reply) {
      reply.type(`${media}; charset=utf-8`)
      return operation.handle(request, reply)
    },
  }
}
