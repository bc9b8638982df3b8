import type { FastifyRequest } from 'fastify'

const LOOPBACK = /^(?:(?:::ffff:)?127(?:\.\d{1,3}){3}|::1|localhost)$/i

/** Whether an address, or a name of one, stands for this machine alone. */
export const isLoopback = (address: string): boolean => LOOPBACK.test(address)

/** The host of an authority such as `[::1]:3000`, without port and brackets. */
const toHost = (authority: string): string => authority.replace(/:\d*$/, '').replace(/^\[(.*)\]$/, '$1')

/** Whether a `Host` header names this machine. One that does not comes from a page whose name was bound to it since. */
export const namesThisMachine = (authority: string): boolean => isLoopback(toHost(authority))

/** Whether this machine asks for itself: not through a proxy, which would carry what others ask. */
export const isFromHere = ({ ip, headers }: FastifyRequest): boolean =>
  isLoopback(ip) && headers['x-forwarded-for'] === undefined && headers.forwarded === undefined
