import cors, { type FastifyCorsOptions } from '@fastify/cors'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Operation } from './operation.ts'

/** Origins that browsers may call from: all for `*`, none for `false`. */
export type Origins = string | string[] | false

const EXPOSED = [
  'ETag',
  'Link',
  'Location',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'Server-Timing',
  'WWW-Authenticate',
  'X-Request-Id',
].join(', ')

const WRITES = /^(?:POST|PUT|PATCH|DELETE)$/
const READS = /^(?:GET|HEAD)$/

/**
 * Lets pages of other origins ask: of those that are named everything, of any origin what only reads. Reads that all may ask say so by
 * themselves, where their route has `cors: false`: the plugin takes longer than the store.
 */
export async function addCors(app: FastifyInstance, origin: Origins, operations: readonly Operation[]): Promise<void> {
  await app.register(cors, () => toOptions(origin, listOpenPosts(operations)))
  if (origin !== '*' && origin !== false) return
  app.addHook('onRequest', ({ method }, reply, done) => {
    // The plugin names `Origin` also where all may read, or none.
    if (reply.hasHeader('vary')) reply.removeHeader('vary')
    if (origin === '*' && READS.test(method)) {
      reply.header('access-control-allow-origin', '*')
      reply.header('access-control-expose-headers', EXPOSED)
    }
    done()
  })
}

/** Whether the plugin is left out for an operation. */
export const isOpenRead = (origin: Origins, { method }: Operation): boolean => origin === '*' && method === 'GET'

/** Paths that only read although they are posted to. */
const listOpenPosts = (operations: readonly Operation[]): ReadonlySet<string> =>
  new Set(
    operations.flatMap(({ method, scope, secluded, url }) =>
      method === 'POST' && scope === 'read' && !secluded ? [url] : [],
    ),
  )

/** Pages of any origin may read and analyse; only those of origins that are named may write. */
function toOptions(origin: Origins, openPosts: ReadonlySet<string>) {
  const open: FastifyCorsOptions = {
    origin,
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
    exposedHeaders: EXPOSED,
    strictPreflight: false,
  }
  const closed = { ...open, origin: false } as const
  return (
    { method, url, headers }: FastifyRequest,
    done: (error: Error | null, options: FastifyCorsOptions) => void,
  ): void => {
    const asked = headers['access-control-request-method'] ?? method
    const guarded = origin === '*' && WRITES.test(asked) && !openPosts.has(url.split('?', 1)[0] ?? '')
    done(null, guarded ? closed : open)
  }
}
