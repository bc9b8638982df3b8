/**
 * Sends valid and hostile requests, made from the OpenAPI document, to every operation of a server that runs for it over the seed
 * article, and prints how many were answered how:
 *
 *   npx tsx bench/api-fuzz.ts [--requests 20000] [--seed 1] [--database FILE]
 *
 * The compiled server is asked: `npm run build` comes before. Exits with 1 where an answer is a failure of the service, takes longer than
 * a second, is not as documented or tells something internal; threads have started and models are loaded before. The same seed sends
 * the same requests. `tests/http/fuzz.test.ts` sends some of them in CI. A database that is named is asked in the
 * place of one with the seed article, and is not the same afterwards.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type FuzzReport, runFuzz } from '../tests/http/fuzz/run.ts'
import { startServer } from './api/process.ts'

const PORT = 4310
const DEADLINE_MS = 1000

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    database: { type: 'string' },
  },
})
const folder = mkdtempSync(join(tmpdir(), 'chancery-'))
const server = await startServer(['dist/src/main.js'], {
  port: PORT,
  path: '/readyz',
  env: { HOST: '127.0.0.1', DATABASE: values.database ?? join(folder, 'knowledge.db'), LOG_LEVEL: 'fatal' },
})
try {
  await warmUp(server.url)
  const { requests, seed } = values
  const report = await runFuzz({
    origin: server.url,
    requests: Number(requests),
    seed: Number(seed),
    deadline: DEADLINE_MS,
  })
  tell(report)
  process.exitCode = report.faults.length === 0 ? 0 : 1
} finally {
  await server.stop()
  rmSync(folder, { recursive: true })
}

/** Threads start and models are loaded with the first request that needs them. */
async function warmUp(origin: string): Promise<void> {
  const body = JSON.stringify({ text: 'Ana Ruiz visited Paris.' })
  const headers = { 'content-type': 'application/json' }
  const extract = () => fetch(`${origin}/v1/extract`, { method: 'POST', headers, body })
  const { items } = (await (await fetch(`${origin}/v1/events?limit=1`)).json()) as { items: { id: string }[] }
  const reads = [`/v1/events/${items[0]?.id}/explain`, '/v1/export?format=graphml', '/v1/search?q=iran']
  await Promise.all([
    ...cpus().map(extract),
    ...reads.map((path) => fetch(origin + path).then((answer) => answer.body?.cancel())),
  ])
}

function tell({ counts, faults }: FuzzReport): void {
  const statuses = [...new Set([...counts.values()].flatMap((own) => [...own.keys()]))].toSorted()
  console.log(`| route | ${statuses.join(' | ')} |\n| --- |${' --: |'.repeat(statuses.length)}`)
  for (const [route, own] of counts)
    console.log(`| \`${route}\` | ${statuses.map((status) => own.get(status) ?? '').join(' | ')} |`)
  const all = [...counts.values()].flatMap((own) => [...own.values()]).reduce((sum, count) => sum + count, 0)
  console.log(`\n${all} requests, ${faults.length} faults`)
  for (const fault of faults) console.log(fault)
}
