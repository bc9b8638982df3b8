import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MOST_FAULTS, Problem } from '../../src/http/problem.ts'
import { openSampleApp } from './sample-app.ts'

const app = await openSampleApp()
beforeAll(() => app.listen({ port: 0, host: '127.0.0.1' }))
afterAll(() => app.close())

/** Sends bytes as they are and gives status and body of the answer. */
async function sendRaw(head: string, host = 'x') {
  const { port } = app.server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  socket.end(Buffer.from(`${head}\r\nHost: ${host}\r\nConnection: close\r\n\r\n`))
  const answer = Buffer.concat(await socket.toArray()).toString()
  const mark = answer.indexOf('\r\n\r\n')
  return { status: Number(answer.split(' ', 2)[1]), body: JSON.parse(answer.slice(mark + 4)) }
}

describe('a request that nothing answers', () => {
  const cases: [url: string, status: number, code: string, parameters: string[]][] = [
    ['/', 404, 'not_found', []],
    ['/v2/entities', 404, 'not_found', []],
    ['/v1/entities/', 400, 'invalid_request', ['id']],
    ['/v1/entities/person:nobody', 404, 'not_found', ['id']],
    ['/v1/entities/person:nobody/events', 404, 'not_found', ['id']],
    ['/v1/entities/person:nobody/neighbors', 404, 'not_found', ['id']],
    ['/v1/agreements/agreement:none/provisions', 404, 'not_found', ['id']],
    ['/v1/articles/article:none/verify', 404, 'not_found', ['id']],
    ['/v1/people/country:norland', 404, 'not_found', ['id']],
    ['/v1/entities/%', 400, 'invalid_request', []],
    ['/v1/entities/%C3%28', 400, 'invalid_request', []],
    ['/v1/entities/a%00b', 400, 'invalid_request', ['id']],
    [`/v1/entities/${'a'.repeat(301)}`, 400, 'invalid_request', ['id']],
    [`/v1/entities/${'a'.repeat(2000)}`, 414, 'uri_too_long', []],
    ['/v1/entities/..%2f..%2fetc%2fpasswd', 404, 'not_found', ['id']],
    ["/v1/entities/'%20OR%201=1--", 404, 'not_found', ['id']],
  ]

  it.each(cases)('%s', async (url, status, code, parameters) => {
    const answer = await app.inject(url)
    const problem = Problem.parse(answer.json())
    expect([answer.statusCode, problem.status, problem.code, problem.instance]).toEqual([status, status, code, url])
    expect(problem.errors.map(({ parameter }) => parameter)).toEqual(parameters)
  })
})

describe('a bad query', () => {
  it.each([
    ['/v1/entities?q=%FF', 'q'],
    ['/v1/entities?q=%', 'q'],
    ['/v1/entities?q=a%00', 'q'],
    ['/v1/entities?q=', 'q'],
    ['/v1/entities?q=a&q=b', 'q'],
    ['/v1/entities?limit=0', 'limit'],
    ['/v1/entities?limit=201', 'limit'],
    ['/v1/entities?limit=1.5', 'limit'],
    ['/v1/entities?limit=0x10', 'limit'],
    ['/v1/entities?limit=5&limit=6', 'limit'],
    ['/v1/entities?minMentions=', 'minMentions'],
    ['/v1/entities?minMentions=-1', 'minMentions'],
    ['/v1/entities?type=planet', 'type'],
    ['/v1/entities?type=person&type=planet', 'type'],
    ['/v1/entities?TYPE=person', 'TYPE'],
    ['/v1/entities?type[]=person', 'type[]'],
    ['/v1/entities?__proto__=x', '__proto__'],
    ['/v1/entities?constructor=x', 'constructor'],
    ['/v1/entities?sort=age', 'sort'],
    ['/v1/entities?sort=name,-name', 'sort'],
    ['/v1/entities?sort=name,', 'sort'],
    ['/v1/entities?fields=shoeSize', 'fields'],
    ['/v1/entities?fields=id,positions,text', 'fields'],
    ['/v1/entities?embed=name', 'embed'],
    ['/v1/entities?count=yes', 'count'],
    ['/v1/entities?cursor=nonsense', 'cursor'],
    ['/v1/entities?ids=', 'ids'],
    [`/v1/entities?ids=${Array.from({ length: 101 }, (_, index) => index)}`, 'ids'],
    ['/v1/entities?ids=a&sort=name', 'sort'],
    ['/v1/entities?ids=a&limit=5', 'limit'],
    ['/v1/events?from=yesterday', 'from'],
    ['/v1/events?from=2025-02-30', 'from'],
    ['/v1/relations?minConfidence=1.5', 'minConfidence'],
    ['/v1/countries?iso=Iran', 'iso'],
    ['/v1/search', 'q'],
    ['/v1/search?q=a&noun=planet', 'noun'],
    ['/v1/suggest', 'prefix'],
    ['/v1/entities/country:norland/mentions?entity=country:sudmark', 'entity'],
    ['/v1/timeline?participant=country:iran', 'participant'],
  ])('%s names the parameter', async (url, parameter) => {
    const answer = await app.inject(url)
    const { code, errors } = Problem.parse(answer.json())
    expect([answer.statusCode, code]).toEqual([400, 'invalid_request'])
    expect(errors.map((fault) => fault.parameter)).toEqual([parameter])
  })
})

