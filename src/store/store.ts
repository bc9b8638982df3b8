import type { EntityCount, Meetings, MonthCount, Together } from '../model/aggregate.ts'
import type { Facet, Neighbor, SearchHit, Stats, Suggestion, Verification } from '../model/answers.ts'
import type { Conflict, Disputable } from '../model/conflict.ts'
import type { Curation, Decision, Proposal } from '../model/curation.ts'
import type { EntityRef, EntityType } from '../model/entity.ts'
import type { EventKind } from '../model/event-kind.ts'
import type { StoredEvidence } from '../model/evidence.ts'
import type { Extraction } from '../model/extraction.ts'
import type { Found } from '../model/filed.ts'
import type { SeenTie, TieFilter } from '../model/graph.ts'
import type { Item, ListQuery, Noun } from '../model/query/noun.ts'
import type { Removal } from '../model/removal.ts'
import type { Adjacency } from './adjacency.ts'
import type { ChangeLog } from './changes.ts'
import type { CountedSpan, Sample, Shared, Sources } from './counts.ts'
import type { KeyRing } from './keys.ts'
import type { WebhookBook } from './webhooks.ts'

declare const shape: unique symbol
/** JSON text of a `T`, built by the engine and passed on as it is. */
export type JsonText<T> = string & { readonly [shape]: T }

/** The value behind a JSON text, for callers inside the process. */
export const fromJson = <T>(json: JsonText<T>): T => JSON.parse(json) as T

/** A page of items as JSON texts. `nextCursor` is null on the last page; `total` and `facets` are there if they were asked for, `missing` if `ids` were. */
export interface Page<T> {
  readonly items: readonly JsonText<T>[]
  readonly nextCursor: string | null
  readonly total?: number
  readonly facets?: Readonly<Record<string, Facet>>
  readonly missing?: readonly string[]
}

/** An article ready to be filed. `id` derives from `sha256`, the digest of the UTF-8 text. */
export interface NewArticle {
  readonly id: string
  readonly sha256: string
  readonly text: string
  readonly title: string | null
  readonly publishedAt: string | null
  readonly url: string | null
  readonly source: string | null
  readonly author: string | null
  readonly ingestedAt: string
}

/** What a save did: `created` is false where the very text was there already, and nothing changed. */
export interface Saved {
  readonly id: string
  readonly created: boolean
}

/** An article with what was found in it. */
export interface Filing {
  readonly article: NewArticle
  readonly extraction: Extraction
}

/** How far a run over many articles has come; `run` is a digest of what it reads. */
export interface Mark {
  readonly run: string
  readonly done: number
  readonly at: string
}

/** What a replacement did: `changed` is false where text and metadata were the same already. */
export interface Replaced {
  readonly id: string
  readonly changed: boolean
}

/** What somebody decides about who is who. `same` joins the first entity to the second; a split gives articles to a new one. */
export type Verdict = { readonly note: string | null } & (
  | { readonly kind: 'same' | 'distinct'; readonly entities: readonly [string, string] }
  | { readonly kind: 'split'; readonly entities: readonly [string]; readonly articles: readonly string[] }
)

/** As `RemovalOptions`. */
export type DecisionOptions = RemovalOptions

/** The answer to a request with an Idempotency-Key; `fingerprint` is a digest of the request. */
export interface KeptAnswer {
  readonly fingerprint: string
  readonly status: number
  readonly location: string | null
  readonly body: string
}

/** How an article is taken away: `at` is when, as ISO 8601; with `dryRun` it is only told what would go. */
export interface RemovalOptions {
  readonly dryRun: boolean
  readonly at: string
}

/** A knowledge base at one moment, whatever is written meanwhile. */
export interface Snapshot {
  list<N extends Noun>(noun: N, query: ListQuery<N>): Promise<Page<Item<N>>>
  /** The file of the engine, piece by piece, without keys, webhooks and kept answers; of the moment when it is asked for. */
  readFile(): AsyncIterable<Uint8Array>
  close(): Promise<void>
}

