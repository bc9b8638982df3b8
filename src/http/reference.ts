import scalar from '@scalar/fastify-api-reference'
import type { FastifyInstance } from 'fastify'
import { toCacheControl } from './caching.ts'
import { refuseOtherMethods } from './register.ts'

const PREFIX = '/docs'

/** Nothing on the page may come from, or go to, another host. */
const SAME_ORIGIN = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:"

/** Serves the rendered reference at `/docs/`, whole from this process: script, fonts and document. */
export function registerReference(app: FastifyInstance): void {
  app.register(scalar, {
    routePrefix: PREFIX,
    configuration: {
      url: '../openapi.json',
      pageTitle: 'Chancery API',
      withDefaultFonts: false,
      telemetry: false,
      agent: { disabled: true },
      mcp: { disabled: true },
      showDeveloperTools: 'never',
    },
    hooks: {
      onRequest(_request, reply, done) {
        reply.header('content-security-policy', SAME_ORIGIN)
        reply.header('cache-control', toCacheControl({ caching: 'release', keyed: false }))
        done()
      },
    },
  })
  for (const url of [PREFIX, `${PREFIX}/`, `${PREFIX}/js/scalar.js`]) refuseOtherMethods(app, url, ['GET'])
}
