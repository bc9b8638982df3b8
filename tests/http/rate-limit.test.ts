import { describe, expect, it } from 'vitest'
import { createKeyText } from '../../src/key.ts'
import { HEALTH, openGuarded, READ } from './guarded-app.ts'

describe('the limit of requests', () => {
  const from = (remoteAddress: string) => ({ ...READ, remoteAddress })

  it('counts by address without a key, and tells what is left', async () => {
    const { ask } = await openGuarded({ addressLimit: 2 })
    const first = await ask(from('203.0.113.7'))
    expect(first.headers).toMatchObject({ 'ratelimit-policy': '"address";q=2;w=60', ratelimit: '"address";r=1;t=60' })
    expect((await ask(from('203.0.113.7'))).status).toBe(200)
    const refused = await ask(from('203.0.113.7'))
    expect(refused).toMatchObject({ status: 429, code: 'rate_limited' })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(refused.headers.ratelimit).toMatch(/^"address";r=0;t=\d+$/)
    expect((await ask(from('203.0.113.8'))).status).toBe(200)
  })

  it('counts an address of version 6 by its network', async () => {
    const { ask } = await openGuarded({ addressLimit: 1 })
    expect((await ask(from('2001:db8::1'))).status).toBe(200)
    expect((await ask(from('2001:db8::2'))).status).toBe(429)
    expect((await ask(from('2001:db8:0:1::1'))).status).toBe(200)
  })

  it('counts by key wherever it comes from, at the rate of the key', async () => {
    const { ask, createKey } = await openGuarded({ addressLimit: 1, keyLimit: 2 })
    const [usual, slow, free] = [await createKey(['read']), await createKey(['read'], 1), await createKey(['read'], 0)]
    const statuses = async (headers: Record<string, string>) => {
      const asked = []
      for (const place of ['127.0.0.1', '203.0.113.7', '203.0.113.8'])
        asked.push((await ask(from(place), headers)).status)
      return asked
    }
    expect(await statuses(usual.headers)).toEqual([200, 200, 429])
    expect(await statuses(slow.headers)).toEqual([200, 429, 429])
    expect(await statuses(free.headers)).toEqual([200, 200, 200])
    expect((await ask(from('203.0.113.7'))).status).toBe(200)
  })

  it.each([
    ['believes a proxy that is trusted', ['127.0.0.1'], [200, 429, 200]],
    ['does not believe others', ['192.0.2.1'], [200, 200, 200]],
  ])('%s', async (_name, trustProxy, statuses) => {
    const { ask } = await openGuarded({ addressLimit: 1 }, { trustProxy })
    const asked = []
    for (const client of ['203.0.113.7', '203.0.113.7', '203.0.113.8'])
      asked.push((await ask(from('127.0.0.1'), { 'x-forwarded-for': client })).status)
    expect(asked).toEqual(statuses)
  })

  it('counts guesses at keys against their address', async () => {
    const { ask } = await openGuarded({ addressLimit: 2 })
    const guess = () => ask(from('203.0.113.7'), { authorization: `Bearer ${createKeyText().text}` })
    expect([(await guess()).status, (await guess()).status, (await guess()).status]).toEqual([401, 401, 429])
  })

  it('counts neither this machine nor questions after its state', async () => {
    const { ask } = await openGuarded({ addressLimit: 1 })
    for (const request of [from('127.0.0.1'), from('::1'), { ...HEALTH, remoteAddress: '203.0.113.7' }]) {
      for (const _ of [1, 2]) {
        const { status, headers } = await ask(request)
        expect([status, headers.ratelimit]).toEqual([200, undefined])
      }
    }
  })
})
