import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Refusal } from '../problem.ts'
import { sendProblem } from '../problem-answer.ts'
import { namesThisMachine } from './loopback.ts'

/**
 * Refuses a write without a key that comes from a page of another site in a browser of this machine: one whose `Host`
 * is another name, which was bound to this machine after the page had loaded, and one whose `Origin` is neither this
 * server nor among those that are named.
 */
export function refuseForeign(
  request: FastifyRequest,
  reply: FastifyReply,
  origins: readonly string[],
): FastifyReply | undefined {
  const { host = '', origin } = request.headers
  if (!namesThisMachine(host)) return sendProblem(request, reply, MISDIRECTED)
  const known = origin === undefined || origin === `http://${host}` || origins.includes(origin)
  return known ? undefined : sendProblem(request, reply, FOREIGN)
}

const MISDIRECTED: Refusal = {
  code: 'misdirected',
  detail: 'Without a key only requests to this machine by its own name may write.',
  faults: [],
}

const FOREIGN: Refusal = {
  code: 'forbidden',
  detail: 'Without a key pages of this origin may not write; `CORS_ORIGIN` can name it.',
  faults: [],
}
