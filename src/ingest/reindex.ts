import { EXTRACTOR_VERSION } from '../extract/version.ts'
import type { ArticleInput } from '../model/article.ts'
import { type ListQuery, NOUNS } from '../model/query/noun.ts'
import { type Filing, fromJson, type NewArticle, type Store } from '../store/store.ts'
import type { Analyse } from './extractors.ts'

/** The version of the extractor that reads texts now. */
export const CURRENT_EXTRACTOR = EXTRACTOR_VERSION

/** An article as it is stored, with the version that read it. */
export interface StoredText {
  readonly article: NewArticle
  readonly extractor: string
}

const PAGE = 50

/** So many texts a thread are read before they are filed together. */
const AHEAD = 4

/** Every article of a store, in the order of the ids, with its text. */
export async function* readTexts(store: Store): AsyncGenerator<StoredText> {
  let cursor: string | null = null
  do {
    const query: ListQuery<'articles'> = {
      filters: {},
      ids: null,
      sort: [{ field: 'id', descending: false }],
      fields: [...NOUNS.articles.defaults, 'text'],
      limit: PAGE,
      cursor,
      count: false,
    }
    const page = await store.list('articles', query)
    for (const item of page.items) {
      const { id, sha256, text, title, publishedAt, url, source, author, ingestedAt, extractor } = fromJson(item)
      const article = { id, sha256, text, title, publishedAt, url, source, author, ingestedAt }
      yield { article, extractor: extractor.version }
    }
    cursor = page.nextCursor
  } while (cursor !== null)
}

/** What reading articles anew takes. */
export interface ReindexParts {
  readonly store: Store
  readonly analyse: Analyse
  /** How many texts are read at once. */
  readonly width: number
}

/** How far it is: `read` were read anew, `passed` are by the present extractor already. */
export interface Reindexed {
  readonly read: number
  readonly passed: number
}

/**
 * Reads every article anew that another version of the extractor read, or every one with `all`, and files it in its place,
 * a few in one transaction. Tells how far it is after each. Where it is stopped, it goes on with what is left.
 */
export const reindex = (parts: ReindexParts, all: boolean): AsyncGenerator<Reindexed> =>
  readAgain(parts, all ? () => true : isOutdated, (filings) => parts.store.refileArticles(filings))

/** Reads every article again and files it in another store, which holds what the first should hold then. */
export const deriveAgain = (parts: ReindexParts, into: Store): AsyncGenerator<Reindexed> =>
  readAgain(
    parts,
    () => true,
    (filings) => into.saveArticles(filings),
  )

/** Whether another version of the extractor read the text. */
export const isOutdated = ({ extractor }: StoredText): boolean => extractor !== CURRENT_EXTRACTOR

async function* readAgain(
  { store, analyse, width }: ReindexParts,
  isWanted: (stored: StoredText) => boolean,
  save: (filings: readonly Filing[]) => Promise<unknown>,
): AsyncGenerator<Reindexed> {
  let [read, passed] = [0, 0]
  let group: NewArticle[] = []
  const saveGroup = async () => {
    const reading = group.map(async (article) => ({ article, extraction: await analyse(toInput(article)) }))
    await save(await Promise.all(reading))
    read += group.length
    group = []
  }
  for await (const stored of readTexts(store)) {
    if (isWanted(stored)) group.push(stored.article)
    else passed += 1
    if (group.length < AHEAD * width) continue
    await saveGroup()
    yield { read, passed }
  }
  if (group.length > 0) await saveGroup()
  yield { read, passed }
}

/** What is read of an article that is stored. */
const toInput = ({ text, title, publishedAt, url, source, author }: NewArticle): ArticleInput => ({
  text,
  title,
  publishedAt,
  url,
  source,
  author,
})
