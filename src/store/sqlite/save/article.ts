import { Failure } from '../../../model/failure.ts'
import type * as port from '../../store.ts'
import { recordFiling } from '../changes/record.ts'
import { settleConflictsOf } from '../conflicts/settle.ts'
import { fold } from '../fold.ts'
import { settleOrigin } from '../origins.ts'
import { fileSettled } from '../refile.ts'
import type { Sql } from '../sql.ts'
import { saveAgreement } from './agreements.ts'
import { saveEntity } from './entities.ts'
import { saveEvent } from './events.ts'
import type { Filing } from './filing.ts'
import { saveMark } from './marks.ts'
import { saveAppearance } from './mentions.ts'
import { saveRelation } from './relations.ts'
import { saveStatement } from './statements.ts'

const FIND = 'SELECT id FROM articles WHERE sha256 = ?'

const FIND_FORMER = 'SELECT article, at FROM former_texts WHERE sha256 = ?'

const INSERT = `
  INSERT INTO articles (
    id, sha256, title, title_folded, published_at, url, source, author, language, ingested_at, updated_at, extractor, length,
    sentence_count, dateline_start, dateline_end, dateline_entity, coverage_sentences, coverage_with_facts, text
  ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
`

const INSERT_SENTENCE = 'INSERT INTO sentences (article, position, "start", "end") VALUES (?, ?, ?, ?)'

/** Files articles with all their facts in one transaction; a text that is there changes nothing. */
export function saveArticles(sql: Sql, filings: readonly port.Filing[], mark?: port.Mark): port.Saved[] {
  return sql.writing(() => {
    const saved = filings.map(({ article, extraction }) => saveArticle({ sql, article, extraction, updatedAt: null }))
    if (mark) saveMark(sql, mark)
    return saved
  })
}

/** The article that has a text. */
export const findArticle = (sql: Sql, sha256: string): string | null => sql.value<string>(FIND, sha256) ?? null

function saveArticle(filing: Filing): port.Saved {
  const { sql, article } = filing
  const there = findArticle(sql, article.sha256)
  if (there !== null) return { id: there, created: false }
  refuseFormer(sql, article.sha256)
  fileSettled(filing)
  return { id: article.id, created: true }
}

function refuseFormer(sql: Sql, sha256: string): void {
  const former = sql.row<{ article: string; at: string }>(FIND_FORMER, sha256)
  if (former === undefined) return
  throw new Failure('conflict', `This text was replaced by another one under "${former.article}" on ${former.at}`)
}

/** Entities come before all that names them, the article before all that comes from it. */
export function file(filing: Filing): void {
  const { entities, relations, events, agreements, statements } = filing.extraction
  for (const entity of entities) saveEntity(filing, entity)
  insertArticle(filing)
  settleOrigin(filing.sql, filing.article.id, filing.article.text)
  for (const entity of entities) saveAppearance(filing, entity)
  for (const event of events) saveEvent(filing, event)
  for (const agreement of agreements) saveAgreement(filing, agreement)
  for (const relation of relations) saveRelation(filing, relation)
  for (const statement of statements) saveStatement(filing, statement)
  settleConflictsOf(filing.sql, filing.article.id)
  recordFiling(filing.sql, filing.article.id, filing.updatedAt ?? filing.article.ingestedAt)
}

function insertArticle({ sql, article, extraction, updatedAt }: Filing): void {
  const { dateline, sentences, language, extractor, ...reading } = extraction.article
  const { coverage } = extraction
  const title = article.title ?? reading.title
  sql.run(
    INSERT,
    article.id,
    article.sha256,
    title,
    title === null ? null : fold(title),
    article.publishedAt ?? reading.publishedAt,
    article.url,
    article.source,
    article.author,
    language,
    article.ingestedAt,
    updatedAt,
    extractor.version,
    article.text.length,
    sentences.length,
    dateline?.start ?? null,
    dateline?.end ?? null,
    dateline?.entity ?? null,
    coverage.sentences,
    coverage.sentencesWithFacts,
    article.text,
  )
  for (const [index, { start, end }] of sentences.entries()) sql.run(INSERT_SENTENCE, article.id, index, start, end)
}
