import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Access } from './access.ts'
import { isLoopback } from './loopback.ts'

const WINDOW_SECONDS = 60

/** Counts a request, puts what is left into the headers, and tells whether it is within the limit: at once where there is none. */
export type TakeTurn = (request: FastifyRequest, reply: FastifyReply) => true | Promise<boolean>

/**
 * Limits requests by key, by address without one; an address of version 6 counts by its network of 64 bits. Calls from
 * this machine are never limited. The headers are those of draft-ietf-httpapi-ratelimit-headers-10.
 */
export function createTurns(app: FastifyInstance, { addressLimit, keyLimit }: Access): TakeTurn {
  const rateOf = ({ caller }: FastifyRequest) => caller?.rate ?? keyLimit
  const timeWindow = WINDOW_SECONDS * 1000
  const keyGenerator = ({ caller }: FastifyRequest) => caller?.id ?? ''
  const countKey = app.createRateLimit({ max: rateOf, timeWindow, keyGenerator })
  const countAddress = app.createRateLimit({ max: addressLimit, timeWindow })

  return (request, reply) => {
    const [policy, quota, count] =
      request.caller === null
        ? (['address', isLoopback(request.ip) ? 0 : addressLimit, countAddress] as const)
        : (['key', rateOf(request), countKey] as const)
    if (quota === 0) return true
    return count(request).then((taken) => {
      if (taken.isAllowed) return true
      tell(reply, { policy, quota, left: taken.remaining, seconds: taken.ttlInSeconds })
      if (taken.isExceeded) reply.header('retry-after', taken.ttlInSeconds)
      return !taken.isExceeded
    })
  }
}

interface Turns {
  readonly policy: string
  readonly quota: number
  readonly left: number
  /** Until the count begins anew. */
  readonly seconds: number
}

function tell(reply: FastifyReply, { policy, quota, left, seconds }: Turns): void {
  reply.header('ratelimit-policy', `"${policy}";q=${quota};w=${WINDOW_SECONDS}`)
  reply.header('ratelimit', `"${policy}";r=${left};t=${seconds}`)
}
