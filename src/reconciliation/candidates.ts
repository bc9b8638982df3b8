import { ENTITY_TYPES, type EntityType, type StoredEntity } from '../model/entity.ts'
import { MAX_IDS } from '../model/query/noun.ts'
import { fromJson, type Store } from '../store/store.ts'
import { wordsOf } from './likeness.ts'

/** What a candidate is compared and shown by. */
const FIELDS = ['id', 'type', 'name', 'aliases', 'attributes', 'mentionCount', 'articleCount', 'positions'] as const
export type Known = Pick<StoredEntity, (typeof FIELDS)[number]>

/** Candidates by one way of looking. */
const FEW = 20

/** What is longer is cut before it is looked up; no name is as long. */
const LONGEST_NAME = 200

/** What is shorter begins too many words to be looked for. */
const SHORTEST_HALF = 4

/** The longest words of a name that each are looked for where the whole is not there. */
const MOST_WORDS = 3

/** Entities by id, those that became others as what they are now. */
export async function readEntities(store: Store, ids: readonly string[]): Promise<Map<string, Known>> {
  const found = await readById(store, ids)
  const moves = await Promise.all(
    ids.filter((id) => !found.has(id)).map(async (id) => [id, await store.findMoved(id)] as const),
  )
  const targets = moves.flatMap(([, to]) => to ?? [])
  const moved = targets.length === 0 ? new Map<string, Known>() : await readById(store, targets)
  for (const [from, to] of moves) {
    const entity = to === null ? undefined : moved.get(to)
    if (entity !== undefined) found.set(from, entity)
  }
  return found
}

async function readById(store: Store, ids: readonly string[]): Promise<Map<string, Known>> {
  const found = new Map<string, Known>()
  for (let from = 0; from < ids.length; from += MAX_IDS)
    for (const entity of await listEntities(store, {}, [...new Set(ids.slice(from, from + MAX_IDS))]))
      found.set(entity.id, entity)
  return found
}

/** Entities that a name may mean: of that very name, with a name that begins so, with all its words, else with names like it. */
export async function findCandidates(store: Store, asked: string, types: readonly EntityType[]): Promise<Known[]> {
  const name = asked.slice(0, LONGEST_NAME)
  const words = wordsOf(name)
  if (words.length === 0 || types.length === 0) return []
  const type = toFilter(types)
  const named = await listEntities(store, { name: [name], ...type })
  const worded = await listEntities(store, { q: [words.join(' ')], ...type })
  const begun = await suggest(store, name, types)
  const near = named.length + worded.length + begun.length === 0 ? await findNear(store, name, types) : []
  return unique([...named, ...worded, ...begun, ...near])
}

/** Entities that share the first half of the name or of its longest word, or one of its long words. */
async function findNear(store: Store, name: string, types: readonly EntityType[]): Promise<Known[]> {
  const type = toFilter(types)
  const words = wordsOf(name).toSorted((left, right) => right.length - left.length)
  const half = toHalf(words[0] ?? '')
  const looked = [...words.slice(0, MOST_WORDS), ...(half.length < SHORTEST_HALF ? [] : [half])]
  const begun = await suggest(store, toHalf(name), types)
  const lists = await Promise.all(looked.map((word) => listEntities(store, { q: [word], ...type })))
  return [...begun, ...lists.flat()]
}

const toHalf = (text: string): string => text.slice(0, Math.ceil(text.length / 2))

/** All types are no filter. */
const toFilter = (types: readonly EntityType[]) => (types.length === ENTITY_TYPES.length ? {} : { type: types })

async function suggest(store: Store, prefix: string, types: readonly EntityType[]): Promise<Known[]> {
  const ids = (await store.suggest(prefix, types, FEW)).map((item) => fromJson(item).id)
  return ids.length === 0 ? [] : [...(await readById(store, ids)).values()]
}

async function listEntities(
  store: Store,
  filters: Readonly<Record<string, readonly string[]>>,
  ids: readonly string[] | null = null,
): Promise<Known[]> {
  const { items } = await store.list('entities', {
    filters,
    ids,
    sort: [{ field: 'mentions', descending: true }],
    fields: FIELDS,
    limit: ids?.length ?? FEW,
    cursor: null,
    count: false,
  })
  return items.map(fromJson)
}

const unique = (entities: readonly Known[]): Known[] => [
  ...new Map(entities.map((entity) => [entity.id, entity])).values(),
]
