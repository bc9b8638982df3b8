import { afterAll, describe, expect, it } from 'vitest'
import { openSampleApp } from './sample-app.ts'

const app = await openSampleApp()
afterAll(() => app.close())
const origin = 'https://app.example'

describe('a call from another origin', () => {
  it('may read answers, their tags and links', async () => {
    const { headers } = await app.inject({ url: '/v1/events', headers: { origin } })
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': expect.stringMatching(/^ETag, Link, Location, RateLimit, .*Retry-After/),
      'x-content-type-options': 'nosniff',
    })
  })

  it('may read problems', async () => {
    const { headers } = await app.inject({ url: '/v1/events?colour=red', headers: { origin } })
    expect(headers['access-control-allow-origin']).toBe('*')
  })

  it('may post JSON', async () => {
    const asked = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' }
    const answer = await app.inject({ method: 'OPTIONS', url: '/v1/extract', headers: { origin, ...asked } })
    expect(answer.statusCode).toBe(204)
    expect(answer.headers['access-control-allow-methods']).toContain('POST')
    expect(answer.headers['access-control-allow-headers']).toContain('content-type')
  })

  it.each([
    ['POST', '/v1/articles'],
    ['DELETE', '/v1/articles/article:1'],
  ])('may not write where no origin is named: %s %s', async (method, url) => {
    const asked = { 'access-control-request-method': method, 'access-control-request-headers': 'content-type' }
    const answer = await app.inject({ method: 'OPTIONS', url, headers: { origin, ...asked } })
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
    const named = await openSampleApp({ cors: [origin] })
    const allowed = await named.inject({ method: 'OPTIONS', url, headers: { origin, ...asked } })
    expect(allowed.headers).toMatchObject({ 'access-control-allow-origin': origin })
    expect(allowed.headers['access-control-allow-methods']).toContain(method)
    await named.close()
  })

  const configured: [cors: string[] | false, allowed: string | undefined][] = [
    [false, undefined],
    [['https://other.example'], undefined],
    [[origin], origin],
  ]

  it.each(configured)('obeys the configured origins %j', async (cors, allowed) => {
    const narrow = await openSampleApp({ cors })
    const { headers } = await narrow.inject({ url: '/v1/events', headers: { origin } })
    expect(headers['access-control-allow-origin']).toBe(allowed)
    await narrow.close()
  })
})

describe('the rendered reference', () => {
  it('is at /docs', async () => {
    const { statusCode, headers } = await app.inject('/docs')
    expect([statusCode, headers.location]).toEqual([301, '/docs/'])
  })

  it('loads its script and the document from this service alone', async () => {
    const { body, headers } = await app.inject('/docs/')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['content-security-policy']).toMatch(/^default-src 'self'/)
    expect(body).toContain('"../openapi.json"')
    expect([...body.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)).toEqual(['js/scalar.js'])
  })

  it('has that script', async () => {
    const { statusCode, headers, body } = await app.inject('/docs/js/scalar.js')
    expect([statusCode, headers['content-type']]).toEqual([200, 'application/javascript; charset=utf-8'])
    expect(body).toContain('createApiReference')
  })
})
