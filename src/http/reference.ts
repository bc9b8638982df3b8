import fastify, { type FastifyInstance } from 'fastify'
import { toCacheControl } from './caching.ts'
import { refuseOtherMethods } from './register.ts'

const PREFIX = '/docs'

/** The page, the address without its slash, and the script that draws it. */
const PLACES = [PREFIX, `${PREFIX}/`, `${PREFIX}/js/scalar.js`]

/** Nothing on the page may come from, or go to, another host. */
const SAME_ORIGIN = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:"

/**
 * Serves the rendered reference at `/docs/`, whole from this process: script, fonts and document. Its package holds nine megabytes
 * of script as text twice, so it is loaded when the first reader comes.
 */
export function registerReference(app: FastifyInstance): void {
  let opened: Promise<FastifyInstance> | null = null
  for (const url of PLACES) {
    app.get(url, async ({ url: asked }, reply) => {
      opened ??= openReference()
      const { statusCode, headers, rawPayload } = await (await opened).inject(asked)
      reply.code(statusCode).header('content-security-policy', SAME_ORIGIN)
      reply.header('cache-control', toCacheControl({ caching: 'release', keyed: false }))
      for (const name of ['content-type', 'location']) if (headers[name]) reply.header(name, headers[name])
      return reply.send(rawPayload)
    })
    refuseOtherMethods(app, url, ['GET'])
  }
}

async function openReference(): Promise<FastifyInstance> {
  const { default: scalar } = await import('@scalar/fastify-api-reference')
  const pages = fastify()
  await pages.register(scalar, {
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
  })
  return pages
}
