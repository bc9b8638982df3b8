import { createHash } from 'node:crypto'
import { extract } from './extract/extract.ts'
import type { Analysis, Inclusion } from './model/analysis.ts'
import type { ArticleInput } from './model/article.ts'
import type { Extraction } from './model/extraction.ts'
import type { NewArticle, Saved, Store } from './store/store.ts'

/** Reads an article into its facts, and what else is asked for, and stores nothing. */
export type Analyse = (input: ArticleInput, inclusions?: readonly Inclusion[]) => Analysis

export const analyse: Analyse = extract

/** What filing an article gave. */
export interface Ingested extends Saved {
  readonly extraction: Extraction
}

/** Files an article in a store of its own. */
export type Ingest = (input: ArticleInput) => Promise<Ingested>

/** Files an article with all its facts in one transaction; the same text again changes nothing. */
export async function ingest(input: ArticleInput, store: Store, now: () => Date): Promise<Ingested> {
  const extraction = extract(input)
  const saved = await store.saveArticle(toNewArticle(input, now()), extraction)
  return { ...saved, extraction }
}

function toNewArticle(input: ArticleInput, at: Date): NewArticle {
  const sha256 = createHash('sha256').update(input.text, 'utf8').digest('hex')
  return {
    id: `article:${sha256.slice(0, 16)}`,
    sha256,
    text: input.text,
    title: input.title ?? null,
    publishedAt: input.publishedAt ?? null,
    url: input.url ?? null,
    source: input.source ?? null,
    ingestedAt: at.toISOString(),
  }
}
