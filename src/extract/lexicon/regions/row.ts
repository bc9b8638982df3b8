import { readTable } from '../table.ts'

export const REGION_KINDS = [
  'continent',
  'world_region',
  'territory',
  'province',
  'water',
  'river',
  'mountain',
  'island',
  'desert',
  'peninsula',
  'site',
] as const
export type RegionKind = (typeof REGION_KINDS)[number]

/** A place that is neither a country nor a city. `country` is an ISO 3166 code, null where it lies in several or none. */
export interface RegionRow {
  readonly name: string
  readonly kind: RegionKind
  readonly country: string | null
  readonly aliases: readonly string[]
}

/** Rows of a text table with the columns name, country, aliases. */
export function readRegions(kind: RegionKind, table: string): readonly RegionRow[] {
  return readTable(table).map((row) => ({
    name: row.cell(0),
    kind,
    country: row.cell(1) || null,
    aliases: row.list(2),
  }))
}

/** The regions of one country, listed by name with commas between; aliases follow a name after slashes. */
export function readProvinces(country: string, names: string): readonly RegionRow[] {
  return names
    .split(',')
    .map((entry) => entry.trim().split('/'))
    .map(([name = '', ...aliases]) => ({ name, kind: 'province', country, aliases }))
}
