import cors, { type FastifyCorsOptions } from '@fastify/cors'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type FastifyRequest, type FastifyServerOptions } from 'fastify'
import type { z } from 'zod'
import { readDocument } from '../reader/read-document.ts'
import { createGuards } from './access/guard.ts'
import { BODY_LIMIT, parseJson } from './body.ts'
import { sayCaching, toCacheRule } from './caching.ts'
import { compress } from './compression.ts'
import { answerConditionally } from './conditional.ts'
import { SERIALIZERS, toRequestId } from './logging.ts'
import { createMetrics } from './metrics.ts'
import type { Operation } from './operation.ts'
import { type ApiParts, listOperations } from './operations.ts'
import { PATIENCE, toBodyLimit } from './patience.ts'
import { sendClientError, sendError, sendNotFound } from './problem-answer.ts'
import { registerReference } from './reference.ts'
import { registerOperations } from './register.ts'
import { refuseBadHost, refuseBadQuery } from './request-target.ts'
import { addTiming } from './timing.ts'

export interface AppParts extends ApiParts {
  readonly logger?: FastifyServerOptions['logger']
  /** Origins that browsers may call from: all unless told, none for `false`. */
  readonly cors?: string | string[] | false
  /** Whether `/metrics` tells of the process as well; it has one. */
  readonly processMetrics?: boolean
  /** Addresses of proxies that are believed when they tell whom they speak for; none unless told. */
  readonly trustProxy?: string[] | false
}

/** More than any id takes; what is longer is refused before it is looked up. */
const MAX_PATH_PART = 1000

/** Builds the application, ready for `inject` or `listen`; it neither listens nor closes the store. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const { access, store, cors: origin = '*' } = parts
  const closing = new AbortController()
  const metrics = createMetrics(store, parts.analyse, parts.processMetrics ?? false)
  const operations = listOperations({ ...parts, analyse: metrics.analyse }, closing.signal, metrics)
  const app = createServer(parts)
  app.addHook('preClose', async () => closing.abort())
  app.setErrorHandler(sendError)
  app.setNotFoundHandler(sendNotFound)
  addTiming(app, metrics)
  app.addHook('onSend', compress)
  app.addHook('onSend', sayCaching)
  app.addHook('onSend', answerConditionally)
  await app.register(cors, () => toCorsOptions(origin, listOpenPosts(operations)))
  await app.register(rateLimit, { global: false })
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'x-content-type-options': 'nosniff', 'x-request-id': request.id })
    // The plugin names `Origin` also where all may read, or none.
    if (origin === '*' || origin === false) reply.removeHeader('vary')
    refuseBadHost(request.headers.host)
    refuseBadQuery(request.url)
  })
  const origins = [origin || []].flat().filter((one) => one !== '*')
  registerOperations(app, operations, {
    toGuard: createGuards(app, { access, keys: store, origins }),
    limitBody: toBodyLimit((parts.patience ?? PATIENCE).body),
    readDocument: parts.readDocument ?? readDocument,
    toCaching: (operation) => toCacheRule(operation, access),
  })
  registerReference(app)
  return app
}

const WRITES = /^(?:POST|PUT|PATCH|DELETE)$/

/** Paths that only read although they are posted to. */
const listOpenPosts = (operations: readonly Operation[]): ReadonlySet<string> =>
  new Set(
    operations.flatMap(({ method, scope, secluded, url }) =>
      method === 'POST' && scope === 'read' && !secluded ? [url] : [],
    ),
  )

/** Pages of any origin may read and analyse; only those of origins that are named may write. */
const toCorsOptions =
  (origin: string | string[] | false, openPosts: ReadonlySet<string>) =>
  (
    { method, url, headers }: FastifyRequest,
    done: (error: Error | null, options: FastifyCorsOptions) => void,
  ): void => {
    const asked = headers['access-control-request-method'] ?? method
    const [path = ''] = url.split('?', 1)
    const guarded = origin === '*' && WRITES.test(asked) && !openPosts.has(path)
    done(null, {
      origin: guarded ? false : origin,
      methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
      exposedHeaders: [
        'ETag',
        'Link',
        'Location',
        'RateLimit',
        'RateLimit-Policy',
        'Retry-After',
        'Server-Timing',
        'WWW-Authenticate',
        'X-Request-Id',
      ],
      strictPreflight: false,
    })
  }

function createServer({ logger = false, trustProxy = false }: AppParts): FastifyInstance {
  const app = Fastify({
    logger: typeof logger === 'object' ? { ...logger, serializers: SERIALIZERS } : logger,
    genReqId: toRequestId,
    trustProxy,
    bodyLimit: BODY_LIMIT,
    routerOptions: { maxParamLength: MAX_PATH_PART },
    frameworkErrors: sendError,
    clientErrorHandler: sendClientError,
  })
  // An expectation that is not known is none (RFC 9110 §10.1.1); Node would answer without a word.
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response))
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, parseJson)
  app.setValidatorCompiler<z.ZodType>(({ schema }) => (data) => {
    const read = schema.safeParse(data)
    return read.success ? { value: read.data } : { error: read.error }
  })
  return app
}
