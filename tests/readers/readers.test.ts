import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { ANY_TIE } from '../../src/model/graph.ts'
import { openGraphIndex } from '../../src/readers/graph-index.ts'
import { createHeavyReads, HEAVY_READS, type HeavyReads } from '../../src/readers/heavy-reads.ts'
import { createPatientList } from '../../src/readers/patient-lists.ts'
import { openReaders } from '../../src/readers/readers.ts'
import { openSql } from '../../src/store/sqlite/connect.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { createStop, setStop } from '../../src/store/sqlite/stop.ts'
import type { Store } from '../../src/store/store.ts'
import { sampleArticles } from '../support/sample-extraction.ts'
import { ana, norland, sudmark } from '../support/sample-treaty/text.ts'

const folder = mkdtempSync(join(tmpdir(), 'readers-'))
const path = join(folder, 'knowledge.db')
const usual = { path, threads: 1, deadlineMs: 30_000, indexed: true } as const
const span = { from: null, to: null, limit: 10 }
let store: Store

beforeAll(async () => {
  store = await openSqliteStore(path)
  for (const { article, extraction } of sampleArticles) await store.saveArticle(article, extraction)
})

afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

/** Readers that close when the test ends. */
function open(options: Partial<Parameters<typeof openReaders>[1]> = {}): HeavyReads {
  const { reads, close } = openReaders(store, { ...usual, ...options })
  onTestFinished(close)
  return reads
}

const around = { id: ana, hops: 2, filter: ANY_TIE, limit: 10 }

const LIST = {
  filters: { kind: ['sign', 'supply'] },
  ids: null,
  sort: [{ field: 'date', descending: false }],
  fields: ['id', 'kind'],
  limit: 10,
  cursor: null,
  count: true,
} as const

/** A question to each read. */
const ASK: Readonly<Record<(typeof HEAVY_READS)[number], (reads: HeavyReads) => Promise<unknown>>> = {
  neighborhood: (reads) => reads.neighborhood(around),
  subgraph: (reads) => reads.subgraph([ana, norland], ANY_TIE),
  paths: (reads) => reads.paths({ from: ana, to: sudmark, limit: 3 }),
  dossier: (reads) => reads.dossier(norland, '{}'),
  dyad: (reads) => reads.dyad(norland, sudmark),
  list: (reads) => reads.list('events', LIST),
  listQuoted: (reads) => reads.listQuoted(10),
  listTogether: (reads) => reads.listTogether(norland, null, { limit: 10, most: 100 }),
  listMet: (reads) => reads.listMet('country', ['negotiate', 'build'], { ...span, most: 100 }),
  listMonths: (reads) => reads.listMonths([], null, span),
  listFacets: (reads) => reads.listFacets('events', {}, { facets: ['kind', 'participant'], limit: 10, cursor: null }),
  search: (reads) => reads.search('norland', ['entity', 'article'], { limit: 10, cursor: null }),
}

describe('threads that read', () => {
  it.each(HEAVY_READS)('give for %s what is read without them', async (name) => {
    const alone = await ASK[name](createHeavyReads(store))
    expect(await ASK[name](open())).toEqual(alone)
    expect(JSON.stringify(alone).length).toBeGreaterThan(50)
  })

  it('read what was filed since, with ties in memory or without', async () => {
    const reads = open()
    const [{ article, extraction }] = sampleArticles
    const others = [await reads.neighborhood(around), await reads.neighborhood(around)]
    await store.deleteArticle(article.id, { dryRun: false, at: article.ingestedAt })
    onTestFinished(async () => void (await store.saveArticle(article, extraction)))
    expect(await reads.neighborhood(around)).toEqual(await createHeavyReads(store).neighborhood(around))
    expect(others).not.toContainEqual(await reads.neighborhood(around))
  })

  it('are stopped at the deadline, and others go on after them', async () => {
    const reads = open({ deadlineMs: 1 })
    await expect(reads.neighborhood(around)).rejects.toMatchObject({ code: 'unavailable' })
    expect((await open().listQuoted(1)).length).toBe(1)
  })

  it('end whole where they are closed while they start, open the base or read', async () => {
    const rounds = Array.from({ length: 24 }, async (_, round) => {
      const { reads, close } = openReaders(store, { ...usual, deadlineMs: 1 + 40 * round })
      const answer = reads.neighborhood(around).catch((error: unknown) => error)
      await (round % 2 === 0 ? answer : setTimeout(30 * round))
      await close()
      const given = await answer
      expect(typeof given === 'string' || Object(given).code === 'unavailable').toBe(true)
    })
    await Promise.all(rounds)
    expect((await open().listQuoted(1)).length).toBe(1)
  })

  it('refuse what would wait too long', async () => {
    const reads = open()
    const asked = Array.from({ length: 300 }, () => reads.listQuoted(1).catch((error: unknown) => error))
    const answers = await Promise.all(asked)
    const refused = answers.filter((answer) => Object(answer).code === 'unavailable')
    expect(refused.length).toBeGreaterThan(0)
    expect(refused.length).toBeLessThan(250)
  })

  it('tell failures as the store does', async () => {
    const search = open().search('norland', ['entity'], { limit: 1, cursor: 'nothing' })
    await expect(search).rejects.toMatchObject({ code: 'invalid', faults: [{ parameter: 'cursor' }] })
  })
})

