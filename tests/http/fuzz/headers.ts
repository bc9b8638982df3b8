import fc from 'fast-check'
import type { ApiParameter } from '../api-document.ts'

const LONG = 'a'.repeat(3000)

/** Values of headers that every request may carry. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  accept: [
    ...[
      '*/*',
      'application/json',
      'text/html',
      'application/ld+json',
      'text/turtle',
      'application/n-triples',
      'text/csv',
    ],
    ...[
      'application/x-ndjson',
      'application/geo+json',
      'text/event-stream',
      'image/png',
      '',
      ',;,;=',
      '*',
      'a/b;q=x',
      LONG,
    ],
    ...[
      'application/json;q=0',
      'text/turtle;q=1e400, */*;q=-1',
      'application/json;q=NaN',
      Array(500).fill('a/b').join(),
    ],
  ],
  'accept-encoding': ['gzip', 'br', 'identity', '*', 'br;q=0, gzip;q=0', 'deflate', 'x'.repeat(1000), 'gzip;q=bad'],
  'accept-language': ['de', '*', '\u00ff'],
  'if-none-match': ['*', '"a"', 'W/"a"', '"', '"a', LONG, '"a", "b", W/"c"'],
  'if-modified-since': ['yesterday', 'Thu, 01 Jan 1970 00:00:00 GMT'],
  range: ['bytes=0-1', 'bytes=-1', 'bytes=9-1,a'],
  authorization: ['Bearer', 'Bearer x', 'Basic YTpi', `Bearer chk_${'0'.repeat(60)}`, LONG, 'bearer  a b', ''],
  origin: ['null', 'https://evil.example', 'http://localhost', '', 'file://', 'a'],
  host: ['evil.example', 'localhost', '127.0.0.1:1', '[::1]', 'a b', '"<>', '', `${'a'.repeat(300)}.example`],
  'x-forwarded-for': ['203.0.113.7', 'a, b, c', '127.0.0.1'],
  'x-forwarded-host': ['evil.example'],
  'x-forwarded-proto': ['https', '<'],
  forwarded: ['for=1', ';;;'],
  'x-http-method-override': ['DELETE'],
  'content-encoding': ['gzip', 'br', 'x'],
  expect: ['100-continue', '200-maybe'],
  upgrade: ['websocket', 'h2c'],
  connection: ['close', 'upgrade', 'x'],
  cookie: ['a=b', LONG],
  'sec-fetch-site': ['cross-site', 'same-origin', 'x'],
  'user-agent': ['', '\u00ff\u00fe', LONG],
  'request-id': ['{"a":1}', LONG],
}

const COMMON: fc.Arbitrary<[string, string]> = fc
  .constantFrom(...Object.entries(VALUES))
  .chain(([name, values]) => fc.constantFrom(...values).map((value): [string, string] => [name, value]))

const ANY = fc.constantFrom('', 'x', '0', '-1', '1e9', 'a'.repeat(300), '\u00ff', '"', '2025-06-18', 'a,b')

/** Most requests have no header of their own; others one or two, those that the operation reads among them. */
export function toHeaders(parameters: readonly ApiParameter[]): fc.Arbitrary<Readonly<Record<string, string>>> {
  const own = parameters.filter((parameter) => parameter.in === 'header')
  const pairs = own.map(({ name, example }) =>
    fc.oneof(fc.constant(String(example)), ANY).map((value): [string, string] => [name.toLowerCase(), value]),
  )
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    {
      weight: 2,
      arbitrary: fc.array(fc.oneof(COMMON, ...pairs), { minLength: 1, maxLength: 2 }).map(Object.fromEntries),
    },
  )
}
