import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Parser } from 'n3'
import { afterAll, describe, expect, it } from 'vitest'
import { openChancery } from '../../src/chancery.ts'
import { createClient } from '../../src/client/index.ts'
import { createApp } from '../../src/http/app.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { readCsv, readParquet } from '../export/read-export.ts'
import { createParts } from '../http/parts.ts'
import { now } from '../http/sample-app.ts'
import { sampleArticles } from '../support/sample-extraction.ts'
import { treaty } from '../support/sample-treaty/text.ts'
import { fromNode, fromTriples, fromWire, type Told } from './facts.ts'

const supply = 'event:supply-1b2c3d4e5f60'

const folder = mkdtempSync(join(tmpdir(), 'doors-'))
const database = join(folder, 'knowledge.db')
const store = await openSqliteStore(database)
for (const { article, extraction } of sampleArticles) await store.saveArticle(article, extraction)
const app = await createApp(createParts(store, now))
const embedded = await openChancery({ database })
const base = await app.listen({ port: 0 })
const client = createClient({ base })

afterAll(async () => {
  await embedded.close()
  await app.close()
  await store.close()
  rmSync(folder, { recursive: true })
})

const read = async (path: string, init?: RequestInit) => {
  const answer = await fetch(base + path, init)
  expect([path, answer.status]).toEqual([path, 200])
  return answer
}
/** What JSON says is what the test is about, so nothing is known of it. */
type Parsed = ReturnType<typeof JSON.parse>

const json = async (path: string): Promise<Parsed> => (await read(path)).json()
const text = async (path: string) => (await read(path)).text()

const callTool = async (name: string, input: object): Promise<Parsed> => {
  const message = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: input } }
  const headers = { 'content-type': 'application/json' }
  const answer = await read('/mcp', { method: 'POST', headers, body: JSON.stringify(message) })
  const { result }: Parsed = await answer.json()
  return result.structuredContent
}

/** Cells of CSV that hold more than a word are JSON. */
const fromCells = (cells: Record<string, unknown>) => {
  const nested = ['date', 'participants', 'evidence'].map((name) => [name, JSON.parse(String(cells[name]))])
  return { ...cells, ...Object.fromEntries(nested) }
}

interface Named {
  readonly id?: unknown
}
const isSupply = ({ id }: Named) => id === supply

const readTriples = async (path: string) => new Parser().parse(await text(path))

/** What each door tells of an event that one side alleges and the other denies. */
const DOORS: Readonly<Record<string, () => Promise<Told>>> = {
  JSON: async () => fromWire(await json(`/v1/events/${supply}`)),
  'a list': async () => fromWire((await json('/v1/events?kind=supply')).items.find(isSupply)),
  'the timeline': async () => fromWire((await json('/v1/timeline?kind=supply')).items.find(isSupply)),
  'a dossier': async () => fromWire((await json('/v1/entities/country:norland/dossier')).timeline.find(isSupply)),
  NDJSON: async () => fromWire(JSON.parse((await text('/v1/events?kind=supply&format=ndjson')).split('\n')[0] ?? '')),
  'JSON-LD': async () => fromNode(await json(`/v1/events/${supply}?format=jsonld`)),
  Turtle: async () =>
    fromTriples(await readTriples(`/v1/events/${supply}?format=turtle`), `${base}/v1/events/${supply}`),
  'N-Triples': async () =>
    fromTriples(await readTriples(`/v1/events?kind=supply&format=ntriples`), `${base}/v1/events/${supply}`),
  'an export of lines': async () => {
    const lines = (await text('/v1/export?format=ndjson&noun=events')).trimEnd().split('\n')
    return fromWire(lines.map((line) => JSON.parse(line)).find(isSupply))
  },
  'an export as CSV': async () => {
    const row = readCsv('events', await text('/v1/export?format=csv&noun=events')).find(isSupply)
    return fromWire(fromCells(row ?? {}))
  },
  'an export as Parquet': async () => {
    const bytes = await (await read('/v1/export?format=parquet&noun=events')).bytes()
    return fromWire((await readParquet(bytes)).find(isSupply))
  },
  'a tool of MCP': async () => fromWire((await callTool('list_events', { kind: 'supply' })).items.find(isSupply)),
  'the client': async () => fromWire(await client.get('events', supply)),
  'the embedded knowledge base': async () => fromWire(await embedded.get('events', supply)),
}

describe('the fact that one alleges and another denies', () => {
  it('has voices that contradict each other', async () => {
    const { evidence } = await (DOORS.JSON?.() as Promise<Told>)
    expect(evidence.map(({ status, assertedBy }) => [status, assertedBy])).toEqual(
      expect.arrayContaining([
        ['alleged', 'country:sudmark'],
        ['denied', 'country:norland'],
      ]),
    )
  })

  it.each(Object.entries(DOORS))('is the same by %s', async (_door, tell) => {
    expect(await tell()).toEqual(fromWire(await json(`/v1/events/${supply}`)))
  })
})

/** What is told of a treaty where facts are no evidence but values. */
interface Treaty {
  readonly parties: readonly string[]
  readonly signatories: readonly string[]
  readonly signedOn: string
  readonly term: string
}

const VALUES = ['parties', 'signatories', 'signedOn', 'term'] as const

interface Value {
  readonly id?: string
  readonly str?: string
  readonly date?: string
}

type Values = Readonly<Record<(typeof VALUES)[number], readonly Value[]>>

const fromValues = (values: Values): Treaty => ({
  parties: values.parties.map(({ id = '' }) => id),
  signatories: values.signatories.map(({ id = '' }) => id),
  signedOn: values.signedOn[0]?.date?.slice(0, 10) ?? '',
  term: values.term[0]?.str ?? '',
})

const fromAgreement = ({ parties, signatories, signedOn, term }: Parsed): Treaty => ({
  parties,
  signatories,
  signedOn: signedOn.edtf,
  term,
})

const wanted = { ids: [treaty], properties: VALUES.map((id) => ({ id })) }

describe('what a treaty says', () => {
  it.each([
    ['a tool of MCP', async () => fromAgreement((await callTool('list_agreements', {})).items[0])],
    ['the client', async () => fromAgreement(await client.get('agreements', treaty))],
    ['the embedded knowledge base', async () => fromAgreement(await embedded.get('agreements', treaty))],
    [
      'reconciliation',
      async () =>
        fromValues((await json(`/reconcile?extend=${encodeURIComponent(JSON.stringify(wanted))}`)).rows[treaty]),
    ],
    [
      'the draft of reconciliation',
      async () => {
        const headers = { 'content-type': 'application/json' }
        const answer = await read('/reconcile/v1/extend', { method: 'POST', headers, body: JSON.stringify(wanted) })
        const { rows }: Parsed = await answer.json()
        return fromValues(
          Object.fromEntries(rows[0].properties.map(({ id, values }: Parsed) => [id, values])) as Values,
        )
      },
    ],
  ])('is the same by %s', async (_door, tell) => {
    expect(await tell()).toEqual(fromAgreement(await json(`/v1/agreements/${treaty}`)))
  })
})
