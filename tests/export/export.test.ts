import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '@placemarkio/check-geojson'
import { DOMParser } from 'linkedom'
import { Parser } from 'n3'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import {
  type BeginExport,
  createExports,
  describeExport,
  type ExportName,
  type ExportRequest,
} from '../../src/export/export.ts'
import { EXPORTED, type Exported, exportedFields } from '../../src/export/pages.ts'
import { createThreadedExports } from '../../src/export/thread/threaded-exports.ts'
import type { Noun } from '../../src/model/query/noun.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { createFolder } from '../store/sqlite/new-folder.ts'
import { sampleArticles } from '../support/sample-extraction.ts'
import { readCsv, readParquet, readZip, toCell } from './read-export.ts'

const BASE = 'http://facts.example'
const store = await openSqliteStore(':memory:')
for (const { article, extraction } of sampleArticles) await store.saveArticle(article, extraction)
afterAll(() => store.close())

/** What is asked of an element of XML. */
interface Tag {
  getAttribute(name: string): string | null
  querySelector(selector: string): { readonly textContent: string } | null
}

/** The items of a list, all on one page. */
async function list(noun: Noun): Promise<Record<string, unknown>[]> {
  const sort = [{ field: 'id', descending: false }]
  const asked = { filters: {}, ids: null, sort, fields: exportedFields(noun), limit: 200, cursor: null, count: false }
  return (await store.list(noun, asked)).items.map((item) => JSON.parse(item))
}

async function readAll(begin: BeginExport, request: ExportRequest): Promise<Buffer> {
  const { pieces, close } = await begin(request)
  const read: Uint8Array[] = []
  for await (const piece of pieces) read.push(Buffer.from(piece))
  await close()
  return Buffer.concat(read)
}

async function exportBytes(format: ExportName, noun: Exported | null = null) {
  return {
    ...describeExport({ format, noun }),
    bytes: await readAll(createExports(store), { format, noun, base: BASE }),
  }
}

