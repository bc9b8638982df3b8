import { z } from 'zod'
import type { Analyse } from '../../ingest/extractors.ts'
import { Analysis, INCLUSIONS } from '../../model/analysis.ts'
import { ArticleInput } from '../../model/article.ts'
import { ABOUT, EXAMPLE_ARTICLE } from '../article-body.ts'
import { createOperation, type Operation } from '../operation.ts'
import { toParameterSet } from '../parameter.ts'

const query = toParameterSet({
  ...ABOUT,
  include: {
    schema: z.enum(INCLUSIONS),
    form: 'list',
    description:
      '`syntax` adds the grammar of the text: sentences with tokens, lemmas, tags and dependency trees, and the names found in them',
    example: 'syntax',
  },
})

/** Analysis of a text that is handed in. */
export const listExtractOperations = (analyse: Analyse): Operation[] => [
  createOperation({
    id: 'extract',
    tag: 'Analysis',
    method: 'POST',
    scope: 'read',
    url: '/v1/extract',
    summary: 'Extract the facts of a text',
    description: 'Reads a text into entities, relations, events, agreements, statements and dates. Nothing is stored.',
    query,
    body: { schema: ArticleInput, example: EXAMPLE_ARTICLE },
    documents: true,
    answer: Analysis,
    problems: ['payload_too_large', 'unsupported_media_type', 'unavailable'],
    handle: ({ body, query: { include, ...about } }) => analyse({ ...body, ...about }, include),
  }),
]
