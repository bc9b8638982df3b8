import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { Changes } from '../../src/model/change.ts'
import type { NewWebhook } from '../../src/model/webhook.ts'
import { openEvents } from '../http/event-reader.ts'
import { createFolder } from '../store/sqlite/new-folder.ts'
import { changesOf, startReceiver } from '../webhooks/receiver.ts'
import { getJson, startProgram, startServer } from './server.ts'

const texts = [
  'French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Friday.',
  'Emmanuel Macron visited Berlin on Saturday.',
]

async function postJson<T>(origin: string, path: string, body: object): Promise<T> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${origin}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as T
}

describe('what changes', () => {
  it('is told as it happens, also where another process writes, until the server stops', async () => {
    const folder = createFolder()
    const environment = { DATABASE: join(folder, 'knowledge.db'), SEED: 'false' }
    const server = await startServer(environment)
    const reader = await openEvents(`${server.origin}/v1/changes/stream`)
    const file = join(folder, 'story.txt')
    writeFileSync(file, texts[0] ?? '')
    expect(await startProgram(environment, 'src/cli.ts', ['ingest', file]).ended).toBe(0)
    const { items } = await getJson<Changes>(server.origin, '/v1/changes')
    expect(items.length).toBeGreaterThan(3)
    expect(await reader.take(items.length)).toEqual(items)
    const rest = reader.rest()
    server.process.kill('SIGTERM')
    expect(await rest).toBe('')
    expect(await server.ended).toBe(0)
  })

  it('reaches a webhook whole and in order, although the receiver fails and the server is killed', async () => {
    const environment = { DATABASE: join(createFolder(), 'knowledge.db'), SEED: 'false', WEBHOOK_PRIVATE: 'allow' }
    const receiver = await startReceiver()
    receiver.answers.push(500)
    const killed = await startServer(environment)
    const webhook = await postJson<NewWebhook>(killed.origin, '/v1/webhooks', { url: receiver.url })
    await postJson(killed.origin, '/v1/articles', { text: texts[0] })
    await vi.waitFor(async () => {
      const { items } = await getJson<{ items: object[] }>(killed.origin, `/v1/webhooks/${webhook.id}/deliveries`)
      expect(items).toMatchObject([{ attempts: 1, error: 'The receiver answered 500' }])
    }, 10_000)
    killed.process.kill('SIGKILL')
    await killed.ended

    const { origin } = await startServer(environment)
    await postJson(origin, '/v1/articles', { text: texts[1] })
    const log = (await getJson<Changes>(origin, '/v1/changes')).items
    await vi.waitFor(() => expect(receiver.received.flatMap(changesOf).at(-1)?.seq).toBe(log.at(-1)?.seq), 20_000)
    const [first, second] = receiver.received
    expect([second?.id, second?.body]).toEqual([first?.id, first?.body])
    expect(receiver.received.slice(1).flatMap(changesOf)).toEqual(log)
  }, 60_000)
})
