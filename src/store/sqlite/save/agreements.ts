import type { Agreement } from '../../../model/agreement.ts'
import type { EdtfDate } from '../../../model/date.ts'
import { toDateColumns } from '../days.ts'
import type { Sql } from '../sql.ts'
import { saveClaims, settle } from './claims.ts'
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
  const { kind, signedOn, ratifiedOn, inForceOn, expiresOn, term, renewable } = agreement
  saveClaims(filing, 'agreement', agreement, { kind, signedOn, ratifiedOn, inForceOn, expiresOn, term, renewable })
  settleAgreement(sql, id)
  saveProvisions(filing, agreement)
}

const DATES = ['signedOn', 'ratifiedOn', 'inForceOn', 'expiresOn'] as const

/** Derives an agreement's columns from its claims. */
export function settleAgreement(sql: Sql, id: string): void {
  const settled = <T>(field: keyof Agreement) => settle<T>(sql, 'agreement', id, field)
  const days = DATES.flatMap((field) => toDateColumns(settled<EdtfDate>(field)))
  const renewable = settled<boolean>('renewable')
  sql.run(UPDATE, settled<string>('kind'), ...days, settled<string>('term'), toFlag(renewable), id)
}

const toFlag = (value: boolean | null): number | null => (value === null ? null : Number(value))
