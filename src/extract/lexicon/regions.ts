import { createNameIndex } from './name-index.ts'
import { LANDS } from './regions/lands.ts'
import { PROVINCES } from './regions/provinces.ts'
import type { RegionRow } from './regions/row.ts'
import { WATERS } from './regions/waters.ts'
import { WORLD_REGIONS } from './regions/world.ts'

export type { RegionKind, RegionRow } from './regions/row.ts'

/** Places that are neither countries nor cities. Of two that share a name, the one that news means more often is first. */
export const REGIONS: readonly RegionRow[] = [...WORLD_REGIONS, ...LANDS, ...WATERS, ...PROVINCES]

const byName = createNameIndex(REGIONS, (row) => [row.name, ...row.aliases])

/**
 * The region, water, mountain, island or province that bears a name, with or without "the"; null for countries and
 * cities. Some provinces share their name with a country or a city ("Georgia", "Luxembourg", "New York").
 */
export function findRegion(name: string): RegionRow | null {
  return byName(name)
}
