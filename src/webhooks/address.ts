import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Whether an IP address is one of the public internet: not private, loopback, link-local, reserved or a tunnel to such. */
export const isPublicAddress = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'

/** Whether a URL names a host that cannot be public: an address of this machine or its networks, or a name of it. */
export function namesPrivateHost(url: string): boolean {
  const host = new URL(url).hostname.replace(/^\[(.*)\]$/, '$1')
  return isIP(host) === 0 ? /(?:^|\.)localhost\.?$/i.test(host) : !isPublicAddress(host)
}
