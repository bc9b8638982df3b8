import { z } from 'zod'
import type { Ingested } from '../../ingest.ts'
import { ArticleInput } from '../../model/article.ts'
import { Filed } from '../../model/filed.ts'
import { NOUNS } from '../../model/query/noun.ts'
import { Removal } from '../../model/removal.ts'
import { fromJson, type Store } from '../../store/store.ts'
import { refuseUnknown, toIdRow } from '../noun-operations.ts'
import { createOperation, type Operation } from '../operation.ts'
import type { ApiParts } from '../operations.ts'
import { toParameterSet } from '../parameter.ts'

const tag = 'Articles'

const example: ArticleInput = {
  text: 'Ana Ruiz, president of Norland, met the Irish prime minister in Dublin on Friday.',
  publishedAt: '2025-01-20',
}

const address = toParameterSet({ id: toIdRow('articles') })

const query = toParameterSet({
  dryRun: {
    schema: z.enum(['true', 'false']),
    form: 'single',
    description: '`true` tells what would go and changes nothing',
    example: 'true',
    default: 'false',
  },
})

/** How articles come and go. */
export const listFilingOperations = ({ store, ingest, now }: ApiParts): Operation[] => [
  createOperation({
    id: 'fileArticle',
    tag,
    method: 'POST',
    scope: 'ingest',
    url: '/v1/articles',
    summary: 'File an article',
    description:
      'Reads a text and files it with all its facts in one transaction: 201 with `Location`. The very same text again changes nothing, its title and address included: 200 with the same id. What had gone with the article comes back with it.',
    body: { schema: ArticleInput, example },
    answer: Filed,
    creates: true,
    problems: ['payload_too_large', 'unsupported_media_type', 'unavailable'],
    async handle({ body }, reply) {
      const ingested = await ingest(body)
      if (ingested.created) reply.code(201).header('location', `/v1/articles/${ingested.id}`)
      return toFiled(store, ingested)
    },
  }),
  createOperation({
    id: 'deleteArticle',
    tag,
    method: 'DELETE',
    scope: 'ingest',
    url: '/v1/articles/:id',
    summary: 'Delete one article',
    description:
      'Takes the article and exactly its support away, in one transaction. What another article tells as well stays, by what the articles that are left say of it; the rest is gone, and its ids answer 410 from then on.',
    params: address,
    query,
    answer: Removal,
    problems: ['not_found', 'gone', 'unavailable'],
    async handle({ params: { id }, query: { dryRun } }) {
      const removal = await store.deleteArticle(id, { dryRun: dryRun === 'true', at: now().toISOString() })
      return removal ?? refuseUnknown(store, 'articles', id)
    },
  }),
]

async function toFiled(store: Store, { id, created, extraction }: Ingested): Promise<Filed> {
  const found = await store.get('articles', id, NOUNS.articles.defaults)
  const article = found === null ? await refuseUnknown(store, 'articles', id) : fromJson(found)
  const { entities, relations, events, agreements, statements } = extraction
  return {
    created,
    article,
    found: {
      entities: entities.length,
      relations: relations.length,
      events: events.length,
      agreements: agreements.length,
      statements: statements.length,
    },
  }
}
