import type { Evidence } from '../../../model/evidence.ts'
import type { Filing } from './filing.ts'

const INSERT = `
  INSERT INTO evidence (noun, fact, article, sentence, "start", "end", text, rule, confidence, status, asserted_by)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
`

/** Nouns whose rows are facts with evidence. */
export type FactNoun = 'relation' | 'event' | 'agreement' | 'provision' | 'statement'

/** Files the article's support for a fact. */
export function saveEvidence(
  { sql, article }: Filing,
  noun: FactNoun,
  fact: string,
  evidence: readonly Evidence[],
): void {
  for (const { sentence, start, end, text, rule, confidence, status, assertedBy } of evidence) {
    sql.run(INSERT, noun, fact, article.id, sentence, start, end, text, rule, confidence, status, assertedBy)
  }
}
