import { Failure } from '../model/failure.ts'

/** A name or an address, with or without a port (RFC 3986 §3.2.2). */
const AUTHORITY = /^(?:\[[\da-f:.]+\]|[\w.~%-]+)(?::\d*)?$/i

/** Fails with `invalid` where `Host` is none, which a server must refuse (RFC 9112 §3.2): answers hold addresses made of it. */
export function refuseBadHost(host: string | undefined): void {
  if (host === undefined || AUTHORITY.test(host)) return
  throw new Failure('invalid', 'The request is not valid.', [{ parameter: 'Host', detail: 'Is no host' }])
}

/** Fails with `invalid` where a part of the query is not percent-encoded UTF-8, which would else be searched for as it stands. */
export function refuseBadQuery(target: string): void {
  const mark = target.indexOf('?')
  if (mark < 0) return
  for (const pair of target.slice(mark + 1).split('&')) {
    if (!isDecodable(pair)) throw toFailure(pair)
  }
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

function toFailure(pair: string): Failure {
  const [name = ''] = pair.split('=', 1)
  const detail = 'Is not valid percent-encoded UTF-8'
  return new Failure('invalid', 'The request is not valid.', [{ parameter: name, detail }])
}
