import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Refusal } from '../problem.ts'
import { sendProblem } from '../problem-answer.ts'
import { isFromHere, namesThisMachine } from './loopback.ts'

/**
 * Refuses a request without a key that comes from a page of another site: one whose `Origin` is neither this server nor
 * among those that are named, and where this machine asks for itself one whose `Host` is another name, which was bound
 * to this machine after the page had loaded.
 */
export function refuseForeign(
  request: FastifyRequest,
  reply: FastifyReply,
  origins: readonly string[],
): FastifyReply | undefined {
  const { host = '', origin } = request.headers
  if (isFromHere(request) && !namesThisMachine(host)) return sendProblem(request, reply, MISDIRECTED)
  const known = origin === undefined || origin.replace(/^https?:\/\//, '') === host || origins.includes(origin)
  return known ? undefined : sendProblem(request, reply, FOREIGN)
}

const MISDIRECTED: Refusal = {
  code: 'misdirected',
  detail: 'Without a key only requests to this machine by its own name may ask this.',
  faults: [],
}

const FOREIGN: Refusal = {
  code: 'forbidden',
  detail: 'Without a key pages of this origin may not ask this; `CORS_ORIGIN` can name it.',
  faults: [],
}
