import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { type Item, type ListQuery, NOUNS, type Noun } from '../../../src/model/query/noun.ts'
import { fromJson, type Store } from '../../../src/store/store.ts'
import { type SampleArticle, sampleArticles } from '../../support/sample-extraction.ts'
import type { OpenStore } from '../contract.ts'

export const nouns = Object.keys(NOUNS) as Noun[]

export const fieldsOf = (noun: Noun): string[] => Object.keys(NOUNS[noun].item.shape)

/** An empty store that is closed when the test ends. */
export async function openEmpty(open: OpenStore): Promise<Store> {
  const store = await open()
  onTestFinished(() => store.close())
  return store
}

/** A store with the given articles, by default both samples. */
export async function openFilled(open: OpenStore, articles: readonly SampleArticle[] = sampleArticles): Promise<Store> {
  const store = await openEmpty(open)
  for (const { article, extraction } of articles) await store.saveArticle(article, extraction)
  return store
}

/** A store with both samples for the tests of a group that only read. */
export function useFilled(open: OpenStore): () => Store {
  let filled: Store | null = null
  beforeAll(async () => {
    filled = await open()
    for (const { article, extraction } of sampleArticles) await filled.saveArticle(article, extraction)
  })
  afterAll(() => filled?.close())
  return () => {
    if (filled === null) throw new Error('The store is not open yet')
    return filled
  }
}

/** A query for the first 200 items with all fields, by the noun's first sort, changed by what is given. */
export function toQuery<N extends Noun>(noun: N, given: Partial<ListQuery<N>> = {}): ListQuery<N> {
  return {
    filters: {},
    ids: null,
    sort: NOUNS[noun].sorts.slice(0, 1).map((field) => ({ field, descending: false })),
    fields: fieldsOf(noun),
    limit: 200,
    cursor: null,
    count: false,
    ...given,
  }
}

/** The items of one page. */
export async function listAll<N extends Noun>(
  store: Store,
  noun: N,
  given: Partial<ListQuery<N>> = {},
): Promise<Item<N>[]> {
  const page = await store.list(noun, toQuery(noun, given))
  return page.items.map((item) => fromJson(item))
}

/** The ids of the items of one page. */
export async function listIds<N extends Noun>(
  store: Store,
  noun: N,
  given: Partial<ListQuery<N>> = {},
): Promise<string[]> {
  const items = await listAll(store, noun, { ...given, fields: ['id'] })
  return items.map(({ id }) => id)
}

/** Everything that the store holds, by noun. */
export async function dump(store: Store): Promise<Record<string, unknown[]>> {
  const lists = nouns.map(async (noun) => [noun, await listAll(store, noun)] as const)
  return Object.fromEntries(await Promise.all(lists))
}

/** What all pages hold, from the first to the last; `list` gives the page at a cursor. */
export async function walk<T>(
  list: (cursor: string | null) => Promise<{ items: readonly T[]; nextCursor: string | null } | null>,
) {
  const items: T[] = []
  let cursor: string | null = null
  do {
    const page = await list(cursor)
    items.push(...(page?.items ?? []))
    cursor = page?.nextCursor ?? null
  } while (cursor !== null)
  return items
}
