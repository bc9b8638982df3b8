import { createHash } from 'node:crypto'
import type { Verification } from '../../model/answers.ts'
import type { Sql } from './sql.ts'

const FIND = 'SELECT sha256, text FROM articles WHERE id = ?'

/** Every span that was stored of an article. A statement's words are those that this article claims, wherever else it stands. */
const SPANS = `
  SELECT 'mention' AS noun, id, "start", "end", text FROM mentions WHERE article = @article
  UNION ALL
  SELECT 'evidence', fact, "start", "end", text FROM evidence WHERE article = @article
  UNION ALL
  SELECT 'statement', fact, value ->> '$.start', value ->> '$.end', value ->> '$.text'
  FROM claims WHERE article = @article AND noun = 'statement' AND field = 'said'
`

interface StoredSpan {
  readonly noun: 'mention' | 'evidence' | 'statement'
  readonly id: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Whether every span of the article still equals its text, and the text its digest; null for an unknown id. */
export function verifyArticle(sql: Sql, id: string): Verification | null {
  return sql.reading(() => {
    const article = sql.row<{ sha256: string; text: string }>(FIND, id)
    if (!article) return null
    const spans = sql.rows<StoredSpan>(SPANS, { article: id })
    const wrong = spans.filter(({ start, end, text }) => article.text.slice(start, end) !== text)
    const computed = createHash('sha256').update(article.text, 'utf8').digest('hex')
    const count = (noun: StoredSpan['noun']) => spans.filter((span) => span.noun === noun).length
    return {
      article: id,
      sound: wrong.length === 0 && computed === article.sha256,
      sha256: { stored: article.sha256, computed },
      spans: {
        mentions: count('mention'),
        evidence: count('evidence'),
        statements: count('statement'),
        wrong: wrong.map((span) => ({ noun: span.noun, id: span.id, start: span.start, end: span.end })),
      },
    }
  })
}
