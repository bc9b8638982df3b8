import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Problem } from '../../src/http/problem.ts'
import { NewWebhook } from '../../src/model/webhook.ts'
import { now, openSampleApp } from './sample-app.ts'
import { SAMPLE_WEBHOOK, SPARE_WEBHOOK } from './sample-webhook.ts'

const url = 'https://app.example/hook'

let app: FastifyInstance
beforeEach(async () => {
  app = await openSampleApp()
})
afterEach(() => app.close())

const create = (payload: object, to = app) => to.inject({ method: 'POST', url: '/v1/webhooks', payload })
const get = async (path: string) => (await app.inject(path)).json()
const deliveries = `/v1/webhooks/${SAMPLE_WEBHOOK}/deliveries`

describe('POST /v1/webhooks', () => {
  it('makes a webhook that begins with what comes next, and tells its secret once', async () => {
    const { last } = await get('/v1/changes')
    const answer = await create({ url, nouns: ['event'] })
    const { secret, ...webhook } = NewWebhook.parse(answer.json())
    expect([answer.statusCode, answer.headers.location]).toEqual([201, `/v1/webhooks/${webhook.id}`])
    expect(webhook).toMatchObject({
      url,
      nouns: ['event'],
      actions: [],
      position: last,
      createdAt: now().toISOString(),
    })
    expect(Buffer.from(secret.replace(/^whsec_/, ''), 'base64')).toHaveLength(32)
    expect(await get(`/v1/webhooks/${webhook.id}`)).toEqual(webhook)
    expect((await get('/v1/webhooks')).items).toContainEqual(webhook)
  })

  it('begins behind a change where that is given', async () => {
    expect((await create({ url, after: 3 })).json()).toMatchObject({ position: 3 })
  })

  it.each([
    ['no address', {}, '/url'],
    ['another protocol', { url: 'ftp://app.example/' }, '/url'],
    ['a password', { url: 'https://a:b@app.example/' }, '/url'],
    ['an address of this machine', { url: 'http://127.0.0.1:8080/' }, '/url'],
    ['a name of this machine', { url: 'http://localhost/' }, '/url'],
    ['an address of a cloud’s own', { url: 'http://169.254.169.254/' }, '/url'],
    ['an unknown noun', { url, nouns: ['planet'] }, '/nouns/0'],
    ['an unknown field', { url, secret: 'mine' }, '/secret'],
    ['a place beyond the log', { url, after: 100_000 }, '/after'],
  ])('refuses %s', async (_name, payload, pointer) => {
    const problem = Problem.parse((await create(payload)).json())
    expect(problem).toMatchObject({ status: 400, errors: [{ pointer }] })
  })

  it('takes private addresses where they are allowed', async () => {
    const open = await openSampleApp({ privateWebhooks: true })
    expect((await create({ url: 'http://127.0.0.1:8080/' }, open)).statusCode).toBe(201)
    await open.close()
  })

  it('refuses more than a hundred', async () => {
    for (let count = (await get('/v1/webhooks')).items.length; count < 100; count += 1) await create({ url })
    expect(Problem.parse((await create({ url })).json())).toMatchObject({ status: 409, code: 'conflict' })
  })
})

describe('a webhook', () => {
  it('is deleted with what did not arrive', async () => {
    const before = await get(`/v1/webhooks/${SAMPLE_WEBHOOK}`)
    const answer = await app.inject({ method: 'DELETE', url: `/v1/webhooks/${SAMPLE_WEBHOOK}` })
    expect([answer.statusCode, answer.json()]).toEqual([200, before])
    expect((await app.inject(deliveries)).statusCode).toBe(404)
    expect((await get('/v1/webhooks')).items.map(({ id }: { id: string }) => id)).toEqual([SPARE_WEBHOOK])
  })

  it.each([
    ['GET', '/v1/webhooks/none', 'id'],
    ['DELETE', '/v1/webhooks/none', 'id'],
    ['GET', '/v1/webhooks/none/deliveries', 'id'],
    ['POST', `${deliveries}/none/replay`, 'delivery'],
  ] as const)('that is unknown is refused: %s %s', async (method, path, parameter) => {
    const answer = await app.inject({ method, url: path })
    expect(answer.json()).toMatchObject({ status: 404, code: 'not_found', errors: [{ parameter }] })
  })
})

describe('what was given up', () => {
  it('is listed, and on its way again when that is asked for', async () => {
    const [dead] = (await get(`${deliveries}?state=dead`)).items
    expect(dead).toMatchObject({ state: 'dead', first: 1, attempts: 1, nextAt: null })
    const answer = await app.inject({ method: 'POST', url: `${deliveries}/${dead.id}/replay` })
    const pending = { ...dead, state: 'pending', attempts: 0, nextAt: now().toISOString() }
    expect([answer.statusCode, answer.json()]).toEqual([200, pending])
    expect((await get(`${deliveries}?state=pending`)).items).toEqual([pending])
    expect((await get(`${deliveries}?state=dead`)).items).toEqual([])
    expect((await app.inject({ method: 'POST', url: `${deliveries}/${dead.id}/replay` })).statusCode).toBe(404)
  })
})