describe('an export', () => {
  it('has every item of the lists as NDJSON', async () => {
    const { bytes, name, media } = await exportBytes('ndjson')
    expect([name, media]).toEqual(['chancery.ndjson', 'application/x-ndjson'])
    const lines = bytes
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    for (const noun of EXPORTED) {
      const own = lines.filter((line) => line.noun === noun).map(({ noun: _noun, ...item }) => item)
      expect(own.length).toBeGreaterThan(0)
      expect(own).toEqual(await list(noun))
    }
  })

  it('has a table of every noun in an archive as CSV', async () => {
    const { bytes, name, media } = await exportBytes('csv')
    expect([name, media]).toEqual(['chancery-csv.zip', 'application/zip'])
    const files = readZip(bytes)
    expect(Object.keys(files)).toEqual(EXPORTED.map((noun) => `${noun}.csv`))
    for (const noun of EXPORTED) {
      const cells = (await list(noun)).map((item) =>
        Object.fromEntries(Object.entries(item).map(([field, value]) => [field, toCell(value)])),
      )
      expect(readCsv(noun, Buffer.from(files[`${noun}.csv`] ?? []).toString())).toEqual(cells)
    }
  })

  it('has typed columns as Parquet', async () => {
    const files = readZip((await exportBytes('parquet')).bytes)
    for (const noun of EXPORTED)
      expect(await readParquet(files[`${noun}.parquet`] ?? new Uint8Array())).toEqual(await list(noun))
  })

  it.each(['csv', 'parquet'] as const)('is one table as %s of one noun', async (format) => {
    const { bytes, name } = await exportBytes(format, 'relations')
    expect(name).toBe(`relations.${format}`)
    const rows = format === 'csv' ? readCsv('relations', bytes.toString()) : await readParquet(bytes)
    expect(rows.map(({ id }) => id)).toEqual((await list('relations')).map(({ id }) => id))
  })

  it.each([
    ['turtle', 'Turtle'],
    ['ntriples', 'N-Triples'],
  ] as const)('has a node for every item as %s', async (name, format) => {
    const quads = new Parser({ format }).parse((await exportBytes(name)).bytes.toString())
    const subjects = new Set(quads.map(({ subject }) => subject.value))
    for (const noun of EXPORTED)
      for (const { id } of await list(noun))
        expect(Array.from(subjects).some((subject) => subject.endsWith(String(id)))).toBe(true)
  })

  it('has the same triples as Turtle and N-Triples, and the same nodes as JSON-LD', async () => {
    const read = async (name: 'turtle' | 'ntriples') =>
      new Parser()
        .parse((await exportBytes(name)).bytes.toString())
        .map((quad) => JSON.stringify(quad))
        .toSorted()
    expect(await read('turtle')).toEqual(await read('ntriples'))
    const graph = JSON.parse((await exportBytes('jsonld')).bytes.toString())
    expect(graph['@context']).toBe(`${BASE}/v1/context.jsonld`)
    const counts = await Promise.all(EXPORTED.map(async (noun) => (await list(noun)).length))
    expect(graph['@graph']).toHaveLength(counts.reduce((sum, count) => sum + count, 0))
  })

  it('has the places as GeoJSON', async () => {
    const text = (await exportBytes('geojson')).bytes.toString()
    expect(check(text)).toMatchObject({ type: 'FeatureCollection' })
    expect(JSON.parse(text).features.map(({ id }: { id: string }) => id)).toEqual(
      (await list('places')).map(({ id }) => id),
    )
  })

  it('has entities as nodes and facts as edges as GraphML', async () => {
    const document = new DOMParser().parseFromString((await exportBytes('graphml')).bytes.toString(), 'text/xml')
    const nodes = Array.from<Tag, string | null>(document.querySelectorAll('node'), (node) => node.getAttribute('id'))
    expect(nodes).toEqual((await list('entities')).map(({ id }) => id))
    const edges = Array.from<Tag>(document.querySelectorAll('edge'))
    const facts = new Set(edges.map((edge) => edge.querySelector('[key=edge-fact]')?.textContent))
    const told = [...(await list('relations')), ...(await list('events'))].map(({ id }) => id)
    expect([...facts].toSorted()).toEqual(told.toSorted())
    for (const edge of edges)
      expect(nodes).toEqual(expect.arrayContaining([edge.getAttribute('source'), edge.getAttribute('target')]))
  })

  it('is a knowledge base as SQLite file, without what is secret', async () => {
    const secret = 'whsec_bm90IGZvciByZWFkZXJz'
    const webhook = {
      id: 'webhook:0',
      url: 'https://app.example/',
      secret,
      nouns: [],
      actions: [],
      createdAt: '2026',
      position: 0,
    }
    await store.saveWebhook(webhook)
    const file = join(createFolder(), 'copy.db')
    const { bytes } = await exportBytes('sqlite')
    writeFileSync(file, bytes)
    expect(bytes.includes(secret)).toBe(false)
    const copy = await openSqliteStore(file)
    expect(await copy.stats()).toEqual(await store.stats())
    expect(await copy.listWebhooks()).toEqual([])
    await copy.close()
  })

  it('tells nothing of an empty base', async () => {
    const empty = await openSqliteStore(':memory:')
    for (const format of ['geojson', 'jsonld'] as const) {
      const text = await readAll(createExports(empty), { format, noun: null, base: BASE })
      const { features, '@graph': graph } = JSON.parse(text.toString())
      expect(features ?? graph).toEqual([])
    }
    await empty.close()
  })

  it('has no part of a format that has none', () => {
    expect(() => describeExport({ format: 'graphml', noun: 'events' })).toThrow('no graphml of one noun')
  })

  it('is the same from a thread of its own, which ends when nobody reads on', async () => {
    const database = join(createFolder(), 'knowledge.db')
    const file = await openSqliteStore(database)
    onTestFinished(() => file.close())
    for (const { article, extraction } of sampleArticles) await file.saveArticle(article, extraction)
    const begin = createThreadedExports(database)
    for (const format of ['ndjson', 'parquet', 'turtle'] as const) {
      const request = { format, noun: null, base: BASE }
      expect((await readAll(begin, request)).equals(await readAll(createExports(file), request))).toBe(true)
    }
    const { pieces, close } = await begin({ format: 'ndjson', noun: null, base: BASE })
    await file.deleteArticle(sampleArticles[0].article.id, { dryRun: false, at: '2025-05-01T08:00:00.000Z' })
    for await (const piece of pieces) {
      expect(String(Buffer.from(piece))).toContain('person:ana-ruiz')
      break
    }
    await close()
  })

  it('fails where its thread cannot read the file', async () => {
    const begin = createThreadedExports('/dev/null/knowledge.db')
    await expect(begin({ format: 'ndjson', noun: null, base: BASE })).rejects.toMatchObject({ code: 'unavailable' })
  })
})
