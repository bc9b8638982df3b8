import { readTable } from '../table.ts'

export const ORGANIZATION_KINDS = [
  'international',
  'armed',
  'government',
  'party',
  'media',
  'company',
  'ngo',
  'other',
] as const
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number]

/** A known organization. `country` is the ISO 3166 code of its seat where it is of one country. */
export interface OrganizationRow {
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: OrganizationKind
  readonly country: string | null
}

/** Rows of a text table with the columns name, country, aliases. */
export function readOrganizations(kind: OrganizationKind, table: string): readonly OrganizationRow[] {
  return readTable(table).map((row) => ({
    name: row.cell(0),
    kind,
    country: row.cell(1) || null,
    aliases: row.list(2),
  }))
}
