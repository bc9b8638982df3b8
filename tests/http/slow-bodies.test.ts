import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Problem } from '../../src/http/problem.ts'
import { openSampleApp } from './sample-app.ts'

let app: Awaited<ReturnType<typeof openSampleApp>>
let port: number
beforeEach(async () => {
  app = await openSampleApp({ patience: { body: 300, piece: 1000 } })
  port = Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port)
})
afterEach(() => app.close())

/** Opens a request that promises more than it has sent. */
function open(path: string, type: string): Socket {
  const socket = connect(port, '127.0.0.1').on('error', () => {})
  const head = [`POST ${path} HTTP/1.1`, 'Host: localhost', `Content-Type: ${type}`, 'Content-Length: 1000', '', '']
  socket.write(head.join('\r\n'))
  return socket
}

/** Sends a byte every few milliseconds until the other side has enough. */
async function trickle(socket: Socket): Promise<void> {
  while (!socket.destroyed && socket.writable) {
    socket.write(' ')
    await sleep(20)
  }
}

/** Everything that comes until the connection ends. */
async function readAll(socket: Socket): Promise<string> {
  const pieces: Buffer[] = []
  socket.on('data', (piece) => pieces.push(piece))
  await new Promise((resolve) => socket.once('close', resolve))
  return Buffer.concat(pieces).toString()
}

describe('a body that comes byte by byte', () => {
  it.each([
    ['/v1/extract', 'application/json'],
    ['/v1/articles', 'text/plain'],
    ['/mcp', 'application/json'],
    ['/reconcile', 'application/x-www-form-urlencoded'],
  ])('of %s is ended with a problem, and its connection', async (path, type) => {
    const socket = open(path, type)
    const [answer] = await Promise.all([readAll(socket), trickle(socket)])
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    expect(head).toMatch(/^HTTP\/1\.1 408 [\s\S]*connection: close/i)
    expect(Problem.parse(JSON.parse(body))).toMatchObject({ code: 'request_timeout', instance: path })
  })

  it('holds nobody else up', async () => {
    const sockets = Array.from({ length: 50 }, () => open('/v1/extract', 'application/json'))
    const answers = sockets.map(readAll)
    for (const socket of sockets) void trickle(socket)
    const others = await Promise.all(Array.from({ length: 20 }, () => fetch(`http://127.0.0.1:${port}/v1/entities`)))
    expect(others.map(({ status }) => status)).toEqual(others.map(() => 200))
    const heads = (await Promise.all(answers)).map((answer) => answer.slice(0, 12))
    expect(heads).toEqual(heads.map(() => 'HTTP/1.1 408'))
  })
})

describe('a body that nobody reads', () => {
  it('holds up neither its connection nor the service', async () => {
    const socket = connect(port, '127.0.0.1')
    const body = 'x'.repeat(1_000_000)
    const head = [
      'POST /v1/articles HTTP/1.1',
      'Host: localhost',
      'Content-Type: image/png',
      `Content-Length: ${body.length}`,
    ]
    socket.write([...head, '', body].join('\r\n'))
    socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await sleep(600)
    socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')
    const statuses = (await readAll(socket)).match(/HTTP\/1\.1 \d+/g)
    expect(statuses).toEqual(['HTTP/1.1 415', 'HTTP/1.1 200', 'HTTP/1.1 200'])
  })
})

describe('a stream of articles', () => {
  const NDJSON = 'application/x-ndjson'

  it('may take longer than a body, as long as something comes', async () => {
    const socket = open('/v1/articles/batch', NDJSON)
    const answer = readAll(socket)
    for (let sent = 0; sent < 60; sent++) {
      socket.write('\n')
      await sleep(20)
    }
    socket.write('\n'.repeat(970))
    await expect.poll(() => socket.bytesRead).toBeGreaterThan(0)
    socket.end()
    expect(await answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*"summary"/)
  })

  it('is ended where nothing comes', async () => {
    const socket = open('/v1/articles/batch', NDJSON)
    socket.write('\n')
    expect(await readAll(socket)).not.toContain('summary')
  })
})

describe('a request that is whole in time', () => {
  it('leaves no timer behind', async () => {
    const count = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    const before = count()
    const post = () =>
      app
        .inject({ method: 'POST', url: '/v1/extract', payload: { text: 'Words.' } })
        .then(({ statusCode }) => statusCode)
    expect(new Set(await Promise.all(Array.from({ length: 50 }, post)))).toEqual(new Set([200]))
    expect(count()).toBeLessThan(before + 50)
  })
})
