import { createHash } from 'node:crypto'
import type { ArticleInput } from '../../src/model/article.ts'
import type { Extraction } from '../../src/model/extraction.ts'
import type { NewArticle } from '../../src/store/store.ts'
import { ratificationExtraction, ratificationInput } from './sample-ratification.ts'
import { treatyExtraction, treatyInput } from './sample-treaty/extraction.ts'

export { wordsAt } from './sample-text.ts'

/** An article with the extraction that a careful reader makes of it by hand. */
export interface SampleArticle {
  readonly input: ArticleInput
  readonly article: NewArticle
  readonly extraction: Extraction
}

function toSample(input: ArticleInput, extraction: Extraction, ingestedAt: string): SampleArticle {
  const sha256 = createHash('sha256').update(input.text, 'utf8').digest('hex')
  const article: NewArticle = {
    id: `article:${sha256.slice(0, 16)}`,
    sha256,
    text: input.text,
    title: input.title ?? null,
    publishedAt: input.publishedAt ?? null,
    url: input.url ?? null,
    source: input.source ?? null,
    author: input.author ?? null,
    ingestedAt,
  }
  return { input, article, extraction }
}

/** Two made-up articles, the second of which tells again of facts of the first and adds its own. */
export const sampleArticles: readonly [SampleArticle, SampleArticle] = [
  toSample(treatyInput, treatyExtraction, '2025-02-01T08:00:00.000Z'),
  toSample(ratificationInput, ratificationExtraction, '2025-04-01T08:00:00.000Z'),
]
