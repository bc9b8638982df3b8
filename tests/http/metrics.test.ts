import { describe, expect, it, onTestFinished } from 'vitest'
import { createApp } from '../../src/http/app.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { createParts } from './parts.ts'
import { now } from './sample-app.ts'

const text = 'Ana Ruiz visited Paris.'

async function openEmpty() {
  const store = await openSqliteStore(':memory:')
  const app = await createApp(createParts(store, now))
  onTestFinished(async () => {
    await app.close()
    await store.close()
  })
  /** The samples by name and labels. */
  const read = async () => {
    const { body, headers } = await app.inject('/metrics')
    expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8')
    const samples = body.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    return Object.fromEntries(samples.map((line) => [line.replace(/ \S+$/, ''), Number(line.replace(/^.* /, ''))]))
  }
  return { app, store, read }
}

describe('GET /metrics', () => {
  it('tells how much is known, and when it changed', async () => {
    const { app, read } = await openEmpty()
    expect(await read()).toMatchObject({ chancery_articles: 0, chancery_changes: 0 })
    await app.inject({ method: 'POST', url: '/v1/articles', payload: { text } })
    const samples = await read()
    expect(samples).toMatchObject({
      chancery_articles: 1,
      'chancery_entities{type="person"}': 1,
      chancery_last_change_timestamp_seconds: now().getTime() / 1000,
    })
    expect(samples.chancery_changes).toBeGreaterThan(1)
  })

  it('counts the texts that are read, and those that cannot be', async () => {
    const { app, read } = await openEmpty()
    await app.inject({ method: 'POST', url: '/v1/extract', payload: { text } })
    await app.inject({ method: 'POST', url: '/v1/extract', payload: { text: '' } })
    expect(await read()).toMatchObject({
      chancery_extraction_duration_seconds_count: 1,
      chancery_extraction_characters_total: text.length,
      chancery_extraction_failures_total: 0,
    })
  })

  it('counts answers by operation and status', async () => {
    const { app, read } = await openEmpty()
    for (const url of ['/v1/people', '/v1/people', '/v1/people?colour=red', '/v1/people/person:nobody', '/nowhere'])
      await app.inject(url)
    const count = (labels: string) => `chancery_http_request_duration_seconds_count{${labels}}`
    expect(await read()).toMatchObject({
      [count('operation="listPeople",status="200"')]: 2,
      [count('operation="listPeople",status="400"')]: 1,
      [count('operation="getPerson",status="404"')]: 1,
      [count('operation="none",status="404"')]: 1,
    })
  })

  it('answers where the store does not', async () => {
    const { app, store } = await openEmpty()
    await store.close()
    expect((await app.inject('/metrics')).statusCode).toBe(200)
  })
})

describe('Server-Timing', () => {
  it('tells of both parts of an answer, and of none that was never begun', async () => {
    const { app } = await openEmpty()
    expect((await app.inject('/v1/people')).headers['server-timing']).toMatch(/^read;dur=[\d.]+, answer;dur=[\d.]+$/)
    expect((await app.inject('/nowhere?q=1')).headers).not.toHaveProperty(
      'server-timing',
      expect.stringContaining('NaN'),
    )
  })
})
