import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { openSampleApp } from './sample-app.ts'

const app = await openSampleApp()
afterAll(() => app.close())

const url = '/v1/events'
const get = (encoding: string, headers: Record<string, string> = {}) =>
  app.inject({ url, headers: { 'accept-encoding': encoding, ...headers } })

describe('an answer', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('is compressed as %s, with a tag of its own', async (encoding, decompress) => {
    const plain = await app.inject(url)
    const { headers, rawPayload } = await get(`${encoding}, deflate`)
    expect(headers).toMatchObject({ 'content-encoding': encoding, 'content-length': String(rawPayload.length) })
    expect(headers.vary).toBe('Accept, Accept-Encoding')
    expect(decompress(rawPayload).toString()).toBe(plain.body)
    expect(rawPayload.length).toBeLessThan(plain.rawPayload.length / 2)
    expect(headers.etag).not.toBe(plain.headers.etag)
    const again = await get(encoding, { 'if-none-match': String(headers.etag) })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })

  it.each(['', 'deflate', 'gzip;q=0, br;q=0', 'identity'])('stands as it is for "%s"', async (encoding) => {
    const { headers } = await get(encoding)
    expect(headers).not.toHaveProperty('content-encoding')
    expect(headers.vary).toBe('Accept, Accept-Encoding')
  })

  it('is what the client wants most', async () => {
    expect((await get('br;q=0.5, gzip')).headers['content-encoding']).toBe('gzip')
  })

  it('stands as it is where it is short', async () => {
    const { headers } = await app.inject({ url: '/healthz', headers: { 'accept-encoding': 'gzip' } })
    expect(headers).not.toHaveProperty('content-encoding')
  })

  it('has the same length for HEAD', async () => {
    const { headers } = await get('gzip')
    const head = await app.inject({ method: 'HEAD', url, headers: { 'accept-encoding': 'gzip' } })
    expect([head.headers['content-length'], head.headers.etag, head.body]).toEqual([
      headers['content-length'],
      headers.etag,
      '',
    ])
  })
})

describe('a file', () => {
  const path = '/v1/export?format='

  it.each([
    ['ndjson', 'br', brotliDecompressSync],
    ['graphml', 'gzip', gunzipSync],
    ['turtle', 'gzip', gunzipSync],
  ] as const)('%s is compressed as %s as it is made', async (format, encoding, decompress) => {
    const plain = await app.inject(`${path}${format}`)
    expect(plain.headers).toMatchObject({ vary: 'Accept-Encoding' })
    expect(plain.headers).not.toHaveProperty('content-encoding')
    const { headers, rawPayload } = await app.inject({
      url: `${path}${format}`,
      headers: { 'accept-encoding': encoding },
    })
    expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' })
    expect(decompress(rawPayload).toString()).toBe(plain.body)
    expect(rawPayload.length).toBeLessThan(plain.rawPayload.length / 2)
  })

  it('says the same of itself for HEAD', async () => {
    const request = { url: `${path}turtle`, headers: { 'accept-encoding': 'gzip' } }
    const [head, got] = [await app.inject({ ...request, method: 'HEAD' }), await app.inject(request)]
    for (const name of ['vary', 'content-encoding', 'content-type', 'content-disposition']) {
      expect(got.headers).toHaveProperty(name)
      expect(head.headers[name]).toBe(got.headers[name])
    }
  })

  it.each(['parquet&noun=entities', 'sqlite', 'csv'])('%s stands as it is', async (format) => {
    const { headers } = await app.inject({ url: `${path}${format}`, headers: { 'accept-encoding': 'gzip' } })
    expect([headers['content-encoding'], headers.vary]).toEqual([undefined, undefined])
  })
})
