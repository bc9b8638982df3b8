import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance } from 'fastify'
import type { z } from 'zod'
import { readDocument } from '../reader/read-document.ts'
import { createGuards } from './access/guard.ts'
import { BODY_LIMIT, parseJson } from './body.ts'
import { sayCaching, toCacheRule } from './caching.ts'
import { compress } from './compression.ts'
import { answerConditionally, tagAnswer } from './conditional.ts'
import { addCors, isOpenRead, type Origins } from './cors.ts'
import { toRequestId } from './logging.ts'
import { createMetrics } from './metrics.ts'
import { type ApiParts, listOperations } from './operations.ts'
import { PATIENCE, toBodyLimit } from './patience.ts'
import { sendClientError, sendError, sendNotFound } from './problem-answer.ts'
import { addReadyAnswers } from './ready/ready.ts'
import { registerReference } from './reference.ts'
import { registerOperations } from './register.ts'
import { type Logging, toLogSettings } from './request-log.ts'
import { refuseBadHost, refuseBadQuery } from './request-target.ts'
import { addTiming } from './timing.ts'

export interface AppParts extends ApiParts {
  /** How and where to log; nothing unless told. */
  readonly logger?: Logging
  /** Origins that browsers may call from: all unless told, none for `false`. */
  readonly cors?: Origins
  /** Whether `/metrics` tells of the process as well; it has one. */
  readonly processMetrics?: boolean
  /** Bytes of memory for answers that may be sent again; none unless told. */
  readonly readyBytes?: number
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
  app.addHook('onSend', tagAnswer)
  const answerReady = addReadyAnswers(app, store, parts.readyBytes ?? 0)
  app.addHook('onSend', answerConditionally)
  await addCors(app, origin, operations)
  await app.register(rateLimit, { global: false })
  app.addHook('onRequest', ({ id, headers, url }, reply, done) => {
    reply.header('x-content-type-options', 'nosniff').header('x-request-id', id)
    refuseBadHost(headers.host)
    refuseBadQuery(url)
    done()
  })
  const origins = [origin || []].flat().filter((one) => one !== '*')
  registerOperations(app, operations, {
    toGuard: createGuards(app, { access, keys: store, origins }),
    answerReady,
    limitBody: toBodyLimit((parts.patience ?? PATIENCE).body),
    toConfig: (operation) => ({
      operation: operation.id,
      caching: toCacheRule(operation, access),
      ...(isOpenRead(origin, operation) && { cors: false }),
    }),
    readDocument: parts.readDocument ?? readDocument,
  })
  registerReference(app)
  return app
}

function createServer({ logger, trustProxy = false }: AppParts): FastifyInstance {
  const app = Fastify({
    ...(logger && toLogSettings(logger)),
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
