import type { FastifyReply } from 'fastify'

/** Adds a header of the request that the answer depends on to those that `Vary` names. */
export function addVary(reply: FastifyReply, name: string): void {
  const before = reply.getHeader('vary')
  if (before === undefined) return void reply.header('vary', name)
  const named = [before].flat().flatMap((value) => String(value).split(', '))
  if (!named.includes(name)) reply.header('vary', [...named, name].join(', '))
}
