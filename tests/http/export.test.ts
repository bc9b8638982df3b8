import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createApp } from '../../src/http/app.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import type { Snapshot, Store } from '../../src/store/store.ts'
import { sampleArticles } from '../support/sample-extraction.ts'
import { createParts } from './parts.ts'
import { now, openSampleApp } from './sample-app.ts'

/** A store whose snapshots have pages without end, and which counts those that are open. */
async function openEndless() {
  const store = await openSqliteStore(':memory:')
  const open = { snapshots: 0, pages: 0 }
  const page = {
    items: Array.from({ length: 100 }, (_, at) => JSON.stringify({ id: `person:${at}`, name: 'x'.repeat(1000) })),
  }
  const openSnapshot = async (): Promise<Snapshot> => {
    open.snapshots += 1
    return {
      async list() {
        open.pages += 1
        return { ...page, nextCursor: 'more' } as never
      },
      readFile: async function* () {},
      async close() {
        open.snapshots -= 1
      },
    }
  }
  const endless: Store = { ...store, openSnapshot }
  const app = await createApp(createParts(endless, now))
  await app.listen({ port: 0 })
  onTestFinished(async () => {
    await app.close()
    await store.close()
  })
  return { open, port: (app.server.address() as AddressInfo).port }
}

const ask = async (port: number, headers: Record<string, string> = {}): Promise<IncomingMessage> => {
  const [answer] = await once(get({ port, path: '/v1/export?format=ndjson', headers }), 'response')
  return answer
}

describe('GET /v1/export', () => {
  it('names the file that it sends', async () => {
    const app = await openSampleApp()
    onTestFinished(() => app.close())
    const { headers, body } = await app.inject('/v1/export?format=csv&noun=statements')
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="statements.csv"',
    })
    expect(body).toMatch(/^start,end,text,id,/)
  })

  it('has addresses below the one that was asked', async () => {
    const app = await openSampleApp()
    onTestFinished(() => app.close())
    const { body } = await app.inject({ url: '/v1/export?format=ntriples', headers: { host: 'facts.example' } })
    for (const { article } of sampleArticles) expect(body).toContain(`<http://facts.example/v1/articles/${article.id}>`)
  })

  it('refuses one noun of what has no parts, and ends what it began', async () => {
    const app = await openSampleApp()
    onTestFinished(() => app.close())
    for (let time = 0; time < 6; time += 1) {
      const refused = await app.inject('/v1/export?format=geojson&noun=events')
      expect([refused.statusCode, refused.json().errors]).toEqual([
        400,
        [{ parameter: 'noun', detail: 'Not with this format' }],
      ])
    }
  })

  it('tells of itself for HEAD, and is not made', async () => {
    const { port, open } = await openEndless()
    const { status, headers } = await fetch(`http://127.0.0.1:${port}/v1/export?format=turtle`, { method: 'HEAD' })
    expect([status, headers.get('content-disposition')]).toEqual([200, 'attachment; filename="chancery.ttl"'])
    expect(open).toEqual({ snapshots: 0, pages: 0 })
  })

  it.each([
    ['as it is', {}],
    ['compressed', { 'accept-encoding': 'gzip' }],
  ])('ends when its reader goes, %s', async (_name, headers) => {
    const { port, open } = await openEndless()
    const answer = await ask(port, headers)
    await once(answer, 'data')
    expect(open.snapshots).toBe(1)
    answer.destroy()
    await expect.poll(() => open.snapshots).toBe(0)
  })

  it('is written no faster than it is read, and so often at once only', async () => {
    const { port, open } = await openEndless()
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(port)))
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 200, 200, 200, 503])
    expect(answers.find(({ statusCode }) => statusCode === 503)?.headers).not.toHaveProperty('content-disposition')
    expect(open.snapshots).toBe(4)
    await expect
      .poll(async () => {
        const before = open.pages
        await sleep(100)
        return open.pages - before
      })
      .toBe(0)
    for (const answer of answers) answer.destroy()
    await expect.poll(() => open.snapshots).toBe(0)
    const again = await ask(port)
    expect(again.statusCode).toBe(200)
    again.destroy()
  })
})
