import type { onSendHookHandler } from 'fastify'
import { type Access, isOpen } from './access/access.ts'
import type { Operation } from './operation.ts'
import { addVary } from './vary.ts'

/** How long answers may be kept (RFC 9111, RFC 5861), by what they are. */
export const CACHING = {
  /** Tells of the moment, is made anew each time, or only answers who asked. */
  never: 'no-store',
  /** What is known: kept, and asked about each time by its tag, since any article may change it and whoever files one sees it at once. */
  revision: 'no-cache',
  /** Counts over much, which take long and change little with an article. */
  overview: 'max-age=10, stale-while-revalidate=60',
  /** What is typed again and again. */
  suggestion: 'max-age=60, stale-while-revalidate=600',
  /** Changes with a release only. */
  release: 'max-age=3600, stale-while-revalidate=86400',
} as const
type Caching = keyof typeof CACHING

/** Operations that are not as their method says. */
const EXCEPTIONS: Readonly<Record<string, Caching>> = {
  exportAll: 'never',
  streamChanges: 'never',
  getHealth: 'never',
  getReadiness: 'never',
  getMetrics: 'never',
  countMeetings: 'overview',
  countEventsPerMonth: 'overview',
  countStatements: 'overview',
  countTogether: 'overview',
  suggest: 'suggestion',
  suggestReconciliationEntities: 'suggestion',
  suggestDraftReconciliationEntities: 'suggestion',
  suggestReconciliationTypes: 'release',
  suggestDraftReconciliationTypes: 'release',
  suggestReconciliationProperties: 'release',
  suggestDraftReconciliationProperties: 'release',
  proposeReconciliationProperties: 'release',
  proposeDraftReconciliationProperties: 'release',
  tellPropertyFlyout: 'release',
  tellTypeFlyout: 'release',
  getQuality: 'release',
  getContext: 'release',
  getOpenApi: 'release',
}

/** What caches are told about the answers of an operation. */
export interface CacheRule {
  readonly caching: Caching
  /** Whether only who shows a key gets them, so that no cache may keep them for others. */
  readonly keyed: boolean
}

/** The rule of an operation. */
export const toCacheRule = ({ id, method, scope }: Operation, access: Access): CacheRule => ({
  caching: EXCEPTIONS[id] ?? (method === 'GET' ? 'revision' : 'never'),
  keyed: (scope !== null && scope !== 'read') || !isOpen(scope, access),
})

/** What a cache may do with an answer that went well. */
export function toCacheControl({ caching, keyed }: CacheRule): string {
  if (caching === 'never') return CACHING.never
  return `${keyed ? 'private' : 'public'}, ${CACHING[caching]}`
}

/**
 * Says in `Cache-Control` how long an answer may be kept; where it leads elsewhere, it is asked about each time, since a merge can be
 * undone. Problems say for themselves that they are not to be kept. To be run as an `onSend` hook.
 */
export const sayCaching: onSendHookHandler<unknown> = ({ routeOptions }, reply, _body, done) => {
  const rule = routeOptions.config.caching
  if (rule === undefined || reply.hasHeader('cache-control')) return done()
  if (rule.keyed) addVary(reply, 'Authorization')
  reply.header('cache-control', toCacheControl(reply.statusCode === 308 ? { ...rule, caching: 'revision' } : rule))
  done()
}
