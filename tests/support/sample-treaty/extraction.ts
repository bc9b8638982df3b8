import type { ArticleInput } from '../../../src/model/article.ts'
import type { Extraction } from '../../../src/model/extraction.ts'
import { agreement } from './agreement.ts'
import { entities } from './entities.ts'
import { events, friday, years } from './events.ts'
import { relations } from './relations.ts'
import { statements } from './statements.ts'
import { norvik, treatyText } from './text.ts'

const { text, sentences, at } = treatyText

export const treatyInput: ArticleInput = {
  text,
  title: 'Norland and Sudmark sign a friendship treaty',
  publishedAt: '2025-01-18',
  url: 'https://news.example/norvik',
  source: 'The Norvik Courier',
}

/** What a careful reader finds in the treaty article. */
export const treatyExtraction: Extraction = {
  article: {
    title: treatyInput.title ?? null,
    publishedAt: treatyInput.publishedAt ?? null,
    dateline: { entity: norvik, start: at('NORVIK').start, end: at('NORVIK').end },
    language: 'en',
    sentences,
    extractor: { version: '0.0.0-sample' },
  },
  entities,
  relations,
  events,
  agreements: [agreement],
  statements,
  dates: [friday, years].map(({ edtf, basis, text: words }) => ({ ...at(words), edtf, basis })),
  coverage: { sentences: sentences.length, sentencesWithFacts: sentences.length, emptySentences: [] },
}
