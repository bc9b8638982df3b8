import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNeighborhood, findSubgraph } from '../../../src/graph/neighborhood.ts'
import { findPaths } from '../../../src/graph/paths.ts'
import type { ArticleInput } from '../../../src/model/article.ts'
import { ANY_TIE, type TieFilter } from '../../../src/model/graph.ts'
import { createAdjacency } from '../../../src/store/sqlite/adjacency/adjacency.ts'
import { buildArrays } from '../../../src/store/sqlite/adjacency/build.ts'
import { type Held, holdArrays } from '../../../src/store/sqlite/adjacency/held.ts'
import { countIds, createFinder, createIdTable, createNamer } from '../../../src/store/sqlite/adjacency/id-table.ts'
import { openSql } from '../../../src/store/sqlite/connect.ts'
import { openSqliteStore } from '../../../src/store/sqlite/open.ts'
import type { Sql } from '../../../src/store/sqlite/sql.ts'
import type { Store } from '../../../src/store/store.ts'
import { createFolder } from './new-folder.ts'
import { someSteps, toggle } from './steps.ts'

const FILTERS: readonly TieFilter[] = [
  ANY_TIE,
  { ...ANY_TIE, relations: ['holds_position'], kinds: ['meet'] },
  { ...ANY_TIE, kinds: ['sign'], from: '2025-01-01' },
  { ...ANY_TIE, statuses: ['asserted'], minConfidence: 0.6 },
]

/** The ties of all entities of a base, with and without arrays. */
async function listAllTies(sql: Sql, held: Held | null): Promise<unknown[]> {
  const adjacency = createAdjacency(sql, held)
  const nodes = sql.column<string>('SELECT id FROM entities ORDER BY id').map((id) => adjacency.toNode(id))
  const lists = nodes.map(async (node) => [
    await adjacency.listSeen((await adjacency.listTies(node, ANY_TIE, 5, null)).map((tie) => ({ node, tie }))),
    (await adjacency.listNearest(node, 3)).map(adjacency.toId),
  ])
  return Promise.all(lists)
}

/** What searches answer about some entities. */
async function searchAll(store: Store, sql: Sql, held: Held | null): Promise<unknown[]> {
  const indexed = { ...store, openAdjacency: () => createAdjacency(sql, held) }
  const ids = sql.column<string>('SELECT id FROM entities ORDER BY article_count DESC, id LIMIT 12')
  const around = FILTERS.flatMap((filter) =>
    ids.map((id) => findNeighborhood(indexed, { id, hops: 2, filter, limit: 4 })),
  )
  const within = FILTERS.map((filter) => findSubgraph(indexed, ids, filter))
  const ways = ids.map((to) => findPaths(indexed, { from: ids[0] ?? '', to, limit: 3 }))
  return Promise.all([...around, ...within, ...ways])
}

describe('adjacency arrays', () => {
  it('answer as the tables do, whatever was filed, corrected, taken away, merged and split since they were built', async () => {
    const property = fc.asyncProperty(someSteps, fc.nat(12), async (steps, built) => {
      const path = `${createFolder()}/knowledge.db`
      const store = await openSqliteStore(path)
      const sql = openSql(path)
      const filed = new Map<ArticleInput, string>()
      let held: Held | null = null
      for (const [index, [input, act]] of steps.entries()) {
        if (index === built % steps.length) held = holdArrays(buildArrays(sql))
        await act(store, filed, input)
        if (held === null) continue
        expect(held.follow(sql)).toBe(true)
        expect(await listAllTies(sql, held)).toEqual(await listAllTies(sql, null))
      }
      expect(await searchAll(store, sql, held)).toEqual(await searchAll(store, sql, null))
      const fresh = holdArrays(buildArrays(sql))
      expect(await searchAll(store, sql, fresh)).toEqual(await searchAll(store, sql, null))
      expect(fresh.changed.size).toBe(0)
      sql.close()
      await store.close()
    })
    await fc.assert(property, { numRuns: 12 })
  }, 120_000)

  it('are of no use where the log no longer tells what changed', async () => {
    const path = `${createFolder()}/knowledge.db`
    const store = await openSqliteStore(path, { changesKept: 0 })
    const sql = openSql(path)
    const held = holdArrays(buildArrays(sql))
    const filed = new Map<ArticleInput, string>()
    const input = { text: 'Iran met Russia in Paris.' }
    while ((await store.lastChange()) < 1000) await toggle(store, filed, input)
    expect(held.follow(sql)).toBe(false)
    sql.close()
    await store.close()
  }, 60_000)
})

describe('a table of ids', () => {
  it('gives each id its number and each number its id, and knows no others', () => {
    const property = fc.property(
      fc.uniqueArray(fc.string({ minLength: 1, unit: 'binary' })),
      fc.string(),
      (ids, other) => {
        const table = createIdTable(ids)
        const [find, nameOf] = [createFinder(table), createNamer(table)]
        expect(countIds(table)).toBe(ids.length)
        expect(ids.map(find)).toEqual(ids.map((_, number) => number))
        expect(ids.map((_, number) => nameOf(number))).toEqual(ids)
        expect(find(other)).toBe(ids.indexOf(other))
      },
    )
    fc.assert(property)
    expect(createFinder(createIdTable(['a']))('a'.repeat(10_000))).toBe(-1)
  })
})
