import { type DossierStore, toDossier, toDyad } from '../graph/dossier.ts'
import type { GraphStore } from '../graph/edges.ts'
import { findNeighborhood, findSubgraph, type Neighborhood } from '../graph/neighborhood.ts'
import { findPaths, type PathQuestion } from '../graph/paths.ts'
import type { Graph, GraphPaths, TieFilter } from '../model/graph.ts'
import type { JsonText, Store } from '../store/store.ts'

/** Those of the store itself. */
type Counted = 'list' | 'listQuoted' | 'listTogether' | 'listMet' | 'listMonths' | 'listFacets' | 'search'

/** Reads that look at many rows. What they take and give is data, so that threads can hand it on. */
export interface HeavyReads extends Pick<Store, Counted> {
  neighborhood(question: Neighborhood): Promise<JsonText<Graph>>
  subgraph(ids: readonly string[], filter: TieFilter): Promise<JsonText<Graph>>
  paths(question: PathQuestion): Promise<JsonText<GraphPaths>>
  /** JSON of all about one entity; `entity` is its record as JSON. */
  dossier(id: string, entity: string): Promise<string>
  /** JSON of all between two entities; null where one of them is unknown. */
  dyad(a: string, b: string): Promise<string | null>
}

/** What heavy reads ask of a store. */
export type HeavyStore = GraphStore & DossierStore & Pick<Store, Counted>

/** Graphs are handed on as text, which threads copy faster than objects and which is sent as it is. */
const toJsonText = <T>(value: T): JsonText<T> => JSON.stringify(value) as JsonText<T>

/** Heavy reads in the thread of the caller. */
export const createHeavyReads = (store: HeavyStore): HeavyReads => ({
  neighborhood: async (question) => toJsonText(await findNeighborhood(store, question)),
  subgraph: async (ids, filter) => toJsonText(await findSubgraph(store, ids, filter)),
  paths: async (question) => toJsonText(await findPaths(store, question)),
  dossier: (id, entity) => toDossier(store, id, entity),
  dyad: (a, b) => toDyad(store, a, b),
  list: (noun, query) => store.list(noun, query),
  listQuoted: (limit) => store.listQuoted(limit),
  listTogether: (id, type, sample) => store.listTogether(id, type, sample),
  listMet: (type, kinds, sample) => store.listMet(type, kinds, sample),
  listMonths: (kinds, entity, span) => store.listMonths(kinds, entity, span),
  listFacets: (noun, filters, window) => store.listFacets(noun, filters, window),
  search: (q, nouns, window) => store.search(q, nouns, window),
})

/** Their names. */
export const HEAVY_READS = [
  'neighborhood',
  'subgraph',
  'paths',
  'dossier',
  'dyad',
  'list',
  'listQuoted',
  'listTogether',
  'listMet',
  'listMonths',
  'listFacets',
  'search',
] as const satisfies readonly (keyof HeavyReads)[]
export type HeavyReadName = (typeof HEAVY_READS)[number]
