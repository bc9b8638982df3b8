import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNeighborhood, findSubgraph } from '../../../src/graph/neighborhood.ts'
import { findPaths } from '../../../src/graph/paths.ts'
import type { ArticleInput } from '../../../src/model/article.ts'
import { ANY_TIE, type TieFilter } from '../../../src/model/graph.ts'
import { createAdjacency } from '../../../src/store/sqlite/adjacency/adjacency.ts'
import { buildArrays } from '../../../src/store/sqlite/adjacency/build.ts'
import { type Held, holdArrays } from '../../../src/store/sqlite/adjacency/held.ts'
import { createFinder, createNamer, packIds } from '../../../src/store/sqlite/adjacency/id-blocks.ts'
import { createIdTable, createFinder as createQuickFinder } from '../../../src/store/sqlite/adjacency/id-table.ts'
import { createNarrow, readNarrow, writeNarrow } from '../../../src/store/sqlite/adjacency/narrow-array.ts'
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

/** A table of ids in the order of their bytes, as the base gives them. */
function toTable(ids: readonly string[]) {
  const bytes = ids.reduce((sum, id) => sum + Buffer.byteLength(id), 0)
  const { table, add } = createIdTable({ ids: ids.length, bytes })
  for (const id of ids) add(id)
  return table
}

const inOrder = (ids: readonly string[]): string[] =>
  ids.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))

describe('a table of ids, and its packed form', () => {
  it('give each id its number and each number its id, and know no others', () => {
    const someId = fc.string({ minLength: 1, unit: 'binary' })
    const alike = fc
      .tuple(fc.constantFrom('person:', 'person:ana-', 'x'.repeat(300)), fc.nat(99))
      .map((parts) => parts.join(''))
    const property = fc.property(
      fc.uniqueArray(fc.oneof(someId, alike), { maxLength: 60 }).map(inOrder),
      fc.oneof(someId, alike, fc.constant('')),
      (ids, other) => {
        const table = toTable(ids)
        const packed = packIds(table)
        expect(packed.count).toBe(ids.length)
        for (const find of [createQuickFinder(table), createFinder(packed)]) {
          expect(ids.map(find)).toEqual(ids.map((_, number) => number))
          expect(find(other)).toBe(ids.indexOf(other))
        }
        expect(ids.map((_, number) => number).map(createNamer(packed))).toEqual(ids)
      },
    )
    fc.assert(property)
  })

  it('do not know an id that is longer than any', () => {
    const table = toTable(['a'])
    expect([createQuickFinder(table), createFinder(packIds(table))].map((find) => find('a'.repeat(10_000)))).toEqual([
      -1, -1,
    ])
  })
})

describe('a narrow array', () => {
  it.each([
    [65_535, 2],
    [2 ** 24 - 1, 3],
    [2 ** 32 - 1, 4],
  ])('keeps numbers up to %d in %d bytes each', (most, width) => {
    const array = createNarrow(3, most)
    const values = [most, 0, most - 1]
    for (const [place, value] of values.entries()) writeNarrow(array, place, value)
    expect(values.map((_, place) => readNarrow(array, place))).toEqual(values)
    expect((array.low.byteLength + array.high.byteLength) / values.length).toBe(width)
  })
})
