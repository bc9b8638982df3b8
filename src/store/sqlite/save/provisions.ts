import { createHash } from 'node:crypto'
import type { Agreement, Provision } from '../../../model/agreement.ts'
import { fold } from '../fold.ts'
import { saveEvidence } from './evidence.ts'
import type { Filing } from './filing.ts'

const SAVE = `
  INSERT INTO provisions (id, agreement, topic, polarity, position) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET position = min(position, excluded.position)
`

/** Files the provisions of an agreement. */
export function saveProvisions(filing: Filing, { id: agreement, provisions }: Agreement): void {
  for (const [index, provision] of provisions.entries()) {
    const id = toProvisionId(agreement, provision)
    filing.sql.run(SAVE, id, agreement, provision.topic, provision.polarity, index)
    saveEvidence(filing, 'provision', id, provision.evidence)
  }
}

/** A provision is its agreement, its topic and its polarity; the same three give the same id. */
function toProvisionId(agreement: string, { topic, polarity }: Provision): string {
  const digest = createHash('sha256').update([agreement, topic, polarity].join('\n')).digest('hex').slice(0, 12)
  const words = fold(topic).match(/[a-z0-9]+/g) ?? []
  return ['provision:', [...words, polarity, digest].join('-')].join('')
}
