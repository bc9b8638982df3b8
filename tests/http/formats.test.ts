import { afterAll, describe, expect, it } from 'vitest'
import { norland } from '../support/sample-treaty/text.ts'
import { openSampleApp } from './sample-app.ts'

const app = await openSampleApp()
afterAll(() => app.close())

const get = (url: string, accept?: string) => app.inject({ url, ...(accept && { headers: { accept } }) })

describe('a list in another format', () => {
  it('has an item a line as NDJSON, and the next page in its headers', async () => {
    const json = (await get('/v1/people?limit=2')).json()
    const { body, headers } = await get('/v1/people?limit=2&format=ndjson')
    expect(headers['content-type']).toBe('application/x-ndjson; charset=utf-8')
    expect(
      body
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(json.items)
    expect(headers.link).toMatch(/format=ndjson.*rel="next"/)
  })

  it('has a row each as CSV, what is nested as JSON, quoted where it must be', async () => {
    const { body, headers } = await get(`/v1/entities?ids=${norland}&fields=id,name,aliases,articleCount&format=csv`)
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(body).toBe(`id,name,aliases,articleCount\r\n${norland},Norland,"[""Republic of Norland""]",2\r\n`)
  })

  it('has places with their coordinates as GeoJSON', async () => {
    const { body, headers } = await get('/v1/places?format=geojson')
    expect(headers['content-type']).toBe('application/geo+json; charset=utf-8')
    const { type, features } = JSON.parse(body)
    expect([type, features[0]]).toMatchObject(['FeatureCollection', { type: 'Feature', id: 'place:norvik' }])
    expect((await get('/v1/people?format=geojson')).json()).toMatchObject({ errors: [{ parameter: 'format' }] })
  })

  it.each([
    ['text/csv', 'text/csv'],
    ['text/html, application/x-ndjson;q=0.9, */*', 'application/x-ndjson'],
    ['application/geo+json', 'application/json'],
    ['text/html', 'application/json'],
  ])('is chosen by Accept: %s', async (accept, type) => {
    const { headers } = await get('/v1/people', accept)
    expect([headers['content-type'], headers.vary]).toEqual([
      `${type}; charset=utf-8`,
      expect.stringContaining('Accept'),
    ])
    expect((await get('/v1/people?format=json', accept)).headers['content-type']).toContain('application/json')
  })

  it('has an ETag of its own', async () => {
    const [json, csv] = [await get('/v1/people'), await get('/v1/people?format=csv')]
    expect(csv.headers.etag).toMatch(/^"/)
    expect(csv.headers.etag).not.toBe(json.headers.etag)
  })
})
