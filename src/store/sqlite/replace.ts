import type { Extraction } from '../../model/extraction.ts'
import { Failure } from '../../model/failure.ts'
import type { NewArticle, Replaced } from '../store.ts'
import { readLast } from './changes/log.ts'
import { joinChanges } from './changes/record.ts'
import { removeArticle } from './remove/article.ts'
import { file, findArticle } from './save/article.ts'
import type { Sql } from './sql.ts'

interface Present {
  readonly sha256: string
  readonly title: string | null
  readonly publishedAt: string | null
  readonly url: string | null
  readonly source: string | null
  readonly ingestedAt: string
  readonly extractor: string
}

const PRESENT = `
  SELECT sha256, title, published_at AS publishedAt, url, source, ingested_at AS ingestedAt, extractor
  FROM articles WHERE id = ?
`

const REMEMBER = `
  INSERT INTO former_texts (sha256, article, at) VALUES (?, ?, ?)
  ON CONFLICT DO UPDATE SET article = excluded.article, at = excluded.at
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
    const former = sql.rows<{ sha256: string; at: string }>('SELECT sha256, at FROM former_texts WHERE article = ?', id)
    const before = readLast(sql)
    removeArticle(sql, id, article.ingestedAt)
    file({
      sql,
      article: { ...article, id, ingestedAt: present.ingestedAt },
      extraction,
      updatedAt: article.ingestedAt,
    })
    joinChanges(sql, before)
    for (const { sha256, at } of [...former, { sha256: present.sha256, at: article.ingestedAt }])
      if (sha256 !== article.sha256) sql.run(REMEMBER, sha256, id, at)
    return { id, changed: true }
  })
}

function isSame(present: Present, article: NewArticle, { article: reading }: Extraction): boolean {
  return (
    present.sha256 === article.sha256 &&
    present.title === (article.title ?? reading.title) &&
    present.publishedAt === (article.publishedAt ?? reading.publishedAt) &&
    present.url === article.url &&
    present.source === article.source &&
    present.extractor === reading.extractor.version
  )
}

function refuseTaken(sql: Sql, id: string, sha256: string): void {
  const other = findArticle(sql, sha256)
  if (other !== null && other !== id) throw new Failure('conflict', `The article "${other}" has this text`)
}
