import cors, { type FastifyCorsOptions } from '@fastify/cors'
import Fastify, { type FastifyInstance, type FastifyRequest, type FastifyServerOptions } from 'fastify'
import type { z } from 'zod'
import { BODY_LIMIT, parseJson } from './body.ts'
import { answerConditionally } from './conditional.ts'
import { type ApiParts, listOperations } from './operations.ts'
import { sendClientError, sendError, sendNotFound } from './problem-answer.ts'
import { registerReference } from './reference.ts'
import { registerOperations } from './register.ts'
import { refuseBadQuery } from './request-target.ts'

export interface AppParts extends ApiParts {
  readonly logger?: FastifyServerOptions['logger']
  /** Origins that browsers may call from: all unless told, none for `false`. */
  readonly cors?: string | string[] | false
}

/** More than any id takes; what is longer is refused before it is looked up. */
const MAX_PATH_PART = 1000

/** Builds the application, ready for `inject` or `listen`; it neither listens nor closes the store. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const app = createServer(parts.logger ?? false)
  app.setErrorHandler(sendError)
  app.setNotFoundHandler(sendNotFound)
  app.addHook('onSend', answerConditionally)
  await app.register(cors, () => toCorsOptions(parts.cors ?? '*'))
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-content-type-options', 'nosniff')
    refuseBadQuery(request.url)
  })
  registerOperations(app, listOperations(parts))
  registerReference(app)
  return app
}

const WRITES = /^(?:POST|PUT|PATCH|DELETE)$/

/** Pages of any origin may read and analyse; only those of origins that are named may file and delete articles. */
const toCorsOptions =
  (origin: string | string[] | false) =>
  (
    { method, url, headers }: FastifyRequest,
    done: (error: Error | null, options: FastifyCorsOptions) => void,
  ): void => {
    const asked = headers['access-control-request-method'] ?? method
    const guarded = origin === '*' && WRITES.test(asked) && url.startsWith('/v1/articles')
    done(null, {
      origin: guarded ? false : origin,
      methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
      exposedHeaders: ['ETag', 'Link', 'Location'],
      strictPreflight: false,
    })
  }

function createServer(logger: FastifyServerOptions['logger'] & {}): FastifyInstance {
  const app = Fastify({
    logger,
    bodyLimit: BODY_LIMIT,
    routerOptions: { maxParamLength: MAX_PATH_PART },
    frameworkErrors: sendError,
    clientErrorHandler: sendClientError,
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, parseJson)
  app.setValidatorCompiler<z.ZodType>(({ schema }) => (data) => {
    const read = schema.safeParse(data)
    return read.success ? { value: read.data } : { error: read.error }
  })
  return app
}
