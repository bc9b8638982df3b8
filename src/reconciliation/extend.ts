import { setImmediate } from 'node:timers/promises'
import type { Store } from '../store/store.ts'
import { readEntities } from './candidates.ts'
import { createFacts } from './facts.ts'
import { type Property, readValues } from './properties.ts'
import type { Value } from './value.ts'

/** A property to fetch, and at most how many of its values. */
export interface Wanted {
  readonly property: Property
  readonly limit: number
}

/** The values of one entity, in the order of the properties asked for. */
export interface Row {
  readonly id: string
  readonly values: readonly (readonly Value[])[]
}

/** A row for every id; an entity that is unknown has no values. */
export async function extend(store: Store, ids: readonly string[], wanted: readonly Wanted[]): Promise<Row[]> {
  const entities = await readEntities(store, ids)
  const rows: Row[] = []
  for (const id of ids) {
    const entity = entities.get(id)
    const facts = createFacts(store, entity?.id ?? id)
    const read = async ({ property, limit }: Wanted) =>
      entity === undefined ? [] : (await readValues(property, entity, facts)).slice(0, limit)
    rows.push({ id, values: await Promise.all(wanted.map(read)) })
    await setImmediate()
  }
  return rows
}
