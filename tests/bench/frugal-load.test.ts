import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { loadFrugally } from '../../bench/api/frugal-load.ts'

const PATHS = ['/one', '/two', '/three']
const CONNECTIONS = 2

/** A server that notes what it is asked for. */
async function openServer(body: string) {
  const asked: string[] = []
  const server = createServer(({ url = '' }, response) => {
    asked.push(url)
    response.end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

describe('a client that takes little', () => {
  it.each([10, 300_000])('counts answers of %i bytes, whatever pieces they come in, of all servers', async (length) => {
    const servers = [await openServer('.'.repeat(length)), await openServer('.'.repeat(length))]
    const urls = servers.map(({ url }) => url)
    const rate = await loadFrugally(urls, PATHS, { seconds: 0.5, connections: CONNECTIONS })
    const asked = servers.flatMap((server) => server.asked)
    const onTheWay = servers.length * CONNECTIONS * 16
    expect(rate * 0.5).toBeGreaterThan(onTheWay)
    expect(rate * 0.5).toBeLessThanOrEqual(asked.length)
    expect(rate * 0.5).toBeGreaterThanOrEqual(asked.length - onTheWay)
    for (const server of servers) expect([...new Set(server.asked)].sort()).toEqual(PATHS.toSorted())
  })
})
