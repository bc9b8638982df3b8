import type { Agreement } from '../../../model/agreement.ts'
import { toDateColumns } from '../days.ts'
import { settle } from './claims.ts'
import { saveEvidence } from './evidence.ts'
import type { Filing } from './filing.ts'
import { saveProvisions } from './provisions.ts'

const INSERT = `
  INSERT INTO agreements (id, kind, name, name_folded) VALUES (?, ?, '', '') ON CONFLICT (id) DO NOTHING
`

const UPDATE = `
  UPDATE agreements SET
    (name, name_folded) = (SELECT name, name_folded FROM entities WHERE entities.id = agreements.id),
    kind = ?,
    signed_edtf = ?, signed_start = ?, signed_end = ?, signed_text = ?, signed_basis = ?,
    signed_first = ?, signed_last = ?,
    ratified_edtf = ?, ratified_start = ?, ratified_end = ?, ratified_text = ?, ratified_basis = ?,
    ratified_first = ?, ratified_last = ?,
    in_force_edtf = ?, in_force_start = ?, in_force_end = ?, in_force_text = ?, in_force_basis = ?,
    in_force_first = ?, in_force_last = ?,
    expires_edtf = ?, expires_start = ?, expires_end = ?, expires_text = ?, expires_basis = ?,
    expires_first = ?, expires_last = ?,
    term = ?, renewable = ?
  WHERE id = ?
`

const LISTED = {
  parties: 'INSERT INTO parties (agreement, entity, article, position) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  signatories: `
    INSERT INTO signatories (agreement, entity, article, position) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
  `,
  domains: 'INSERT INTO domains (agreement, domain, article, position) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
} as const

/** Files an agreement, or new support for one that is there. */
export function saveAgreement(filing: Filing, agreement: Agreement): void {
  const { sql, article } = filing
  const { id, evidence } = agreement
  sql.run(INSERT, id, agreement.kind)
  saveEvidence(filing, 'agreement', id, evidence)
  for (const list of ['parties', 'signatories', 'domains'] as const) {
    for (const [index, value] of agreement[list].entries()) sql.run(LISTED[list], id, value, article.id, index)
  }
  const { kind, signedOn, ratifiedOn, inForceOn, expiresOn, term, renewable } = settle(filing, 'agreement', agreement, {
    kind: agreement.kind,
    signedOn: agreement.signedOn,
    ratifiedOn: agreement.ratifiedOn,
    inForceOn: agreement.inForceOn,
    expiresOn: agreement.expiresOn,
    term: agreement.term,
    renewable: agreement.renewable,
  })
  const days = [signedOn, ratifiedOn, inForceOn, expiresOn].flatMap(toDateColumns)
  sql.run(UPDATE, kind, ...days, term, renewable === null ? null : Number(renewable), id)
  saveProvisions(filing, agreement)
}
