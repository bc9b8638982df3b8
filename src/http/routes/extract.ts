import { ArticleInput } from '../../model/article.ts'
import { Extraction } from '../../model/extraction.ts'
import { createOperation, type Operation } from '../operation.ts'

const example: ArticleInput = {
  text: 'Ana Ruiz, president of Norland, met the Irish prime minister in Dublin on Friday.',
  publishedAt: '2025-01-20',
}

/** Analysis of a text that is handed in. */
export const listExtractOperations = (analyse: (input: ArticleInput) => Extraction): Operation[] => [
  createOperation({
    id: 'extract',
    tag: 'Analysis',
    method: 'POST',
    url: '/v1/extract',
    summary: 'Extract the facts of a text',
    description: 'Reads a text into entities, relations, events, agreements, statements and dates. Nothing is stored.',
    body: { schema: ArticleInput, example },
    answer: Extraction,
    problems: ['payload_too_large', 'unsupported_media_type'],
    handle: ({ body }) => analyse(body),
  }),
]
