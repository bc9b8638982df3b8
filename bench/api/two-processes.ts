import { Worker } from 'node:worker_threads'
import { median } from './figures.ts'
import { loadFrugally } from './frugal-load.ts'
import type { Server } from './process.ts'

const CONNECTIONS = 10

/** What is asked of one server alone and of two at once. */
export interface Twins {
  readonly name: string
  readonly paths: readonly string[]
  readonly servers: readonly [Server, Server]
}

/** What came of it: how many times the answers of one process two give, and microseconds of the processor an answer. */
interface Scale {
  readonly ratio: number
  /** Of one server alone. */
  readonly alone: number
  /** Of two at once. */
  readonly both: number
  /** Of the client that asks two. */
  readonly client: number
}

/**
 * Tells, in medians over the rounds, how servers scale to two processes, and beside it how the machine does: how far two
 * threads count that do nothing else, over how far one does. All are measured by turns.
 */
export async function tellScaling(twins: readonly Twins[], rounds: number, seconds: number): Promise<string[]> {
  const machine: number[] = []
  const scales: Scale[][] = twins.map(() => [])
  for (let round = 0; round < rounds; round++) {
    machine.push(await scaleMachine(seconds))
    for (const [index, pair] of twins.entries()) scales[index]?.push(await scaleTwins(pair, seconds))
  }
  return [
    `Two threads that count get ${median(machine).toFixed(2)} times as far as one`,
    ...twins.map(({ name }, index) => tellScale(name, scales[index] ?? [])),
  ]
}

function tellScale(name: string, scales: readonly Scale[]): string {
  const middle = (of: keyof Scale, digits: number) => median(scales.map((scale) => scale[of])).toFixed(digits)
  const cost = `µs an answer: ${middle('alone', 0)} of one, ${middle('both', 0)} of two, ${middle('client', 1)} of the client`
  return `${name}: two processes give ${middle('ratio', 2)} times the answers of one (${cost})`
}

async function scaleTwins({ paths, servers }: Twins, seconds: number): Promise<Scale> {
  const alone = await measure(servers.slice(0, 1), paths, seconds)
  const both = await measure(servers, paths, seconds)
  return { ratio: both.rate / alone.rate, alone: alone.cost, both: both.cost, client: both.client }
}

async function measure(servers: readonly Server[], paths: readonly string[], seconds: number) {
  const spent = () => servers.reduce((sum, server) => sum + server.cpu(), 0)
  const before = spent()
  const own = process.cpuUsage()
  const urls = servers.map(({ url }) => url)
  const rate = await loadFrugally(urls, paths, { seconds, connections: CONNECTIONS })
  const { user, system } = process.cpuUsage(own)
  const answers = rate * seconds
  return { rate, cost: (1e6 * (spent() - before)) / answers, client: (user + system) / answers }
}

const COUNT = `
  const { parentPort, workerData } = require('node:worker_threads')
  const end = performance.now() + workerData
  let rounds = 0
  for (let state = 1; performance.now() < end; rounds++) for (let turn = 0; turn < 1000; turn++) state = (state * 5 + 1) >>> 0
  parentPort.postMessage(rounds)
`

async function scaleMachine(seconds: number): Promise<number> {
  const alone = await count(seconds)
  const [one, other] = await Promise.all([count(seconds), count(seconds)])
  return (one + other) / alone
}

const count = (seconds: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(COUNT, { eval: true, workerData: 1000 * seconds })
    worker.once('message', resolve).once('error', reject)
  })
