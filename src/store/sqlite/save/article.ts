import type { Extraction } from '../../../model/extraction.ts'
import type { NewArticle, Saved } from '../../store.ts'
import { recordFiling } from '../changes/record.ts'
import { fold } from '../fold.ts'
import type { Sql } from '../sql.ts'
import { saveAgreement } from './agreements.ts'
import { saveEntity } from './entities.ts'
import { saveEvent } from './events.ts'
import type { Filing } from './filing.ts'
import { saveAppearance } from './mentions.ts'
import { saveRelation } from './relations.ts'
import { saveStatement } from './statements.ts'

const FIND = 'SELECT id FROM articles WHERE sha256 = ?'

const INSERT = `
  INSERT INTO articles (
    id, sha256, title, title_folded, published_at, url, source, language, ingested_at, extractor, length,
    sentence_count, dateline_start, dateline_end, dateline_entity, coverage_sentences, coverage_with_facts, text
  ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
`

const INSERT_SENTENCE = 'INSERT INTO sentences (article, position, "start", "end") VALUES (?, ?, ?, ?)'

/** Files an article with all its facts in one transaction; the same text again changes nothing. */
export function saveArticle(sql: Sql, article: NewArticle, extraction: Extraction): Saved {
  return sql.writing(() => {
    const there = sql.value<string>(FIND, article.sha256)
    if (there !== undefined) return { id: there, created: false }
    file({ sql, article, extraction })
    return { id: article.id, created: true }
  })
}

/** Entities come before all that names them, the article before all that comes from it. */
function file(filing: Filing): void {
  const { entities, relations, events, agreements, statements } = filing.extraction
  for (const entity of entities) saveEntity(filing, entity)
  insertArticle(filing)
  for (const entity of entities) saveAppearance(filing, entity)
  for (const event of events) saveEvent(filing, event)
  for (const agreement of agreements) saveAgreement(filing, agreement)
  for (const relation of relations) saveRelation(filing, relation)
  for (const statement of statements) saveStatement(filing, statement)
  recordFiling(filing.sql, filing.article.id, filing.article.ingestedAt)
}

function insertArticle({ sql, article, extraction }: Filing): void {
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
    language,
    article.ingestedAt,
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
