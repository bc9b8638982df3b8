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
  app.addHook('preHandler', (request, reply, done) => {
    request.readAfter = reply.elapsedTime
    done()
  })
  app.addHook('onSend', ({ readAfter }, reply, _body, done) => {
    if (readAfter !== null) reply.header('server-timing', tellTimes(readAfter, reply.elapsedTime - readAfter))
    done()
  })
  app.addHook('onResponse', ({ routeOptions }, reply, done) => {
    metrics.observe(routeOptions.config.operation ?? 'none', reply.statusCode, reply.elapsedTime / 1000)
    done()
  })
}

const tellTimes = (read: number, answer: number): string => `read;dur=${round(read)}, answer;dur=${round(answer)}`

/** Hundredths; `toFixed` takes three times as long. */
const round = (milliseconds: number): number => Math.round(milliseconds * 100) / 100
