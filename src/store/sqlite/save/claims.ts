import type { Evidence } from '../../../model/evidence.ts'
import type { Sql } from '../sql.ts'
import type { FactNoun } from './evidence.ts'
import type { Filing } from './filing.ts'

const INSERT = `
  INSERT INTO claims (noun, fact, field, confidence, article, value) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
`

const SUREST = `
  SELECT value FROM claims WHERE noun = ? AND fact = ? AND field = ? ORDER BY confidence DESC, article LIMIT 1
`

/** A fact with the evidence that one article has for it. */
interface Told {
  readonly id: string
  readonly evidence: readonly Evidence[]
}

/** Files what an article says of a fact's fields; of what it does not know it claims nothing. */
export function saveClaims(filing: Filing, noun: FactNoun, { id, evidence }: Told, claimed: object): void {
  const { sql, article } = filing
  const confidence = Math.max(0, ...evidence.map((piece) => piece.confidence))
  for (const [field, value] of Object.entries(claimed)) {
    if (value !== null) sql.run(INSERT, noun, id, field, confidence, article.id, JSON.stringify(value))
  }
}

/**
 * What holds for a field of a fact by all claims: a known value rather than null, that of the surest article, and of
 * the first id where articles are as sure. So neither the order of filing nor what has gone since matters.
 */
export function settle<T>(sql: Sql, noun: FactNoun, fact: string, field: string): T | null {
  const surest = sql.value<string>(SUREST, noun, fact, field)
  return surest === undefined ? null : JSON.parse(surest)
}
