import { createHash } from 'node:crypto'
import type { ArticleInput } from '../model/article.ts'
import type { Extraction } from '../model/extraction.ts'
import type { NewArticle, Replaced, Saved, Store } from '../store/store.ts'
import type { Analyse } from './extractors.ts'

/** What filing an article gave. `extraction` is null where the very text was there already, and nothing was read. */
export interface Ingested extends Saved {
  readonly extraction: Extraction | null
}

/** What filing takes: where to, how texts are read, and the clock. */
export interface IngestParts {
  readonly store: Store
  readonly analyse: Analyse
  readonly now: () => Date
}

/** Files an article with all its facts in one transaction; the same text again changes nothing. */
export async function ingest(input: ArticleInput, { store, analyse, now }: IngestParts): Promise<Ingested> {
  const article = toNewArticle(input, now())
  const there = await store.findArticle(article.sha256)
  if (there !== null) return { id: there, created: false, extraction: null }
  const extraction = await analyse(input)
  return { ...(await store.saveArticle(article, extraction)), extraction }
}

/** Puts another text under the id of an article and reads it anew; null for an unknown id. */
export async function replace(
  id: string,
  input: ArticleInput,
  { store, analyse, now }: IngestParts,
): Promise<Replaced | null> {
  if ((await store.get('articles', id, ['id'])) === null) return null
  return store.replaceArticle(id, toNewArticle(input, now()), await analyse(input))
}

/** The article as the store takes it. */
export function toNewArticle(input: ArticleInput, at: Date): NewArticle {
  const sha256 = createHash('sha256').update(input.text, 'utf8').digest('hex')
  return {
    id: `article:${sha256.slice(0, 16)}`,
    sha256,
    text: input.text,
    title: input.title ?? null,
    publishedAt: input.publishedAt ?? null,
    url: input.url ?? null,
    source: input.source ?? null,
    author: input.author ?? null,
    ingestedAt: at.toISOString(),
  }
}