describe('a method that a path does not take', () => {
  it.each([
    ['DELETE', '/v1/entities', 'GET, HEAD, OPTIONS'],
    ['POST', '/v1/events/event:x', 'GET, HEAD, OPTIONS'],
    ['PUT', '/healthz', 'GET, HEAD, OPTIONS'],
    ['GET', '/v1/extract', 'OPTIONS, POST'],
    ['HEAD', '/v1/extract', 'OPTIONS, POST'],
    ['PATCH', '/docs/', 'GET, HEAD, OPTIONS'],
  ] as const)('%s %s is 405 with those it takes', async (method, url, allow) => {
    const answer = await app.inject({ method, url, payload: 'x', headers: { 'content-type': 'text/plain' } })
    expect(answer.statusCode).toBe(405)
    expect(String(answer.headers.allow).split(', ').toSorted().join(', ')).toBe(allow)
    if (method !== 'HEAD') expect(Problem.parse(answer.json()).code).toBe('method_not_allowed')
  })
})

describe('bytes on the wire', () => {
  it.each([
    ['that are not HTTP', 'HELLO', 400, 'invalid_request'],
    ['that should be percent-encoded', 'GET /v1/people?name=Jürgen HTTP/1.1', 400, 'invalid_request'],
    ['over the limit for headers', `GET /v1/entities?q=${'a'.repeat(20_000)} HTTP/1.1`, 431, 'headers_too_large'],
  ])('%s get a problem', async (_name, head, status, code) => {
    const answer = await sendRaw(head)
    expect([answer.status, Problem.parse(answer.body).code]).toEqual([status, code])
  })

  it.each(['"<>', 'a b', 'a/b', 'a@b', '[::1', '1:2:3', ''])('to the host %j are refused', async (host) => {
    const { status, body } = await sendRaw('GET /reconcile HTTP/1.1', host)
    expect([status, Problem.parse(body).errors]).toEqual([400, [{ parameter: 'Host', detail: 'Is no host' }]])
  })

  it.each([
    'news.example',
    '127.0.0.1:80',
    '[::1]:3000',
    'my_host',
    '[fe80::1]',
  ])('to the host %s are answered', async (host) => {
    const { status, body } = await sendRaw('GET /reconcile HTTP/1.1', host)
    expect([status, new URL(body.documentation).host]).toEqual([200, host.replace(/:80$/, '')])
  })

  it('with an expectation that nobody knows are answered as others', async () => {
    expect(await sendRaw('GET /healthz HTTP/1.1\r\nExpect: wonders')).toEqual({ status: 200, body: { status: 'ok' } })
  })
})

describe('a body with faults without end', () => {
  const refuse = async (payload: object) =>
    Problem.parse((await app.inject({ method: 'POST', url: '/v1/extract', payload })).json())

  it('is told of the first of them, and how many there are', async () => {
    const { detail, errors } = await refuse(
      Object.fromEntries(Array.from({ length: 3000 }, (_, key) => [`k${key}`, 0])),
    )
    expect([errors.length, detail]).toEqual([MOST_FAULTS, 'The request is not valid. It has 3001 faults.'])
  })

  it('gets its own names back by their beginning only', async () => {
    const { errors } = await refuse({ text: 'Words.', ['k'.repeat(100_000)]: 0 })
    expect(errors).toEqual([{ detail: 'Unknown field', pointer: expect.stringMatching(/^\/k{400,600}…$/) }])
  })
})
