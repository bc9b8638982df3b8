import type { Statement } from '../../../model/statement.ts'
import type { Sql, Value } from '../sql.ts'
import { saveClaims, settle } from './claims.ts'
import { saveEvidence } from './evidence.ts'
import type { Filing } from './filing.ts'

const SAVE = `
  INSERT INTO statements (id, speaker, kind, cue, text, article, "start", "end", stance, published_at)
  VALUES (
    @id, @speaker, @kind, @cue, @text, @article, @start, @end, @stance,
    (SELECT published_at FROM articles WHERE id = @article)
  )
  ON CONFLICT (id) DO UPDATE SET
    speaker = excluded.speaker, kind = excluded.kind, cue = excluded.cue, text = excluded.text,
    article = excluded.article, "start" = excluded."start", "end" = excluded."end", stance = excluded.stance,
    published_at = excluded.published_at
`

const INSERT_ABOUT = `
  INSERT INTO statement_about (statement, entity, article, position) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
`

/** Files a statement, or new support for one that is there. Its words are those of the surest article, all from that one. */
export function saveStatement(filing: Filing, told: Statement): void {
  const { sql, article } = filing
  const { id, evidence, about, ...words } = told
  saveClaims(filing, 'statement', told, { said: { ...words, article: article.id } })
  settleStatement(sql, id)
  saveEvidence(filing, 'statement', id, evidence)
  for (const [index, entity] of about.entries()) sql.run(INSERT_ABOUT, id, entity, article.id, index)
}

/** Gives a statement the words of its surest article. */
export function settleStatement(sql: Sql, id: string): void {
  sql.run(SAVE, { ...settle<Record<string, Value>>(sql, 'statement', id, 'said'), id })
}
