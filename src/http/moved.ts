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
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  const steps = path.split('/').map((step) => (decodeURIComponent(step) === from ? to : step))
  if (mark < 0) return reply.redirect(steps.join('/'), 308)
  const query = new URLSearchParams()
  for (const [name, value] of new URLSearchParams(url.slice(mark))) query.append(name, value === from ? to : value)
  return reply.redirect(`${steps.join('/')}?${query}`, 308)
}
