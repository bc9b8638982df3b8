import type { ArticleInput } from '../model/article.ts'
import type { Extraction } from '../model/extraction.ts'

/** Version of rules and lexicon; a change of what is found raises it. */
export const EXTRACTOR_VERSION = '0.1.0'

/** Reads an article into its facts: pure, synchronous, deterministic. */
export function extract(input: ArticleInput): Extraction {
  return {
    article: {
      title: input.title ?? null,
      publishedAt: input.publishedAt ?? null,
      dateline: null,
      language: null,
      sentences: [],
      extractor: { version: EXTRACTOR_VERSION },
    },
    entities: [],
    relations: [],
    events: [],
    agreements: [],
    statements: [],
    dates: [],
    coverage: { sentences: 0, sentencesWithFacts: 0 },
  }
}
