import { SEARCHED, type SearchHit } from '../../../model/answers.ts'
import type { Page, Window } from '../../store.ts'
import { fold, toMatch } from '../fold.ts'
import { toJson } from '../json-text.ts'
import { fromCursor, toCursor } from '../list/cursor.ts'
import type { Sql } from '../sql.ts'
import { RANKINGS } from './rankings.ts'
import { toSnippet } from './snippet.ts'

/** So many hits of each noun can be paged through; a search that needs more wants more words. */
const REACH = 1000

/** A search on its way. */
interface Search {
  readonly sql: Sql
  readonly match: string
  readonly folded: string
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
  const hits = sql.reading(() => findHits({ sql, match, folded: fold(q) }, asked, start, window.limit + 1))
  const last = hits.length > window.limit ? hits[window.limit - 1] : undefined
  return {
    items: hits.slice(0, window.limit).map(({ next: _, ...hit }) => toJson<SearchHit>(hit)),
    nextCursor: last ? toCursor(identity, [last.next.noun, last.next.offset]) : null,
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

function findHitsOf(
  { sql, match, folded }: Search,
  noun: SearchHit['noun'],
  offset: number,
  limit: number,
): SearchHit[] {
  const { rank, hit } = RANKINGS[noun]
  return sql.rows<{ key: number; score: number }>(rank, { match, folded, limit, offset }).flatMap(({ key, score }) => {
    const row = sql.row<{ id: string; name: string; marked: string }>(hit, { match, key })
    return row ? [{ noun, id: row.id, name: row.name, ...toSnippet(row.marked), score }] : []
  })
}
