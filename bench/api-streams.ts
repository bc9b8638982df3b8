/**
 * Opens streams of changes at a server that runs for it, files an article, and prints how long it took until every reader had its last
 * change, how ordinary requests were answered meanwhile, and what memory it took:
 *
 *   npx tsx bench/api-streams.ts [--streams 1000]
 *
 * The compiled server is asked: `npm run build` comes before.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStreams } from '../tests/http/open-streams.ts'
import { median } from './api/figures.ts'
import { startServer } from './api/process.ts'

const { values } = parseArgs({ options: { streams: { type: 'string', default: '1000' } } })
const count = Number(values.streams)
const folder = mkdtempSync(join(tmpdir(), 'chancery-'))
const server = await startServer(['dist/src/main.js'], {
  port: 4311,
  path: '/readyz',
  env: { HOST: '127.0.0.1', DATABASE: join(folder, 'knowledge.db') },
})

const tellMemory = () => `${Math.round(server.memory().own)} MB of its own`
const readLast = async () => ((await (await fetch(`${server.url}/v1/changes?limit=1`)).json()) as { last: number }).last

async function file(text: string): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  await fetch(`${server.url}/v1/articles`, { method: 'POST', headers, body: JSON.stringify({ text }) })
}

/** Milliseconds of requests, one after the other, until told to stop. */
async function askUntil(stopped: Promise<unknown>): Promise<number[]> {
  let asking = true
  void stopped.then(() => {
    asking = false
  })
  const took: number[] = []
  while (asking) {
    const start = performance.now()
    const answer = await fetch(`${server.url}/v1/entities?limit=10`)
    if (!answer.ok) throw new Error(`An ordinary request is answered ${answer.status}`)
    await answer.text()
    took.push(performance.now() - start)
  }
  return took
}

try {
  await file('Ana Ruiz visited Paris.')
  console.log(`before: ${tellMemory()}`)
  const streams = await openStreams(`${server.url}/v1/changes/stream`, count)
  const opened = streams.statuses.filter((status) => status === 200).length
  console.log(`${opened} of ${count} streams are open: ${tellMemory()}`)
  await file('Kenyan President William Ruto met Emmanuel Macron in Paris on Friday.')
  const start = performance.now()
  const told = streams.waitFor(`id: ${await readLast()}\n`)
  const took = await askUntil(told)
  console.log(`all had the last change after ${Math.round(performance.now() - start)} ms`)
  console.log(
    `${took.length} other requests meanwhile, median ${median(took).toFixed(1)} ms, longest ${Math.max(...took).toFixed(1)} ms`,
  )
  await streams.close()
  await new Promise((resolve) => setTimeout(resolve, 1000))
  console.log(`after all were closed: ${tellMemory()}`)
} finally {
  await server.stop()
  rmSync(folder, { recursive: true })
}
