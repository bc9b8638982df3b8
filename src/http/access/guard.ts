import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Scope } from '../../model/key.ts'
import type { KeyRing } from '../../store/keys.ts'
import type { Refusal } from '../problem.ts'
import { sendProblem } from '../problem-answer.ts'
import { type Access, isOpen } from './access.ts'
import { readCaller } from './caller.ts'
import { refuseForeign } from './foreign.ts'
import { isFromHere } from './loopback.ts'
import { createTurns } from './rate-limit.ts'

/** Answers a request that may not go on, and lets one go on that may: at once where nothing needs to be looked up. */
export type Guard = (
  request: FastifyRequest,
  reply: FastifyReply,
  done: () => void,
) => Promise<FastifyReply | undefined> | undefined

interface GuardParts {
  readonly access: Access
  readonly keys: KeyRing
  /** Origins whose pages may write without a key. */
  readonly origins: readonly string[]
}

/**
 * Guards operations by their scope. What is shown as a key must be one that is in force, even where none is asked for;
 * where none is, any key will do. Guesses at keys count against the address that they come from.
 */
export function createGuards(
  app: FastifyInstance,
  { access, keys, origins }: GuardParts,
): (scope: Scope, secluded: boolean) => Guard {
  app.decorateRequest('caller', null)
  const takeTurn = createTurns(app, access)
  return (scope, secluded) => {
    const reads = scope === 'read'
    const open = isOpen(scope, access)
    const forAll = open && reads && !secluded
    const admit = async (request: FastifyRequest, reply: FastifyReply, turn: true | Promise<boolean> | null) => {
      const good = request.headers.authorization === undefined || (await readCaller(keys, request))
      if (!(await (turn ?? takeTurn(request, reply)))) return sendProblem(request, reply, TOO_MANY)
      if (!good) return challenge(request, reply, UNKNOWN_KEY, 'error="invalid_token"')
      if (open && (reads || isFromHere(request)))
        return forAll || request.caller ? undefined : refuseForeign(request, reply, origins)
      if (request.caller === null) return challenge(request, reply, NO_KEY)
      return request.caller.scopes.includes(scope) ? undefined : refuseScope(request, reply, scope)
    }
    return (request, reply, done) => {
      const turn = request.headers.authorization === undefined ? takeTurn(request, reply) : null
      if (turn !== true || !forAll) return admit(request, reply, turn)
      done()
      return undefined
    }
  }
}

const TOO_MANY: Refusal = {
  code: 'rate_limited',
  detail: 'More requests a minute than are allowed; `Retry-After` tells when there are turns again.',
  faults: [],
}
const NO_KEY: Refusal = {
  code: 'unauthorized',
  detail: 'This needs a key, shown as `Authorization: Bearer …`; `chancery keys create` makes one.',
  faults: [],
}
const UNKNOWN_KEY: Refusal = { code: 'unauthorized', detail: 'The key is not known or was revoked.', faults: [] }

/** `WWW-Authenticate` after RFC 6750 §3. */
function challenge(request: FastifyRequest, reply: FastifyReply, refusal: Refusal, ...more: string[]): FastifyReply {
  reply.header('www-authenticate', `Bearer ${['realm="chancery"', ...more].join(', ')}`)
  return sendProblem(request, reply, refusal)
}

const refuseScope = (request: FastifyRequest, reply: FastifyReply, scope: Scope): FastifyReply =>
  challenge(
    request,
    reply,
    { code: 'forbidden', detail: `The key lacks the scope "${scope}".`, faults: [] },
    'error="insufficient_scope"',
    `scope="${scope}"`,
  )
