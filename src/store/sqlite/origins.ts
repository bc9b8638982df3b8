import { NEAR_COPY, resemblance, sketchText, toBands } from '../../identity/sketch.ts'
import type { Sql } from './sql.ts'

const NEAR = `
  SELECT a.origin, s.hashes FROM (
    SELECT DISTINCT other.article FROM sketch_bands own
    JOIN sketch_bands other ON other.band = own.band AND other.article <> own.article
    WHERE own.article = ?
  ) near
  JOIN sketches s ON s.article = near.article
  JOIN articles a ON a.id = near.article
`

const SKETCHES =
  'SELECT article, hashes FROM sketches WHERE article IN (SELECT value FROM json_each(?)) ORDER BY article'

const INSERT_BAND = 'INSERT INTO sketch_bands (band, article) VALUES (?, ?) ON CONFLICT DO NOTHING'

const COPIES = 'SELECT id FROM articles WHERE origin = ? AND id <> ?'

const SET = 'UPDATE articles SET origin = ? WHERE id = ?'

const JOIN = 'UPDATE articles SET origin = ? WHERE origin = ?'

/** Finds the near-copies of an article that has come, and gives all that hang together by it one origin. */
export function settleOrigin(sql: Sql, article: string, text: string): void {
  const hashes = sketchText(text)
  sql.run('INSERT INTO sketches (article, hashes) VALUES (?, ?)', article, new Uint8Array(hashes.buffer))
  for (const band of toBands(hashes)) sql.run(INSERT_BAND, band, article)
  const origins = new Set(findNear(sql, article, hashes))
  const [origin = article] = [article, ...origins].toSorted()
  sql.run(SET, origin, article)
  for (const other of origins) if (other !== origin) sql.run(JOIN, origin, other)
}

/** The articles that share the origin of one that is about to go. */
export function listCopies(sql: Sql, article: string): string[] {
  const origin = sql.value<string | null>('SELECT origin FROM articles WHERE id = ?', article)
  return origin ? sql.column<string>(COPIES, origin, article) : []
}

/** Gives near-copies anew their origin, after one that was between them has gone. */
export function resettleOrigins(sql: Sql, articles: readonly string[]): void {
  if (articles.length === 0) return
  const rows = sql.rows<Sketched>(SKETCHES, JSON.stringify(articles))
  let left = rows.map(({ article, hashes }) => ({ article, hashes: toHashes(hashes) }))
  while (left.length > 0) {
    const group = left.slice(0, 1)
    for (const { hashes } of group) {
      const near = left.filter((other) => !group.includes(other) && resemblance(hashes, other.hashes) >= NEAR_COPY)
      group.push(...near)
    }
    left = left.filter((other) => !group.includes(other))
    const [origin = ''] = group.map(({ article }) => article).toSorted()
    for (const { article } of group) sql.run(SET, origin, article)
  }
}

interface Sketched {
  readonly article: string
  readonly hashes: Uint8Array
}

/** The origins of the near-copies of an article. */
function findNear(sql: Sql, article: string, hashes: Uint32Array): string[] {
  return sql
    .rows<{ origin: string; hashes: Uint8Array }>(NEAR, article)
    .filter((other) => resemblance(hashes, toHashes(other.hashes)) >= NEAR_COPY)
    .map(({ origin }) => origin)
}

/** The bytes of a row need not begin where numbers of 32 bits may. */
const toHashes = (bytes: Uint8Array): Uint32Array => new Uint32Array(Uint8Array.from(bytes).buffer)
