import { afterAll, describe, expect, it } from 'vitest'
import { LIVE_READS } from './live-requests.ts'
import { openSampleApp } from './sample-app.ts'

const app = await openSampleApp()
afterAll(() => app.close())

/** What is sent as it is made has no digest, and figures are others each time. */
const TAGGED = LIVE_READS.filter(({ operation }) => operation !== 'exportAll' && operation !== 'getMetrics')

describe.each(TAGGED)('GET $url', ({ url }) => {
  it('answers 304 without a body to its own strong tag', async () => {
    const { headers } = await app.inject(url)
    expect(headers.etag).toMatch(/^"[\w-]{43}"$/)
    const again = await app.inject({ url, headers: { 'if-none-match': headers.etag } })
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', headers.etag])
  })
})

describe('If-None-Match', () => {
  const url = '/v1/people'
  const tag = async () => String((await app.inject(url)).headers.etag)
  const cases: [string, (tag: string) => string, number][] = [
    ['a star', () => '*', 304],
    ['a weak form of the tag', (own) => `W/${own}`, 304],
    ['a list with the tag', (own) => `"a,b", ${own} , "c"`, 304],
    ['another tag', () => '"other"', 200],
    ['the tag without its quotes', (own) => own.slice(1, -1), 200],
  ]

  it.each(cases)('takes %s', async (_name, toHeader, status) => {
    const answer = await app.inject({ url, headers: { 'if-none-match': toHeader(await tag()) } })
    expect(answer.statusCode).toBe(status)
  })

  it('says nothing about the length of what is not sent', async () => {
    const answer = await app.inject({ url, headers: { 'if-none-match': '*' } })
    expect(answer.headers).not.toHaveProperty('content-length')
  })

  it('does not turn an error into 304', async () => {
    const answer = await app.inject({ url: '/v1/people/nobody', headers: { 'if-none-match': '*' } })
    expect(answer.statusCode).toBe(404)
    expect(answer.headers).not.toHaveProperty('etag')
  })

  it('does not touch a POST', async () => {
    const request = { method: 'POST', url: '/v1/extract', payload: { text: 'Words.' } } as const
    expect((await app.inject({ ...request, headers: { 'if-none-match': '*' } })).statusCode).toBe(200)
  })
})

describe('HEAD', () => {
  it('gives the headers of GET and no body', async () => {
    const [get, head] = await Promise.all([app.inject('/v1/events'), app.inject({ method: 'HEAD', url: '/v1/events' })])
    expect(head.body).toBe('')
    expect(head.headers['content-length']).toBe(get.headers['content-length'])
    expect(head.headers.etag).toBe(get.headers.etag)
  })

  it('answers 304 as GET does', async () => {
    const answer = await app.inject({ method: 'HEAD', url: '/v1/events', headers: { 'if-none-match': '*' } })
    expect(answer.statusCode).toBe(304)
  })
})
