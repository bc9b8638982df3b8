import type { EdtfDate } from '../../../model/date.ts'
import type { Relation } from '../../../model/relation.ts'
import { toDateColumns } from '../days.ts'
import type { Sql } from '../sql.ts'
import { saveClaims, settle } from './claims.ts'
import { saveEvidence } from './evidence.ts'
import type { Filing } from './filing.ts'
import { saveRelationTie } from './ties.ts'

const INSERT = `
  INSERT INTO relations (id, type, subject, object, confidence, asserted) VALUES (?, ?, ?, ?, 0, 0)
  ON CONFLICT (id) DO NOTHING
`

const UPDATE = `
  UPDATE relations SET
    value = ?,
    valid_from_edtf = ?, valid_from_start = ?, valid_from_end = ?, valid_from_text = ?, valid_from_basis = ?,
    valid_from_first = ?, valid_from_last = ?,
    valid_to_edtf = ?, valid_to_start = ?, valid_to_end = ?, valid_to_text = ?, valid_to_basis = ?,
    valid_to_first = ?, valid_to_last = ?,
    confidence = coalesce((SELECT max(confidence) FROM evidence WHERE noun = 'relation' AND fact = relations.id), 0),
    asserted = EXISTS (
      SELECT 1 FROM evidence WHERE noun = 'relation' AND status = 'asserted' AND fact = relations.id
    )
  WHERE id = ?
`

/** Files a relation, or new support for one that is there. */
export function saveRelation(filing: Filing, relation: Relation): void {
  const { sql } = filing
  const { id, type, subject, object, evidence } = relation
  sql.run(INSERT, id, type, subject, object)
  saveEvidence(filing, 'relation', id, evidence)
  const { value, validFrom, validTo } = relation
  saveClaims(filing, 'relation', relation, { value, validFrom, validTo })
  settleRelation(sql, id)
  saveRelationTie(sql, { noun: 'relation', fact: id, type }, subject, object)
}

/** Derives a relation's columns from its claims and evidence. */
export function settleRelation(sql: Sql, id: string): void {
  const date = (field: string) => toDateColumns(settle<EdtfDate>(sql, 'relation', id, field))
  sql.run(UPDATE, settle<string>(sql, 'relation', id, 'value'), ...date('validFrom'), ...date('validTo'), id)
}
