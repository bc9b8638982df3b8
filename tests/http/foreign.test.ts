import { describe, expect, it } from 'vitest'
import { EXTRACT, openGuarded, READ, REMOVE, text } from './guarded-app.ts'

describe('a page in a browser of this machine', () => {
  const foreign = 'https://page.example'

  it.each([
    ['its own name was bound to this machine', { host: 'page.example:3000' }, 421, 'misdirected'],
    ['it is of another site', { host: 'localhost:3000', origin: foreign }, 403, 'forbidden'],
    ['it is of another port', { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:8080' }, 403, 'forbidden'],
    ['its origin is hidden', { host: 'localhost:3000', origin: 'null' }, 403, 'forbidden'],
  ])('may not write without a key where %s, but may read', async (_name, headers, status, code) => {
    const { ask, createKey } = await openGuarded({})
    expect(await ask(REMOVE, headers)).toMatchObject({ status, code })
    expect((await ask(READ, headers)).status).toBe(200)
    expect((await ask(EXTRACT, headers)).status).toBe(200)
    const key = await createKey(['ingest'])
    expect((await ask(REMOVE, { ...headers, ...key.headers })).status).toBe(404)
  })

  it.each([
    ['it is served from here', { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' }],
    ['it is no page', { host: '[::1]:3000' }],
    ['it is no page and names no port', { host: 'localhost' }],
    ['its origin is named', { host: 'localhost:3000', origin: foreign }],
  ])('may write where %s', async (_name, headers) => {
    const { ask } = await openGuarded({}, { cors: [foreign] })
    expect((await ask(REMOVE, headers)).status).toBe(404)
  })
})

describe('a form or a script of another site', () => {
  it('may not file a text of a type that browsers send without asking first', async () => {
    const { ask } = await openGuarded({})
    const simple = { method: 'POST', url: '/v1/articles', payload: text } as const
    const headers = { host: 'localhost:3000', 'content-type': 'text/plain' }
    expect(await ask(simple, { ...headers, origin: 'https://page.example' })).toMatchObject({ status: 403 })
    expect(await ask(simple, headers)).toMatchObject({ status: 201 })
  })
})

describe('what a proxy on this machine hands on', () => {
  it.each([
    ['it is trusted', ['127.0.0.1']],
    ['it is not', false],
  ] as const)('needs a key to write, whether %s', async (_name, trusted) => {
    const { ask, createKey } = await openGuarded({}, { trustProxy: trusted && [...trusted] })
    const forwarded = { 'x-forwarded-for': '203.0.113.7' }
    expect(await ask(REMOVE, forwarded)).toMatchObject({ status: 401, code: 'unauthorized' })
    expect(await ask(REMOVE, { forwarded: 'for=203.0.113.7' })).toMatchObject({ status: 401, code: 'unauthorized' })
    expect((await ask(READ, forwarded)).status).toBe(200)
    expect((await ask(REMOVE, { ...forwarded, ...(await createKey(['ingest'])).headers })).status).toBe(404)
  })
})
