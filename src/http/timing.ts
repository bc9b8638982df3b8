import type { FastifyInstance } from 'fastify'
import type { CacheRule } from './caching.ts'
import type { Metrics } from './metrics.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Id of the operation. */
    operation?: string
    /** What caches are told about its answers. */
    caching?: CacheRule
  }
  interface FastifyRequest {
    /** Milliseconds from the request to its handler; null where it came to none. */
    readAfter: number | null
  }
}

/**
 * Tells in `Server-Timing` how long a request took: `read` until its handler had it, with the key and the body, `answer` from
 * there to the first byte. The same goes into the metrics.
 */
export function addTiming(app: FastifyInstance, metrics: Metrics): void {
  app.decorateRequest('readAfter', null)
  app.addHook('preHandler', async (request, reply) => {
    request.readAfter = reply.elapsedTime
  })
  app.addHook('onSend', async (request, reply) => {
    const { readAfter } = request
    if (readAfter === null) return
    const answer = reply.elapsedTime - readAfter
    reply.header('server-timing', `read;dur=${readAfter.toFixed(2)}, answer;dur=${answer.toFixed(2)}`)
  })
  app.addHook('onResponse', async ({ routeOptions }, reply) => {
    metrics.observe(routeOptions.config.operation ?? 'none', reply.statusCode, reply.elapsedTime / 1000)
  })
}