/** Two clocks: a day in the world, and a day or a moment up to which articles count; null for now. */
export interface Times {
  readonly asOf: string | null
  readonly knownAt: string | null
}

/** Which facets are counted, and how many values of each. */
export interface FacetWindow extends Window {
  readonly facets: readonly string[]
}

export interface Window {
  readonly limit: number
  readonly cursor: string | null
}

/**
 * The port to a knowledge base. Engines keep this contract, held by one suite that each of them runs:
 *
 * - Every method is atomic. `saveArticle` files an article with all its facts, or nothing; filing the same text
 *   again changes nothing. A fact that is there already gains evidence and keeps its id. A text that its article no
 *   longer has fails with `conflict`.
 * - `saveArticles` files all of a batch and sets the mark of its run, or nothing.
 * - `replaceArticle` leaves what filing the new text alone would have given, under the id that is there. A text that
 *   another article has fails with `conflict`.
 * - `deleteArticle` leaves what the other articles alone would have given. A fact stays while one of them has evidence
 *   for it, an entity while one of them speaks of it.
 * - Reads see all of a saved article or nothing of it.
 * - Lists are keyset pages: rows that are added while a client pages neither shift nor repeat what it sees.
 *   A cursor belongs to its noun, filters and sort; with others it fails with `invalid`.
 * - Items have the fields asked for, in the order of the item's schema.
 * - Unknown ids give `null`, unknown ids in `ids` are named in `missing`.
 * - Failures are `Failure`s: `invalid` (cursor), `unavailable` (file locked, full, not writable), `internal`.
 */
