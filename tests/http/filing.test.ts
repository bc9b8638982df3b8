import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Problem } from '../../src/http/problem.ts'
import { createExtractor } from '../../src/ingest/extractors.ts'
import { MAX_TEXT_LENGTH } from '../../src/model/article.ts'
import { sampleArticles } from '../support/sample-extraction.ts'
import { norland } from '../support/sample-treaty/text.ts'
import { now, openSampleApp } from './sample-app.ts'

const [{ article: sample, input }] = sampleArticles
const text = 'French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Friday.'
const macron = '/v1/people/person:emmanuel-macron'

let app: FastifyInstance
beforeEach(async () => {
  app = await openSampleApp(createExtractor())
})
afterEach(() => app.close())

const post = (payload: object | string) =>
  app.inject({ method: 'POST', url: '/v1/articles', payload, headers: { 'content-type': 'application/json' } })
const remove = (id: string, query = '') => app.inject({ method: 'DELETE', url: `/v1/articles/${id}${query}` })
const stats = async () => (await app.inject('/v1/stats')).json()

describe('POST /v1/articles', () => {
  it('files an article and tells where it is and what was found', async () => {
    const answer = await post({ text, title: 'A meeting', publishedAt: '2025-01-20' })
    const { created, article, found } = answer.json()
    expect([answer.statusCode, answer.headers.location]).toEqual([201, `/v1/articles/${article.id}`])
    expect(created).toBe(true)
    expect(article).toMatchObject({ title: 'A meeting', publishedAt: '2025-01-20', ingestedAt: now().toISOString() })
    const { items } = (await app.inject(`/v1/entities?limit=200&article=${article.id}`)).json()
    expect(found.entities).toBe(items.length)
    expect((await app.inject(String(answer.headers.location))).json()).toMatchObject({ id: article.id, text })
    expect((await app.inject(macron)).statusCode).toBe(200)
  })

  it('answers 200 with the same id for a text that is there, and changes nothing', async () => {
    const before = await stats()
    const answer = await post({ ...input, title: 'Another title' })
    expect([answer.statusCode, answer.headers.location]).toEqual([200, undefined])
    expect(answer.json()).toMatchObject({ created: false, article: { id: sample.id, title: sample.title } })
    expect(await stats()).toEqual(before)
  })

  it('files a text once that is sent several times at once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => post({ text })))
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 200, 201])
  })

  it.each([
    ['no text', '{}', 400, 'invalid_request', ['/text']],
    ['an unknown field', '{"text": "a", "id": "article:x"}', 400, 'invalid_request', ['/id']],
    ['half of a JSON text', '{"text": "a', 400, 'invalid_request', ['']],
    ['a text over the limit', `{"text": "${'a'.repeat(MAX_TEXT_LENGTH + 1)}"}`, 413, 'payload_too_large', ['/text']],
  ])('refuses %s and files nothing', async (_name, body, status, code, pointers) => {
    const before = await stats()
    const problem = Problem.parse((await post(body)).json())
    expect(problem).toMatchObject({ status, code, errors: pointers.map((pointer) => ({ pointer })) })
    expect(await stats()).toEqual(before)
  })
})

describe('an Idempotency-Key', () => {
  const ask = (key: string, payload: object) =>
    app.inject({ method: 'POST', url: '/v1/articles', payload, headers: { 'idempotency-key': key } })

  it('gets a retry the first answer again', async () => {
    const first = await ask('"one"', { text })
    const again = await ask('"one"', { text })
    expect(first.statusCode).toBe(201)
    expect([again.statusCode, again.headers.location]).toEqual([201, first.headers.location])
    expect(again.json()).toEqual(first.json())
    expect((await post({ text })).statusCode).toBe(200)
  })

  it('is refused for another request', async () => {
    await ask('two', { text })
    const before = await stats()
    const problem = Problem.parse((await ask('two', { text: 'Words.' })).json())
    expect(problem).toMatchObject({ status: 422, code: 'key_reused', errors: [{ parameter: 'Idempotency-Key' }] })
    expect(await stats()).toEqual(before)
  })

  it('is refused while the request is under way', async () => {
    const { analyse } = createExtractor()
    const gate = Promise.withResolvers<void>()
    const slow = await openSampleApp({ analyse: (input) => gate.promise.then(() => analyse(input)) })
    const askSlow = async () =>
      await slow.inject({
        method: 'POST',
        url: '/v1/articles',
        payload: { text },
        headers: { 'idempotency-key': 'three' },
      })
    const first = askSlow()
    const second = await askSlow()
    gate.resolve()
    expect([(await first).statusCode, second.statusCode]).toEqual([201, 409])
    await slow.close()
  })

  it('is kept for a day, and not for an answer that tells of a problem', async () => {
    expect((await ask('four', { text: '' })).statusCode).toBe(400)
    expect((await ask('four', { text })).statusCode).toBe(201)
    const late = await openSampleApp({ ...createExtractor(), now: () => new Date(time) })
    let time = now().getTime()
    const askLate = () =>
      late.inject({ method: 'POST', url: '/v1/articles', payload: { text }, headers: { 'idempotency-key': 'a' } })
    await askLate()
    time += 24 * 60 * 60 * 1000 - 1
    expect((await askLate()).statusCode).toBe(201)
    time += 1
    expect((await askLate()).statusCode).toBe(200)
    await late.close()
  })

  it.each(['', ' ', 'a b', 'é', 'x'.repeat(256)])('is refused as %j', async (key) => {
    expect((await ask(key, { text })).json()).toMatchObject({ status: 400, errors: [{ parameter: 'Idempotency-Key' }] })
  })
})

