import type { ArticleInput, BatchLine, Change, Neighbor, SearchHit } from './api.ts'
import {
  type Answer,
  type Connection,
  createSend,
  type Given,
  type OperationId,
  type Parameters,
  type Send,
} from './call.ts'
import { ingestMany } from './ingest-many.ts'
import { type Got, type ItemQuery, type Listed, type ListQuery, NOUNS, type Noun, type Only } from './nouns.ts'
import { iterate } from './pages.ts'

/** Facts that can be explained by their id alone. */
const EXPLAINED = { relations: 'explainRelation', events: 'explainEvent', statements: 'explainStatement' } as const

/** A knowledge base, by whichever way it is reached. Whatever is refused is thrown as `ChanceryError`. */
export interface Chancery {
  /** Any operation of the API by its id: the JSON that it answers. */
  call<O extends OperationId>(operation: O, ...given: Given<O>): Promise<Answer<O>>
  /** The same as the answer comes: for other formats, and for headers. */
  readonly send: Send
  /** One item. */
  get<N extends Noun, const Q = object>(noun: N, id: string, query?: Only<Q, ItemQuery<N>>): Promise<Got<N, Q>>
  /** Every item of a list in its order, page after page as they are needed; `limit` is the size of a page. */
  list<N extends Noun, const Q = object>(noun: N, query?: Only<Q, ListQuery<N>>): AsyncGenerator<Listed<N, Q>>
  /** Everything that has these words. */
  search(q: string, query?: Omit<Parameters<'search'>, 'q' | 'cursor'>): AsyncGenerator<SearchHit>
  /** The entities that share facts with one, those with the most ties first. */
  neighbors(id: string, query?: Omit<Parameters<'listEntityNeighbors'>, 'id' | 'cursor'>): AsyncGenerator<Neighbor>
  /** Why a fact is there. */
  explain(noun: keyof typeof EXPLAINED, id: string): Promise<Answer<'explainEvent'>>
  /** What a text holds; nothing is stored. */
  extract(article: ArticleInput): Promise<Answer<'extract'>>
  /** Reads an article and files it; the same text again changes nothing. */
  ingest(article: ArticleInput): Promise<Answer<'fileArticle'>>
  /** Files many articles; tells of each as soon as it is filed. */
  ingestMany(articles: Iterable<ArticleInput> | AsyncIterable<ArticleInput>): AsyncGenerator<Filed>
  /** What changed after a place in the log, up to its end now. */
  changes(after?: number): AsyncGenerator<Change>
  /** The whole base as one file. */
  export(query: Parameters<'exportAll'>): Promise<ReadableStream<Uint8Array>>
}

/** What became of one article of many; `line` counts them from 1. */
export type Filed = Exclude<BatchLine, { readonly summary: unknown }>

/** A client of a service; it needs nothing but `fetch`, so it runs in Node and in browsers. */
export const createClient = (connection: Connection): Chancery => createChancery(createSend(connection))

/** A knowledge base that requests are sent to. */
export function createChancery(send: Send): Chancery {
  const call = async <O extends OperationId>(operation: O, ...given: Given<O>): Promise<Answer<O>> =>
    (await send(operation, ...given)).json() as Promise<Answer<O>>
  return {
    call,
    send,
    get: (noun, id, query) => call(NOUNS[noun].get, { id, ...query } as never) as never,
    list: (noun, query) => iterate((cursor) => call(NOUNS[noun].list, { ...query, cursor } as never) as never),
    search: (q, query) => iterate((cursor) => call('search', { q, ...query, cursor })),
    neighbors: (id, query) => iterate((cursor) => call('listEntityNeighbors', { id, ...query, cursor })),
    explain: (noun, id) => call(EXPLAINED[noun], { id }),
    extract: (body) => call('extract', {}, { body }),
    ingest: (body) => call('fileArticle', {}, { body }),
    ingestMany: (articles) => ingestMany(articles, send),
    changes: (after = 0) => follow(after, (place) => call('listChanges', { after: place })),
    export: async (query) => toBody(await send('exportAll', query)),
  }
}

function toBody({ body }: Response): ReadableStream<Uint8Array> {
  if (body === null) throw new TypeError('The answer has no body')
  return body
}

async function* follow(after: number, read: (after: number) => Promise<Answer<'listChanges'>>): AsyncGenerator<Change> {
  let place = after
  for (let part = await read(place); part.items.length > 0; part = await read(place)) {
    yield* part.items
    place = part.next
  }
}