export interface Store extends KeyRing, ChangeLog, WebhookBook {
  saveArticle(article: NewArticle, extraction: Extraction): Promise<Saved>
  /** What each save did, in the order of the batch. */
  saveArticles(filings: readonly Filing[], mark?: Mark): Promise<Saved[]>
  /** Files articles that are there by other readings of their texts; when they were filed stays, and ids that are unknown are passed over. */
  refileArticles(filings: readonly Filing[]): Promise<void>
  /** Puts another text, or other metadata, under the id of an article that is there; null for an unknown id. */
  replaceArticle(id: string, article: NewArticle, extraction: Extraction): Promise<Replaced | null>
  /** Takes an article and its support away, and tells what that takes with it; null for an unknown id. */
  deleteArticle(id: string, options: RemovalOptions): Promise<Removal | null>
  /** Id of the article whose text has this digest; null where none has it now. */
  findArticle(sha256: string): Promise<string | null>
  /** How much the text of an article tells; null for an unknown id. */
  countFound(article: string): Promise<Found | null>
  /** How many articles of a run are done; 0 for one that is not under way. */
  readMark(run: string): Promise<number>
  /** Forgets a run that is done. */
  clearMark(run: string): Promise<void>
  /** The answer kept for a key; null where none is, or it has expired at the given time. */
  findAnswer(key: string, at: string): Promise<KeptAnswer | null>
  /** Keeps an answer until it expires; those that have expired by then go. The first one for a key stays. */
  saveAnswer(
    key: string,
    answer: KeptAnswer,
    expiry: { readonly at: string; readonly expiresAt: string },
  ): Promise<void>
  /** Decides who is who and files anew what follows; fails with `not_found` and `invalid`. */
  decide(verdict: Verdict, options: DecisionOptions): Promise<Curation>
  /** Takes a decision back with all that followed from it; null for an unknown one, or one that is undone already. */
  undoDecision(id: string, options: DecisionOptions): Promise<Curation | null>
  /** What was decided, the newest first. */
  listDecisions(window: Window): Promise<Page<Decision>>
  /** Pairs of entities that may be one, the likeliest first; of some types only where any are given. */
  listProposals(types: readonly EntityType[], window: Window): Promise<Page<Proposal>>
  /** Facts about which articles contradict each other, of some nouns or some facts only where any are given. */
  listConflicts(
    filter: { readonly nouns: readonly Disputable[]; readonly facts: readonly string[] },
    window: Window,
  ): Promise<Page<Conflict>>
  /** The pair with this id; null for one that is not proposed. */
  getProposal(id: string): Promise<Proposal | null>
  /** The id of what had this one; null where it is there still, or is nothing that is known. */
  findMoved(id: string): Promise<string | null>
  /** When what had this id went with its last article; null for an id that is there or never was one of the noun. */
  goneAt(noun: Noun, id: string): Promise<string | null>
  /** What is another text when anybody has written, at the latest in the next turn of the event loop; it says nothing else. */
  state(): Promise<string>
  get<N extends Noun>(noun: N, id: string, fields: readonly string[]): Promise<JsonText<Item<N>> | null>
  list<N extends Noun>(noun: N, query: ListQuery<N>): Promise<Page<Item<N>>>
  /** As `list`; null where it takes longer than some milliseconds. */
  listBriefly<N extends Noun>(noun: N, query: ListQuery<N>, ms: number): Promise<Page<Item<N>> | null>
  /** The most frequent values of facets of a noun among the items that meet filters; a cursor goes on in one facet. */
  listFacets<N extends Noun>(
    noun: N,
    filters: ListQuery<N>['filters'],
    window: FacetWindow,
  ): Promise<Record<string, Facet>>
  /** Entities tied to one by relations or events, most ties first; null for an unknown id. */
  listNeighbors(id: string, window: Window, times?: Times): Promise<Page<Neighbor> | null>
  /** Ties of an entity that meet a filter, those to the neighbors with the most ties first; of some neighbors only where any are given. */
  listTies(entity: string, filter: TieFilter, limit: number, neighbors: readonly string[] | null): Promise<SeenTie[]>
  /** The entities as nodes of a graph, for one search. */
  openAdjacency(): Adjacency
  /** The entities with these ids that there are, in the order of the ids. */
  listRefs(ids: readonly string[]): Promise<EntityRef[]>
  /** The surest piece of evidence of each fact, in their order. */
  listSurest(facts: readonly Pick<SeenTie, 'noun' | 'fact'>[]): Promise<(StoredEvidence | null)[]>
  /** The entities that said most. */
  listQuoted(limit: number): Promise<EntityCount[]>
  /** The entities that share most articles with one, of a type only where it is given; events are left out. Of more articles than the sample has, so many are looked at, always the same. */
  listTogether(id: string, type: EntityType | null, sample: Sample): Promise<Together>
  /** The pairs of entities of a type that take part in most events of some kinds together. Of more events than the sample has the latest are looked at. */
  listMet(type: EntityType, kinds: readonly EventKind[], sample: CountedSpan & Sample): Promise<Meetings>
  /** Events that are dated to the month or better, counted by month and kind; of some kinds and of one participant only where given. */
  listMonths(kinds: readonly EventKind[], entity: string | null, span: CountedSpan): Promise<MonthCount[]>
  /** Who published the articles that speak of an entity, most articles first. */
  listSources(id: string, limit: number): Promise<Sources[]>
  /** Agreements that two entities are both in, and statements of one about the other. */
  listShared(a: string, b: string, limit: number): Promise<Shared>
  /** Hits over entities, articles and statements, best first within each noun, the exact name first of all. */
  search(q: string, nouns: readonly SearchHit['noun'][], window: Window): Promise<Page<SearchHit>>
  /**
   * Entities with a name that begins with `prefix`, case and diacritics folded: those of the very name, then the most mentioned.
   * Where they are fewer than the limit, entities follow with names that have words like those of the prefix.
   */
  suggest(prefix: string, types: readonly string[], limit: number): Promise<JsonText<Suggestion>[]>
  /** The knowledge base as it is now, for reads that take long; it does not change, and is to be closed soon. */
  openSnapshot(): Promise<Snapshot>
  verifyArticle(id: string): Promise<Verification | null>
  stats(): Promise<Stats>
  /** Resolves when the engine answers. */
  ping(): Promise<void>
  close(): Promise<void>
}
