import { ANY_TIE } from '../model/graph.ts'
import { type Item, type ListQuery, NOUNS, type Noun } from '../model/query/noun.ts'
import { fromJson, type JsonText, type Store } from '../store/store.ts'

/** So many items of each list are shown. */
const MOST_SHOWN = 25

/** One more than is shown tells whether there is more. */
const ASKED = MOST_SHOWN + 1

const query = <N extends Noun>(noun: N, filters: Record<string, readonly string[]>, sort: string, descending = false) =>
  ({
    filters,
    ids: null,
    sort: [{ field: sort, descending }],
    fields: NOUNS[noun].defaults,
    limit: ASKED,
    cursor: null,
    count: false,
  }) as unknown as ListQuery<N>

/** What is asked of a store to gather all about entities. */
export type DossierStore = Pick<
  Store,
  'list' | 'listNeighbors' | 'listSources' | 'listRefs' | 'listTies' | 'listShared'
>

/** JSON of all about one entity; `entity` is its record as JSON. */
export async function toDossier(store: DossierStore, id: string, entity: string): Promise<string> {
  const [relations, parties, signed, timeline, made, about] = await Promise.all([
    store.list('relations', query('relations', { entity: [id] }, 'type')),
    store.list('agreements', query('agreements', { party: [id] }, 'signedOn', true)),
    store.list('agreements', query('agreements', { signatory: [id] }, 'signedOn', true)),
    store.list(
      'events',
      query('events', { [id.startsWith('place:') ? 'place' : 'participant']: [id], to: ['9999-12-31'] }, 'date'),
    ),
    store.list('statements', query('statements', { speaker: [id] }, 'publishedAt', true)),
    store.list('statements', query('statements', { about: [id] }, 'publishedAt', true)),
  ])
  const neighbors = await store.listNeighbors(id, { limit: ASKED, cursor: null })
  const sources = await store.listSources(id, ASKED)
  const agreements = [...new Set([...parties.items, ...signed.items])]
  const lists = [relations.items, agreements, timeline.items, made.items, about.items, neighbors?.items ?? [], sources]
  return toRecord({
    entity,
    relations: toArray(relations.items),
    agreements: toArray(agreements),
    timeline: toArray(timeline.items),
    statements: toRecord({ made: toArray(made.items), about: toArray(about.items) }),
    neighbors: toArray(neighbors?.items ?? []),
    sources: JSON.stringify(sources.slice(0, MOST_SHOWN)),
    truncated: String(lists.some((list) => list.length > MOST_SHOWN)),
  })
}

/** JSON of all between two entities; null where one of them is unknown. */
export async function toDyad(store: DossierStore, a: string, b: string): Promise<string | null> {
  const refs = await store.listRefs([a, b])
  const [one, two] = [a, b].map((id) => refs.find((ref) => ref.id === id))
  if (one === undefined || two === undefined) return null
  const ties = await store.listTies(a, ANY_TIE, ASKED * 2, [b])
  const shared = await store.listShared(a, b, ASKED)
  const idsOf = (noun: 'relation' | 'event') => ties.filter((tie) => tie.noun === noun).map(({ fact }) => fact)
  const relations = await listById(store, 'relations', idsOf('relation'))
  const events = (await listById(store, 'events', idsOf('event'))).toSorted(byDay)
  const agreements = await listById(store, 'agreements', shared.agreements)
  const statements = await listById(store, 'statements', shared.statements)
  const lists = [idsOf('relation'), idsOf('event'), shared.agreements, shared.statements]
  return toRecord({
    a: JSON.stringify(one),
    b: JSON.stringify(two),
    relations: toArray(relations),
    events: toArray(events),
    agreements: toArray(agreements),
    statements: toArray(statements),
    truncated: String(lists.some((list) => list.length > MOST_SHOWN)),
  })
}

/** In the order of the ids. */
async function listById<N extends Noun>(store: DossierStore, noun: N, ids: readonly string[]) {
  if (ids.length === 0) return []
  const asked = { ...query(noun, {}, 'id'), ids: ids.slice(0, MOST_SHOWN) } as ListQuery<N>
  return (await store.list(noun, asked)).items
}

/** By their first day; undated ones last. */
const byDay = (a: JsonText<Item<'events'>>, b: JsonText<Item<'events'>>): number =>
  toDay(a) < toDay(b) ? -1 : Number(toDay(a) > toDay(b))

const toDay = (event: JsonText<Item<'events'>>): string => fromJson(event).date?.start ?? '9999'

const toArray = (items: readonly JsonText<unknown>[]): string => `[${items.slice(0, MOST_SHOWN).join(',')}]`

const toRecord = (fields: Readonly<Record<string, string>>): string =>
  `{${Object.entries(fields)
    .map(([name, json]) => `${JSON.stringify(name)}:${json}`)
    .join(',')}}`