describe('PUT /v1/articles/{id}', () => {
  const put = (id: string, payload: object) => app.inject({ method: 'PUT', url: `/v1/articles/${id}`, payload })
  const corrected = text.replace('Scholz', 'Merz').replace('Olaf', 'Friedrich')

  it('puts another text under the id and reads it anew', async () => {
    const { article } = (await post({ text, publishedAt: '2025-01-20' })).json()
    const answer = await put(article.id, { text: corrected, publishedAt: '2025-01-20' })
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toMatchObject({
      changed: true,
      article: { id: article.id, ingestedAt: article.ingestedAt, updatedAt: now().toISOString() },
    })
    expect(answer.json().article.sha256).not.toBe(article.sha256)
    expect((await app.inject('/v1/people/person:friedrich-merz')).statusCode).toBe(200)
    expect((await app.inject('/v1/people/person:olaf-scholz')).statusCode).toBe(410)
    expect((await app.inject(macron)).json()).toMatchObject({ articleCount: 1 })
    expect((await app.inject(`/v1/articles/${article.id}/verify`)).json()).toMatchObject({ sound: true })
  })

  it('changes nothing for the same text and metadata', async () => {
    const { article } = (await post({ text })).json()
    expect((await put(article.id, { text })).json()).toMatchObject({ changed: false, article: { updatedAt: null } })
    expect((await put(article.id, { text, title: 'A title' })).json()).toMatchObject({
      changed: true,
      article: { title: 'A title', sha256: article.sha256 },
    })
  })

  it('keeps the former text from coming back by a late delivery', async () => {
    const { article } = (await post({ text })).json()
    await put(article.id, { text: corrected })
    const problem = Problem.parse((await post({ text })).json())
    expect(problem).toMatchObject({ status: 409, code: 'conflict' })
    expect(problem.detail).toContain(article.id)
    expect((await post({ text: corrected })).json()).toMatchObject({ created: false, article: { id: article.id } })
    expect((await put(article.id, { text })).json()).toMatchObject({
      changed: true,
      article: { sha256: article.sha256 },
    })
    await remove(article.id)
    expect((await post({ text: corrected })).statusCode).toBe(201)
  })

  it('refuses a text that another article has, and changes nothing', async () => {
    const { article } = (await post({ text })).json()
    const before = await stats()
    const problem = Problem.parse((await put(article.id, input)).json())
    expect(problem).toMatchObject({ status: 409, code: 'conflict' })
    expect(problem.detail).toContain(sample.id)
    expect(await stats()).toEqual(before)
  })

  it('refuses an id that is unknown or gone', async () => {
    expect((await put('article:none', { text })).json()).toMatchObject({ status: 404, errors: [{ parameter: 'id' }] })
    await remove(sample.id)
    expect((await put(sample.id, { text })).json()).toMatchObject({ status: 410, code: 'gone' })
  })
})

describe('DELETE /v1/articles/{id}', () => {
  it('takes away what no other article tells, which is gone from then on', async () => {
    const before = await stats()
    const { article } = (await post({ text })).json()
    const answer = await remove(article.id)
    expect(answer.statusCode).toBe(200)
    expect(answer.json().removed.entities).toContain('person:emmanuel-macron')
    expect(await stats()).toEqual(before)
    for (const url of [`/v1/articles/${article.id}`, macron, `/v1/articles/${article.id}/verify`]) {
      const problem = Problem.parse((await app.inject(url)).json())
      expect(problem).toMatchObject({ status: 410, code: 'gone', errors: [{ parameter: 'id' }] })
      expect(problem.detail).toContain(now().toISOString())
    }
    expect((await remove(article.id)).statusCode).toBe(410)
    expect((await app.inject('/v1/countries/person:emmanuel-macron')).statusCode).toBe(404)
  })

  it('keeps what another article tells', async () => {
    const { kept } = (await remove(sample.id)).json()
    expect(kept.entities).toContainEqual({ id: norland, articles: 1 })
    expect((await app.inject(`/v1/countries/${norland}`)).json()).toMatchObject({ articleCount: 1 })
  })

  it('is undone by filing the text again', async () => {
    const { article } = (await post({ text })).json()
    await remove(article.id)
    expect((await post({ text })).statusCode).toBe(201)
    expect((await app.inject(macron)).statusCode).toBe(200)
  })

  it('changes nothing with dryRun=true', async () => {
    const before = await stats()
    const told = (await remove(sample.id, '?dryRun=true')).json()
    expect(await stats()).toEqual(before)
    expect((await remove(sample.id, '?dryRun=false')).json()).toEqual(told)
  })

  it.each([
    ['an unknown id', 'article:none', '', 404, 'id'],
    ['an id of another noun', norland, '', 404, 'id'],
    ['a word for dryRun', sample.id, '?dryRun=yes', 400, 'dryRun'],
  ])('refuses %s and changes nothing', async (_name, id, query, status, parameter) => {
    const before = await stats()
    expect((await remove(id, query)).json()).toMatchObject({ status, errors: [{ parameter }] })
    expect(await stats()).toEqual(before)
  })
})
