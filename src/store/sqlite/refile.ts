import { applyIdentities } from '../../identity/apply.ts'
import type { Removal } from '../../model/removal.ts'
import type { NewArticle } from '../store.ts'
import { joiningChanges } from './changes/record.ts'
import { loadReading, removeReading, saveReading } from './identity/readings.ts'
import { readIdentities, settleIdentities } from './identity/settle.ts'
import { removeArticle } from './remove/article.ts'
import { file } from './save/article.ts'
import type { Filing } from './save/filing.ts'
import type { Sql } from './sql.ts'

const STORED = `
  SELECT id, sha256, text, title, published_at AS publishedAt, url, source, author, ingested_at AS ingestedAt, updated_at AS updatedAt
  FROM articles WHERE id = ?
`

const FORMER = 'SELECT sha256, at FROM former_texts WHERE article = ?'

const REMEMBER = `
  INSERT INTO former_texts (sha256, article, at) VALUES (?, ?, ?)
  ON CONFLICT DO UPDATE SET article = excluded.article, at = excluded.at
`

/** Files an article whose ids are those of the article alone: who is who is settled first, and others are filed anew by it. */
export function fileSettled(filing: Filing): void {
  const { sql, article, extraction } = filing
  saveReading(sql, article.id, extraction)
  const { others } = settleIdentities(sql, { articles: [article.id] })
  const work = () => {
    refileAll(sql, others, article.ingestedAt)
    file({ ...filing, extraction: applyIdentities(extraction, readIdentities(sql, article.id)) })
  }
  if (others.length === 0) work()
  else joiningChanges(sql, work)
}

/** Takes an article and its support away; others are filed anew where who is who follows from it. */
export function removeSettled(sql: Sql, article: string, at: string): Removal {
  return joiningChanges(sql, () => {
    const removal = removeArticle(sql, article, at)
    removeReading(sql, article)
    refileAll(sql, settleIdentities(sql, { articles: [article] }).others, at)
    return removal
  })
}

/** Files articles anew from what they were read to say, by who is who now. */
export function refileAll(sql: Sql, articles: readonly string[], at: string): void {
  for (const id of articles) {
    const stored = sql.row<NewArticle & { readonly updatedAt: string | null }>(STORED, id)
    const reading = loadReading(sql, id)
    if (stored === undefined || reading === null) continue
    const { updatedAt, ...article } = stored
    swap({ sql, article, extraction: applyIdentities(reading, readIdentities(sql, id)), updatedAt }, at)
  }
}

/** Files an article in the place of the one that has its id. */
export function swap(filing: Filing, at: string): void {
  const { sql, article } = filing
  const former = sql.rows<{ sha256: string; at: string }>(FORMER, article.id)
  removeArticle(sql, article.id, at)
  file(filing)
  for (const { sha256, at: since } of former) rememberText(sql, article.id, sha256, since)
}

/** Remembers a text that an article had. */
export const rememberText = (sql: Sql, article: string, sha256: string, at: string): void =>
  void sql.run(REMEMBER, sha256, article, at)
