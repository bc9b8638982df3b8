import { SEARCHED, type SearchHit } from '../../../model/answers.ts'
import type { Page, Window } from '../../store.ts'
import type { Clause } from '../clause.ts'
import { fold, toMatch, toWords } from '../fold.ts'
import { toJson } from '../json-text.ts'
import { fromCursor, toCursor } from '../list/cursor.ts'
import type { Sql } from '../sql.ts'
import { findBegun } from '../suggest/begun.ts'
import { RANKINGS } from './rankings.ts'
import { toSnippet } from './snippet.ts'

/** So many hits of each noun can be paged through; a search that needs more wants more words. */
const REACH = 1000

/** So many of the most mentioned entities whose names begin so are ranked in any case. */
const MOST_BEGUN = 8

/** A word that more rows have is common. */
const COMMON = 3000

const ANY: Clause = { sql: 'TRUE', values: [], selective: false }

/** A search on its way. */
interface Search {
  readonly sql: Sql
  readonly match: string
  /** Each word by itself. */
  readonly matches: readonly string[]
  readonly folded: string
  /** JSON of the most mentioned entities whose names begin so. */
  readonly begun: string
}

/** Where a page begins: the noun, and how many of its hits came before. */
interface Start {
  readonly noun: number
  readonly offset: number
}

type PlacedHit = SearchHit & { readonly next: Start }

/** Hits noun by noun, entities first, each noun's best first. */
export function search(sql: Sql, q: string, nouns: readonly SearchHit['noun'][], window: Window): Page<SearchHit> {
  const asked = SEARCHED.filter((noun) => nouns.includes(noun))
  const match = toMatch([q], 'prefix')
  if (match === null) return { items: [], nextCursor: null }
  const identity = ['search', q, asked]
  const start = toStart(identity, window.cursor)
  const hits = sql.reading(() => findHits(createSearch(sql, q, match), asked, start, window.limit + 1))
  const last = hits.length > window.limit ? hits[window.limit - 1] : undefined
  return {
    items: hits.slice(0, window.limit).map(({ next: _, ...hit }) => toJson<SearchHit>(hit)),
    nextCursor: last ? toCursor(identity, [last.next.noun, last.next.offset]) : null,
  }
}

function createSearch(sql: Sql, q: string, match: string): Search {
  const folded = fold(q)
  const matches = toWords(q).flatMap(
    (word, index, all) => toMatch([word], index === all.length - 1 ? 'prefix' : 'whole') ?? [],
  )
  return {
    sql,
    match,
    matches,
    folded,
    begun: JSON.stringify(findBegun(sql, folded, ANY, MOST_BEGUN).slice(0, MOST_BEGUN)),
  }
}

function toStart(identity: unknown, cursor: string | null): Start {
  if (cursor === null) return { noun: 0, offset: 0 }
  const [noun, offset] = fromCursor(identity, cursor, 2)
  return { noun: Number(noun), offset: Math.min(REACH, Math.max(0, Math.trunc(Number(offset) || 0))) }
}

function findHits(search: Search, nouns: readonly SearchHit['noun'][], start: Start, limit: number): PlacedHit[] {
  const hits: PlacedHit[] = []
  for (const [index, noun] of nouns.entries()) {
    if (index < start.noun || hits.length === limit) continue
    const offset = index === start.noun ? start.offset : 0
    const found = findHitsOf(search, noun, offset, Math.min(limit - hits.length, REACH - offset))
    hits.push(...found.map((hit, at) => ({ ...hit, next: { noun: index, offset: offset + at + 1 } })))
  }
  return hits
}

/** Whether very many rows of a full-text index have one of the words. */
function hasCommonWord({ sql, matches }: Search, words: string): boolean {
  const count = `SELECT count(*) FROM (SELECT 1 FROM ${words} WHERE ${words} MATCH ? LIMIT ${COMMON + 1})`
  return matches.some((match) => (sql.value<number>(count, match) ?? 0) > COMMON)
}

function findHitsOf(search: Search, noun: SearchHit['noun'], offset: number, limit: number): SearchHit[] {
  const { sql, match, folded, begun } = search
  const { words, rank, rankCommon, hits } = RANKINGS[noun]
  const text = hasCommonWord(search, words) ? rankCommon : rank
  const ranked = sql.rows<{ key: number; score: number }>(text, { match, folded, begun, limit, offset })
  const keys = ranked.map(({ key }) => key)
  const bounds = { low: Math.min(...keys), high: Math.max(...keys) }
  const rows = keys.length === 0 ? [] : sql.rows<Row>(hits, { match, keys: JSON.stringify(keys), ...bounds })
  const found = new Map(rows.map((row) => [row.key, row]))
  return ranked.flatMap(({ key, score }) => {
    const row = found.get(key)
    return row ? [{ noun, id: row.id, name: row.name, ...toSnippet(row.marked), score }] : []
  })
}

interface Row {
  readonly key: number
  readonly id: string
  readonly name: string
  readonly marked: string
}
