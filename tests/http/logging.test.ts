import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { createKeyText } from '../../src/key.ts'
import { Failure } from '../../src/model/failure.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { sampleArticles } from '../support/sample-extraction.ts'
import { now, openSampleApp } from './sample-app.ts'

const [{ input, article }] = sampleArticles
const SECRET = createKeyText()

const lines: string[] = []
const logger = { level: 'trace', stream: { write: (line: string) => void lines.push(line) } }
beforeEach(() => {
  lines.length = 0
})

const app = await openSampleApp({ logger })
afterAll(() => app.close())

/** Log lines as they are read by machines. */
const read = () => lines.map((line) => JSON.parse(line))

/** An error that carries what it failed on, as those of parsers do. */
const createTalkative = () =>
  Object.assign(new Error('The reading failed'), {
    code: 'ERR_TALKATIVE',
    input,
    cause: Object.assign(new Error('Deep in it'), { text: article.text }),
  })

/** An application all of whose reads, readings and writes fail talkatively. */
async function openFailing() {
  const store = await openSqliteStore(':memory:')
  const fail = () => Promise.reject(createTalkative())
  const failing = new Proxy(store, {
    get: (own, name) => (['listKeys', 'findKey', 'close'].includes(String(name)) ? Reflect.get(own, name) : fail),
  }) as Store
  const failed = await openSampleApp({ logger, store: failing, analyse: fail })
  return { failed, close: () => Promise.all([failed.close(), store.close()]) }
}

/** What no log line may hold: any five words of the article in a row, its title, and what is secret. */
function findTold(): string[] {
  const all = lines.join('\n')
  const words = article.text.split(/\s+/)
  const pieces = words.slice(0, -5).map((_, at) => words.slice(at, at + 5).join(' '))
  return [...pieces, String(article.title), SECRET.text, SECRET.sha256].filter((piece) => all.includes(piece))
}

describe('the log', () => {
  it('tells each request with its id, path and operation, and what came of it', async () => {
    const answer = await app.inject({
      url: '/v1/entities?q=secret%20words&limit=1',
      headers: { 'x-request-id': 'abc-1' },
    })
    expect(answer.headers['x-request-id']).toBe('abc-1')
    expect(read()).toMatchObject([
      {
        reqId: 'abc-1',
        req: { method: 'GET', path: '/v1/entities', parameters: ['q', 'limit'], operation: 'listEntities' },
        res: { statusCode: 200 },
        responseTime: expect.any(Number),
      },
    ])
    expect(lines.join()).not.toContain('secret')
  })

  it.each(['', 'a b', 'x'.repeat(101), '{"a":1}'])('gives a request a new id in the place of %j', async (brought) => {
    const { headers } = await app.inject({ url: '/healthz', headers: { 'x-request-id': brought } })
    expect(headers['x-request-id']).toMatch(/^[\da-f-]{36}$/)
    expect(read().every(({ reqId }) => reqId === headers['x-request-id'])).toBe(true)
  })

  it('has no word of articles that are filed, read, replaced, refused and taken away', async () => {
    const authorization = `Bearer ${SECRET.text}`
    const title = encodeURIComponent(String(input.title))
    const json = { ...input }
    const requests = [
      { method: 'POST', url: '/v1/articles', payload: json },
      { method: 'POST', url: `/v1/articles?title=${title}`, payload: json },
      { method: 'POST', url: '/v1/articles', payload: json, headers: { authorization } },
      {
        method: 'POST',
        url: '/v1/articles',
        payload: `{"text": "${input.text}`,
        headers: { 'content-type': 'application/json' },
      },
      { method: 'POST', url: '/v1/articles', payload: { ...json, txet: input.text } },
      { method: 'POST', url: '/v1/extract', payload: json },
      {
        method: 'POST',
        url: '/v1/articles/batch',
        payload: JSON.stringify(json),
        headers: { 'content-type': 'application/x-ndjson' },
      },
      { method: 'PUT', url: `/v1/articles/${article.id}`, payload: json },
      { method: 'GET', url: `/v1/search?q=${encodeURIComponent(input.text.slice(0, 150))}` },
      { method: 'GET', url: `/v1/articles/${article.id}` },
      { method: 'GET', url: `/v1/stats?key=${SECRET.text}` },
      { method: 'DELETE', url: `/v1/articles/${article.id}` },
    ] as const
    const statuses: number[] = []
    for (const request of requests) statuses.push((await app.inject(request)).statusCode)
    expect(new Set(statuses)).toEqual(new Set([200, 400, 401]))
    expect(lines.length).toBe(requests.length)
    expect(findTold()).toEqual([])
  })

  it('has the reason of a failure, and not what it failed on', async () => {
    const { failed, close } = await openFailing()
    const rpc = { jsonrpc: '2.0', id: 1, method: 'resources/list' }
    const requests = [
      { method: 'POST', url: '/v1/articles', payload: { ...input } },
      { method: 'POST', url: '/v1/extract', payload: { ...input } },
      { method: 'GET', url: `/v1/articles/${article.id}` },
      { method: 'GET', url: `/v1/entities?name=${encodeURIComponent(input.text.slice(0, 100))}` },
      { method: 'POST', url: '/mcp', payload: rpc, headers: { host: 'localhost' } },
    ] as const
    for (const request of requests) await failed.inject(request)
    const errors = read().filter(({ err }) => err !== undefined)
    expect(errors).toHaveLength(requests.length)
    for (const { err, reqId } of errors) {
      expect(reqId).toMatch(/^[\da-f-]{36}$/)
      expect(err).toEqual({
        type: 'Error',
        message: 'The reading failed',
        code: 'ERR_TALKATIVE',
        stack: expect.stringMatching(/^ +at /),
        cause: { type: 'Error', message: 'Deep in it', stack: expect.stringMatching(/^ +at /) },
      })
    }
    expect(findTold()).toEqual([])
    await close()
  })

  it('cuts messages that quote at length', async () => {
    const failed = await openSampleApp({
      logger,
      analyse: () => Promise.reject(new Failure('internal', `Cannot read ${'x'.repeat(10_000)}`)),
    })
    await failed.inject({ method: 'POST', url: '/v1/extract', payload: { ...input } })
    const [{ err }] = read().filter((line) => line.err !== undefined)
    expect(err.message).toHaveLength(300)
    await failed.close()
  })

  it('has nothing of bytes that are no request', async () => {
    const own = await openSampleApp({ logger, now })
    const port = Number(new URL(await own.listen({ host: '127.0.0.1', port: 0 })).port)
    const socket = connect(port, '127.0.0.1')
    socket.end(`POST /v1/articles HTTP/1.1\r\nAuthorization: Bearer ${SECRET.text}\r\nHost x\r\n\r\n${article.text}`)
    socket.resume()
    await once(socket, 'close')
    expect(findTold()).toEqual([])
    await own.close()
  })
})
