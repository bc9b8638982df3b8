import { afterAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/http/app.ts'
import { Problem } from '../../src/http/problem.ts'
import { FAILURE_CODES, Failure } from '../../src/model/failure.ts'
import { createHeavyReads } from '../../src/readers/heavy-reads.ts'
import { readScorecard } from '../../src/scorecard.ts'
import type { Store } from '../../src/store/store.ts'
import { OPEN } from './parts.ts'

/** A store all of whose reads fail in the same way. */
const createBrokenStore = (error: unknown): Store =>
  new Proxy({} as Store, { get: (_store, name) => (name === 'then' ? undefined : () => Promise.reject(error)) })

const openBrokenApp = (error: unknown) =>
  createApp({
    access: OPEN,
    privateWebhooks: false,
    store: createBrokenStore(error),
    reads: createHeavyReads(createBrokenStore(error)),
    version: '1.2.3',
    analyse: () => {
      throw error
    },
    width: 1,
    now: () => new Date(0),
    explain: () => Promise.reject(error),
    scorecard: readScorecard(),
  })

const STATUS = {
  invalid: 400,
  not_found: 404,
  gone: 410,
  conflict: 409,
  too_large: 413,
  unsupported: 415,
  unavailable: 503,
  internal: 500,
}

describe('a failure of the store', () => {
  it.each(FAILURE_CODES)('"%s" becomes a problem with its status', async (code) => {
    const app = await openBrokenApp(new Failure(code, 'Said to the user.', [{ detail: 'Here', parameter: 'cursor' }]))
    const answer = await app.inject('/v1/events')
    expect(answer.statusCode).toBe(STATUS[code])
    expect(Problem.parse(answer.json()).status).toBe(STATUS[code])
    await app.close()
  })

  it('names the faults that it knows', async () => {
    const app = await openBrokenApp(
      new Failure('invalid', 'No.', [{ detail: 'Of another query', parameter: 'cursor' }]),
    )
    const { errors } = (await app.inject('/v1/events')).json()
    expect(errors).toEqual([{ detail: 'Of another query', parameter: 'cursor' }])
    await app.close()
  })
})

describe('an unexpected error', () => {
  const secret = 'SQLITE_CORRUPT: /var/lib/secret.db'
  const lines: string[] = []
  const opened = createApp({
    access: OPEN,
    privateWebhooks: false,
    store: createBrokenStore(new Error(secret)),
    reads: createHeavyReads(createBrokenStore(new Error(secret))),
    version: '1.2.3',
    logger: { level: 'error', stream: { write: (line: string) => lines.push(line) } },
    analyse: () => {
      throw new Error(secret)
    },
    width: 1,
    now: () => new Date(0),
    explain: () => Promise.reject(new Error(secret)),
    scorecard: readScorecard(),
  })
  afterAll(async () => (await opened).close())

  it.each([
    { method: 'GET', url: '/v1/events' },
    { method: 'GET', url: '/v1/entities/country:norland/relations' },
    { method: 'POST', url: '/v1/extract', payload: { text: 'Words.' } },
    { method: 'POST', url: '/v1/articles', payload: { text: 'Words.' } },
    { method: 'DELETE', url: '/v1/articles/article:x' },
  ] as const)('of $method $url is logged and not told', async (request) => {
    lines.length = 0
    const answer = await (await opened).inject(request)
    expect(answer.statusCode).toBe(500)
    expect(Problem.parse(answer.json()).code).toBe('internal')
    expect(answer.body).not.toContain('SQLITE')
    expect(lines.join()).toContain(secret)
  })

  it('of the readiness check is 503 and says when to ask again', async () => {
    const answer = await (await opened).inject('/readyz')
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '1'])
    expect(answer.body).not.toContain('SQLITE')
  })

  it('leaves the process alive', async () => {
    expect((await (await opened).inject('/healthz')).json()).toEqual({ status: 'ok' })
  })
})
