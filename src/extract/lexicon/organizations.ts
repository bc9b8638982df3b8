import { createNameIndex } from './name-index.ts'
import { ARMED_GROUPS } from './organizations/armed.ts'
import { COMPANIES } from './organizations/companies.ts'
import { GOVERNMENTS } from './organizations/government.ts'
import { INTERNATIONAL } from './organizations/international.ts'
import { MEDIA } from './organizations/media.ts'
import { PARTIES } from './organizations/parties.ts'
import type { OrganizationRow } from './organizations/row.ts'
import { SOCIETIES } from './organizations/societies.ts'

export type { OrganizationKind, OrganizationRow } from './organizations/row.ts'

/** Organizations that news names without explaining them. */
export const ORGANIZATIONS: readonly OrganizationRow[] = [
  ...INTERNATIONAL,
  ...ARMED_GROUPS,
  ...GOVERNMENTS,
  ...PARTIES,
  ...MEDIA,
  ...SOCIETIES,
  ...COMPANIES,
]

const byName = createNameIndex(ORGANIZATIONS, (row) => [row.name, ...row.aliases])

/**
 * The organization that bears a name, acronym or metonym ("Kremlin", "Downing Street"), with or without "the". Case
 * counts: "WHO" but not "who". Some names are words or persons as well ("Apple", "Ford").
 */
export function findOrganization(name: string): OrganizationRow | null {
  return byName(name)
}