describe('the index of ties', () => {
  it('is built at the first call, and anew when much has changed', async () => {
    const index = openGraphIndex(path)
    onTestFinished(index.close)
    expect(index.arrays()).toBeNull()
    const arrays = await vi.waitFor(() => index.arrays() ?? Promise.reject(new Error('It is not built yet')), 20_000)
    index.note(arrays, { changed: 10 })
    index.note(arrays, { changed: Number.POSITIVE_INFINITY })
    await vi.waitFor(() => expect(index.arrays()).not.toBe(arrays), 20_000)
  })
})

describe('a statement that looks at many rows', () => {
  it('asks for each of them whether its thread is alive', () => {
    const sql = openSql(':memory:')
    const rows = 'WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000) SELECT count(*) FROM n'
    expect(sql.value(`${rows} WHERE alive()`)).toBe(1000)
    sql.close()
  })

  it('is stopped where it may take a moment only, and leaves the connection as it was', () => {
    const sql = openSql(':memory:')
    const endless =
      'WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n WHERE alive()'
    expect(sql.briefly(20, () => sql.reading(() => sql.value(endless)))).toBeNull()
    expect(sql.briefly(20, () => sql.value('SELECT 1'))).toBe(1)
    expect(() => sql.briefly(20, () => sql.value('SELECT nothing'))).toThrow('nothing')
    expect(sql.writing(() => sql.value('SELECT 2 WHERE alive()'))).toBe(2)
    sql.close()
  })
})

describe('a connection that obeys', () => {
  const rows = 'WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000) SELECT i FROM n'

  it('begins no statement and visits no further row once it is stopped', () => {
    const sql = openSql(':memory:')
    const stop = createStop()
    sql.obey(stop)
    let visited = 0
    const visit = () => {
      visited += 1
      if (visited === 10) setStop(stop)
    }
    expect(() => sql.each(rows, visit)).toThrow('stopped')
    expect(visited).toBe(10)
    expect(() => sql.value('SELECT 1')).toThrow('stopped')
    sql.obey(null)
    expect(sql.value('SELECT 1')).toBe(1)
    sql.close()
  })

  it('is stopped by another thread within a statement', async () => {
    const stop = createStop()
    const code = `
      const { workerData } = require('node:worker_threads')
      setTimeout(() => Atomics.store(workerData, 0, 1), 50)
    `
    const other = new Worker(code, { eval: true, workerData: stop })
    onTestFinished(async () => void (await other.terminate()))
    await once(other, 'online')
    const sql = openSql(':memory:')
    sql.obey(stop)
    const endless =
      'WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n WHERE alive()'
    expect(() => sql.value(endless)).toThrow('stopped')
    sql.close()
  })
})

describe('a list', () => {
  it('is asked of a reader where it takes longer than a moment, and only there', async () => {
    let asked = 0
    const reads: Pick<HeavyReads, 'list'> = {
      list: (noun, query) => {
        asked += 1
        return store.list(noun, query)
      },
    }
    const page = await store.list('events', LIST)
    expect(page.items.length).toBeGreaterThan(0)
    expect(await createPatientList(store, reads)('events', LIST)).toEqual(page)
    expect(asked).toBe(0)
    const slow = { listBriefly: async () => null }
    expect(await createPatientList(slow, reads)('events', LIST)).toEqual(page)
    expect(asked).toBe(1)
  })

  it('that has a filter can be stopped', async () => {
    expect(await store.listBriefly('events', LIST, -1)).toBeNull()
    expect(await store.listBriefly('events', LIST, 10_000)).toEqual(await store.list('events', LIST))
  })
})
