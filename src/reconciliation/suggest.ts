import type { EntityType } from '../model/entity.ts'
import { fromJson, type Store } from '../store/store.ts'
import { type Known, readEntities } from './candidates.ts'

/** Entities with a name that begins so, the most mentioned first; an id suggests its entity. */
export async function suggestEntities(
  store: Store,
  prefix: string,
  types: readonly EntityType[],
  limit: number,
): Promise<Known[]> {
  const found = await store.suggest(prefix, types, limit)
  const ids = found.map((item) => fromJson(item).id)
  const entities = await readEntities(store, prefix.includes(':') ? [prefix, ...ids] : ids)
  return [...entities.values()]
}
