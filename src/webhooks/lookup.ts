import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from './address.ts'

/** Looks a name up for a connection, and fails where any of its addresses is not public; what was checked is what is connected to. */
export const lookUpPublic: LookupFunction = (name, options, done) =>
  lookup(name, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, [])
    const closed = addresses.find(({ address }) => !isPublicAddress(address))
    if (closed !== undefined) return done(new Error(`${name} is the private address ${closed.address}`), [])
    const [first] = addresses
    if (options.all || first === undefined) return done(null, addresses)
    done(null, first.address, first.family)
  })
