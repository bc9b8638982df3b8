import { Agent } from 'node:http'
import fc from 'fast-check'
import { createValidator } from '../answer-validator.ts'
import { type ApiDocument, listDocumented } from '../api-document.ts'
import { findFaults } from './faults.ts'
import { readKnown } from './known.ts'
import { type FuzzRequest, tellRequest } from './request.ts'
import { type Documented, toRequests } from './requests.ts'
import { createRestore } from './restore.ts'
import { type Outcome, send } from './send.ts'

export interface FuzzOptions {
  readonly origin: string
  /** How many requests in all, the same number to every operation. */
  readonly requests: number
  readonly seed: number
  /** Milliseconds that an answer may take. */
  readonly deadline: number
}

/** What a run found: how often each operation answered how, and what was wrong. */
export interface FuzzReport {
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly faults: readonly string[]
}

/** Sends requests made from the document that the service tells of itself, one after the other, and judges every answer. */
export async function runFuzz({ origin, requests, seed, deadline }: FuzzOptions): Promise<FuzzReport> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const readJson = async (address: string): Promise<unknown> => {
    const answer = await fetch(origin + address)
    return answer.ok ? answer.json() : null
  }
  const document = (await readJson('/openapi.json')) as ApiDocument
  const validator = createValidator(document)
  const known = await readKnown(document, readJson)
  const counts = new Map<string, Map<string, number>>()
  const faults: string[] = []
  const restore = await createRestore(origin)
  const operations = listDocumented(document)
  const made = makeRequests(operations, { document, known }, requests, seed)
  for (const [index, request] of made.entries()) {
    if (index % operations.length === 0) await restore()
    const outcome = await send({ origin, agent, deadline }, request)
    count(counts, request, outcome)
    const found = findFaults(request, outcome, document, validator)
    if (found.length > 0) faults.push(`${found.slice(0, 3).join('; ')}\n  ${tellRequest(request)}`)
  }
  agent.destroy()
  return { counts, faults }
}

/** The requests of a seed: those of all operations in turn. */
function makeRequests(
  operations: readonly Documented[],
  source: Parameters<typeof toRequests>[1],
  requests: number,
  seed: number,
): FuzzRequest[] {
  const each = Math.ceil(requests / operations.length)
  const made = operations.map((one, index) => fc.sample(toRequests(one, source), { numRuns: each, seed: seed + index }))
  return Array.from({ length: each }, (_, turn) => made.flatMap((some) => some[turn] ?? [])).flat()
}

function count(counts: Map<string, Map<string, number>>, { method, path }: FuzzRequest, outcome: Outcome): void {
  const route = `${method} ${path}`
  const own = counts.get(route) ?? new Map<string, number>()
  counts.set(route, own)
  const end = outcome.kind === 'answer' ? String(outcome.answer.status) : outcome.kind
  own.set(end, (own.get(end) ?? 0) + 1)
}
