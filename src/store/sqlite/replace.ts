import { applyIdentities } from '../../identity/apply.ts'
import type { Extraction } from '../../model/extraction.ts'
import { Failure } from '../../model/failure.ts'
import type { Filing, NewArticle, Replaced } from '../store.ts'
import { joiningChanges } from './changes/record.ts'
import { saveReading } from './identity/readings.ts'
import { readIdentities, settleIdentities } from './identity/settle.ts'
import { refileAll, rememberText, swap } from './refile.ts'
import { findArticle } from './save/article.ts'
import type { Filing as Filed } from './save/filing.ts'
import type { Sql } from './sql.ts'

/** What is stored of an article, beside its text. */
interface Present extends Omit<NewArticle, 'id' | 'text'> {
  readonly updatedAt: string | null
  readonly extractor: string
}

const PRESENT = `
  SELECT sha256, title, published_at AS publishedAt, url, source, author, ingested_at AS ingestedAt, updated_at AS updatedAt, extractor
  FROM articles WHERE id = ?
`

/**
 * Puts another reading under the id of an article, in one transaction: what the former one alone supported goes, and the
 * new one is filed as any other. Nothing changes where text, metadata and extractor are the same.
 */
export function replaceArticle(sql: Sql, id: string, article: NewArticle, extraction: Extraction): Replaced | null {
  return sql.writing(() => {
    const present = sql.row<Present>(PRESENT, id)
    if (present === undefined) return null
    if (isSame(present, article, extraction)) return { id, changed: false }
    refuseTaken(sql, id, article.sha256)
    return joiningChanges(sql, () => replace(sql, id, present, article, extraction))
  })
}

/** Files articles that are there by other readings of their texts, in one transaction. */
export function refileArticles(sql: Sql, filings: readonly Filing[]): void {
  sql.writing(() => {
    for (const { article, extraction } of filings) {
      const present = sql.row<Present>(PRESENT, article.id)
      if (present?.sha256 !== article.sha256) continue
      const { updatedAt } = present
      joiningChanges(sql, () => readAnew({ sql, article, extraction, updatedAt }, article.ingestedAt))
    }
  })
}

/** Files an article in the place of the one that has its id, after who is who is settled by its new reading. */
function readAnew(filing: Filed, at: string): void {
  const { sql, article, extraction } = filing
  saveReading(sql, article.id, extraction)
  refileAll(sql, settleIdentities(sql, { articles: [article.id], known: [[article.id, extraction]] }).others, at)
  swap({ ...filing, extraction: applyIdentities(extraction, readIdentities(sql, article.id)) }, at)
}

function replace(sql: Sql, id: string, present: Present, article: NewArticle, extraction: Extraction): Replaced {
  const { sha256, ingestedAt } = present
  const updatedAt = article.ingestedAt
  readAnew({ sql, article: { ...article, id, ingestedAt }, extraction, updatedAt }, updatedAt)
  sql.run('DELETE FROM former_texts WHERE sha256 = ?', article.sha256)
  if (sha256 !== article.sha256) rememberText(sql, id, sha256, updatedAt)
  return { id, changed: true }
}

function isSame(present: Present, article: NewArticle, { article: reading }: Extraction): boolean {
  return (
    present.sha256 === article.sha256 &&
    present.title === (article.title ?? reading.title) &&
    present.publishedAt === (article.publishedAt ?? reading.publishedAt) &&
    present.url === article.url &&
    present.source === article.source &&
    present.author === article.author &&
    present.extractor === reading.extractor.version
  )
}

function refuseTaken(sql: Sql, id: string, sha256: string): void {
  const other = findArticle(sql, sha256)
  if (other !== null && other !== id) throw new Failure('conflict', `The article "${other}" has this text`)
}
