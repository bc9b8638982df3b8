import { once } from 'node:events'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createExtractor } from '../../src/ingest/extractors.ts'
import { Failure } from '../../src/model/failure.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { sampleArticles } from '../support/sample-extraction.ts'
import { openSampleApp } from './sample-app.ts'

const [{ article: sample, input }] = sampleArticles
const texts = ['Ana Ruiz visited Paris.', 'Li Wei visited Rome.', 'Ana Ruiz met Li Wei in Oslo.']

let app: FastifyInstance
beforeEach(async () => {
  app = await openSampleApp(createExtractor())
})
afterEach(() => app.close())

const TYPE = { 'content-type': 'application/x-ndjson' }
const toLines = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('')
const readLines = (body: string) =>
  body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
const post = (payload: string, headers: Record<string, string> = TYPE) =>
  app.inject({ method: 'POST', url: '/v1/articles/batch', payload, headers })

describe('POST /v1/articles/batch', () => {
  it('answers a line for each article, in order, and a summary', async () => {
    const answer = await post(toLines([...texts.map((text) => ({ text })), input]))
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/x-ndjson'])
    const lines = readLines(answer.body)
    expect(lines.slice(0, 4).map(({ line, created }) => [line, created])).toEqual([
      [1, true],
      [2, true],
      [3, true],
      [4, false],
    ])
    expect(lines[0].found).toMatchObject({ events: 1 })
    expect(lines[3].id).toBe(sample.id)
    expect(lines[4]).toEqual({ summary: { articles: 4, created: 3, present: 1, failed: 0 } })
    expect((await app.inject(`/v1/articles/${lines[2].id}`)).json().text).toBe(texts[2])
  })

  it('tells of each line that is no article, and files the others', async () => {
    const lines = readLines((await post(`{"text":"${texts[0]}"}\n{"txet":""}\n\nno JSON\n{"text":"${texts[1]}"}`)).body)
    expect(lines.map(({ line, problem }) => [line, problem?.code])).toEqual([
      [1, undefined],
      [2, 'invalid_request'],
      [4, 'invalid_request'],
      [5, undefined],
      [undefined, undefined],
    ])
    expect(lines[1].problem.errors).toContainEqual({ pointer: '/txet', detail: 'Unknown field' })
    expect(lines.at(-1)).toEqual({ summary: { articles: 4, created: 2, present: 0, failed: 2 } })
  })

  it('files a text once that comes several times', async () => {
    const lines = readLines((await post(toLines(Array.from({ length: 5 }, () => ({ text: texts[0] }))))).body)
    expect(lines.filter(({ created }) => created)).toHaveLength(1)
    expect(new Set(lines.slice(0, 5).map(({ id }) => id)).size).toBe(1)
  })

  it('answers nothing but a summary to an empty stream', async () => {
    expect(readLines((await post('\n')).body)).toEqual([
      { summary: { articles: 0, created: 0, present: 0, failed: 0 } },
    ])
  })

  it.each(['application/json', 'text/plain'])('refuses a body of the type %s', async (type) => {
    const answer = await post('{"text":"Words."}', { 'content-type': type })
    expect(answer.json()).toMatchObject({ status: 415, code: 'unsupported_media_type' })
  })

  it('is the only address that takes a stream', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/v1/articles',
      payload: '{"text":"Words."}',
      headers: TYPE,
    })
    expect(answer.json()).toMatchObject({ status: 415, code: 'unsupported_media_type' })
  })

  it('files nothing where no body comes', async () => {
    const answer = await app.inject({ method: 'POST', url: '/v1/articles/batch' })
    expect(answer.statusCode).toBe(200)
    expect(readLines(answer.body)).toEqual([{ summary: { articles: 0, created: 0, present: 0, failed: 0 } }])
  })

  it('stops where the store is out, and says so', async () => {
    const store = await openSqliteStore(':memory:')
    const broken = await openSampleApp({
      ...createExtractor(),
      store: { ...store, saveArticles: () => Promise.reject(new Failure('unavailable', 'The disk is full')) },
    })
    const answer = await broken.inject({
      method: 'POST',
      url: '/v1/articles/batch',
      payload: toLines(texts.map((text) => ({ text }))),
      headers: TYPE,
    })
    expect(readLines(answer.body)).toMatchObject([
      { line: 1, problem: { code: 'unavailable', detail: 'The disk is full' } },
      { summary: { articles: 1, created: 0, failed: 1 } },
    ])
    await Promise.all([broken.close(), store.close()])
  })

  it('answers the first lines before the last ones have come', async () => {
    await app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = app.server.address() as AddressInfo
    const upload = request({ port, path: '/v1/articles/batch', method: 'POST', headers: TYPE })
    upload.write(toLines([{ text: texts[0] }]))
    const [answer] = await once(upload, 'response')
    const [chunk] = await once(answer, 'data')
    expect(JSON.parse(String(chunk).trimEnd())).toMatchObject({ line: 1, created: true })
    upload.end()
    await once(answer.resume(), 'end')
  })
})
