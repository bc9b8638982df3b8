import type { FastifyReply, FastifyRequest } from 'fastify'

/** Thrown where what was asked for has another id now. */
export class Moved extends Error {
  readonly from: string
  readonly to: string

  constructor(from: string, to: string) {
    super(`${from} is ${to} now`)
    this.from = from
    this.to = to
  }
}

/** Leads to the address with the id of today (308: the method stays). */
export function sendMoved({ from, to }: Moved, { url }: FastifyRequest, reply: FastifyReply): FastifyReply {
  const [path = '', ...query] = url.split('?')
  const steps = path.split('/').map((step) => (decodeURIComponent(step) === from ? to : step))
  return reply.redirect([steps.join('/'), ...query].join('?'), 308)
}
