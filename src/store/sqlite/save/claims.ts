import type { Evidence } from '../../../model/evidence.ts'
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

/**
 * Files what an article says of a fact's fields and gives back what holds for the fact now. A known value wins over
 * null, the surest article over others, the first id where they are as sure: so the order of filing does not matter.
 */
export function settle<T extends object>(filing: Filing, noun: FactNoun, { id, evidence }: Told, claimed: T): T {
  const { sql, article } = filing
  const confidence = Math.max(0, ...evidence.map((piece) => piece.confidence))
  const settled = Object.entries(claimed).map(([field, value]) => {
    if (value !== null) sql.run(INSERT, noun, id, field, confidence, article.id, JSON.stringify(value))
    const surest = sql.value<string>(SUREST, noun, id, field)
    return [field, surest === undefined ? null : JSON.parse(surest)]
  })
  return Object.fromEntries(settled)
}
