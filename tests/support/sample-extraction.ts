import { toNewArticle } from '../../src/ingest/ingest.ts'
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

const toSample = (input: ArticleInput, extraction: Extraction, ingestedAt: string): SampleArticle => ({
  input,
  article: toNewArticle(input, new Date(ingestedAt)),
  extraction,
})

/** Two made-up articles, the second of which tells again of facts of the first and adds its own. */
export const sampleArticles: readonly [SampleArticle, SampleArticle] = [
  toSample(treatyInput, treatyExtraction, '2025-02-01T08:00:00.000Z'),
  toSample(ratificationInput, ratificationExtraction, '2025-04-01T08:00:00.000Z'),
]
