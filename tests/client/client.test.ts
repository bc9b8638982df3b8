import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest'
import { type Chancery, ChanceryError, createClient, type EntityRef } from '../../src/client/index.ts'
import { openSampleApp } from '../http/sample-app.ts'
import { ana, norland, treaty } from '../support/sample-treaty/text.ts'

const app = await openSampleApp()
let chancery: Chancery
let base: string

beforeAll(async () => {
  await app.listen({ port: 0 })
  base = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  chancery = createClient({ base })
})
afterAll(() => app.close())

const json = async (url: string) => (await app.inject(url)).json()

describe('a client', () => {
  it('gets what the API answers', async () => {
    expect(await chancery.get('people', ana)).toEqual(await json(`/v1/people/${ana}`))
    expect(await chancery.call('getStats')).toEqual(await json('/v1/stats'))
    expect(await chancery.call('listAgreementProvisions', { id: treaty })).toEqual(
      await json(`/v1/agreements/${treaty}/provisions`),
    )
  })

  it('lists over all pages', async () => {
    const { items } = await json('/v1/events?sort=-name&status=asserted&status=denied')
    const names: string[] = []
    const status = ['asserted', 'denied'] as const
    for await (const event of chancery.list('events', { sort: '-name', status, limit: 1 })) names.push(event.name)
    expect(names).toEqual(items.map(({ name }: { name: string }) => name))
    expect(names.length).toBeGreaterThan(2)
  })

  it('reads no page that nobody needs', async () => {
    const asked: string[] = []
    const watched = createClient({
      base,
      fetch: (input, init) => {
        asked.push(String(input))
        return fetch(input, init)
      },
    })
    for await (const _event of watched.list('events', { limit: 1 })) break
    expect(asked).toEqual([`${base}/v1/events?limit=1`])
  })

  it('knows which fields are there', async () => {
    for await (const item of chancery.list('events', { embed: ['entities'] })) {
      expectTypeOf(item.name).toEqualTypeOf<string>()
      expectTypeOf(item.entities).toEqualTypeOf<readonly EntityRef[] | undefined>()
    }
    for await (const item of chancery.list('events', { fields: ['id'] }))
      expectTypeOf(item.name).toEqualTypeOf<string | undefined>()
    // @ts-expect-error: there is no such filter
    await expect(chancery.list('events', { colour: 'red' }).next()).rejects.toThrow(ChanceryError)
    // @ts-expect-error: there is no such kind
    await expect(chancery.list('events', { kind: 'dance' }).next()).rejects.toThrow(ChanceryError)
  })

  it('searches, finds neighbors and explains', async () => {
    expect(await Array.fromAsync(chancery.search('norland', { limit: 2 }))).toEqual(
      (await json('/v1/search?q=norland')).items,
    )
    expect(await Array.fromAsync(chancery.neighbors(norland, { limit: 1 }))).toEqual(
      (await json(`/v1/entities/${norland}/neighbors`)).items,
    )
    const id = 'event:supply-1b2c3d4e5f60'
    expect(await chancery.explain('events', id)).toEqual(await json(`/v1/events/${id}/explain`))
  })

  it('files one article and many, and follows what changed', async () => {
    const { last } = await json('/v1/changes')
    const { created } = await chancery.ingest({ text: 'Ana Ruiz left Norland.' })
    expect(created).toBe(true)
    const texts = Array.from({ length: 150 }, (_, at) => ({ text: at === 120 ? '' : `Ana Ruiz left at ${at}.` }))
    const filed = await Array.fromAsync(chancery.ingestMany(texts))
    expect(filed.map(({ line }) => line)).toEqual(texts.map((_, at) => at + 1))
    expect(filed.filter((one) => 'problem' in one).map(({ line }) => line)).toEqual([121])
    const changes = await Array.fromAsync(chancery.changes(last))
    expect(changes.filter(({ noun, action }) => noun === 'article' && action === 'created')).toHaveLength(150)
  })

  it('hands on other formats, and the whole base', async () => {
    const turtle = await chancery.send('listPeople', { format: 'turtle' })
    expect(await turtle.text()).toContain('a schema:Person')
    const lines = await new Response(await chancery.export({ format: 'ndjson', noun: 'relations' })).text()
    expect(lines).toBe((await app.inject('/v1/export?format=ndjson&noun=relations')).body)
  })

  it('throws the problem that the service answers with', async () => {
    const failed = await chancery.get('people', 'person:nobody').catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(ChanceryError)
    expect(failed).toMatchObject({ status: 404, code: 'not_found', problem: { instance: '/v1/people/person:nobody' } })
  })

  it('throws a problem of its own where something between answers', async () => {
    const broken = createClient({ base, fetch: async () => new Response('<h1>Bad gateway</h1>', { status: 502 }) })
    await expect(broken.call('getStats')).rejects.toMatchObject({
      status: 502,
      message: expect.stringContaining('Bad gateway'),
    })
  })

  it('shows its key, and goes below a path', async () => {
    const seen: unknown[] = []
    const keyed = createClient({
      base: 'https://app.example/facts/',
      key: 'chk_1',
      fetch: async (input, init) => {
        seen.push(String(input), new Headers(init?.headers).get('authorization'))
        return Response.json({})
      },
    })
    await keyed.call('getStats')
    expect(seen).toEqual(['https://app.example/facts/v1/stats', 'Bearer chk_1'])
  })
})
