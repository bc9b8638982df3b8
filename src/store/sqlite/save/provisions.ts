import { createHash } from 'node:crypto'
import type { Agreement, Provision } from '../../../model/agreement.ts'
import { fold } from '../fold.ts'
import type { Sql } from '../sql.ts'
import { saveClaims } from './claims.ts'
import { saveEvidence } from './evidence.ts'
import type { Filing } from './filing.ts'

const SAVE = `
  INSERT INTO provisions (id, agreement, topic, polarity, position) VALUES (?, ?, ?, ?, 0) ON CONFLICT (id) DO NOTHING
`

const UPDATE = `
  UPDATE provisions SET position = (
    SELECT min(CAST(value AS INTEGER)) FROM claims
    WHERE noun = 'provision' AND fact = provisions.id AND field = 'position'
  ) WHERE id = ?
`

/** Files the provisions of an agreement. */
export function saveProvisions(filing: Filing, { id: agreement, provisions }: Agreement): void {
  for (const [index, provision] of provisions.entries()) {
    const id = toProvisionId(agreement, provision)
    filing.sql.run(SAVE, id, agreement, provision.topic, provision.polarity)
    saveEvidence(filing, 'provision', id, provision.evidence)
    saveClaims(filing, 'provision', { id, evidence: [] }, { position: index })
    settleProvision(filing.sql, id)
  }
}

/** Puts a provision at the foremost place that an article gives it. */
export const settleProvision = (sql: Sql, id: string): void => void sql.run(UPDATE, id)

/** A provision is its agreement, its topic and its polarity; the same three give the same id. */
function toProvisionId(agreement: string, { topic, polarity }: Provision): string {
  const digest = createHash('sha256').update([agreement, topic, polarity].join('\n')).digest('hex').slice(0, 12)
  const words = fold(topic).match(/[a-z0-9]+/g) ?? []
  return ['provision:', [...words, polarity, digest].join('-')].join('')
}
