import { ingest, replace } from '../../ingest/ingest.ts'
import { ArticleInput } from '../../model/article.ts'
import { Filed, type Found, Refiled } from '../../model/filed.ts'
import { NOUNS } from '../../model/query/noun.ts'
import { Removal } from '../../model/removal.ts'
import { fromJson, type Store } from '../../store/store.ts'
import { ABOUT, EXAMPLE_ARTICLE } from '../article-body.ts'
import { DRY_RUN, toDryRun } from '../dry-run.ts'
import { toIdempotent } from '../idempotency.ts'
import { refuseUnknown, toIdRow } from '../noun-operations.ts'
import { createOperation, type Operation } from '../operation.ts'
import type { ApiParts } from '../operations.ts'
import { toParameterSet } from '../parameter.ts'

const tag = 'Articles'

const address = toParameterSet({ id: toIdRow('articles') })

const query = toParameterSet(DRY_RUN)

/** How articles come and go. */
export const listFilingOperations = (parts: ApiParts): Operation[] => [
  toIdempotent(createFiling(parts), parts),
  createReplacement(parts),
  createDeletion(parts),
]

const createFiling = (parts: ApiParts): Operation =>
  createOperation({
    id: 'fileArticle',
    tag,
    method: 'POST',
    scope: 'ingest',
    url: '/v1/articles',
    summary: 'File an article',
    description:
      'Reads a text and files it with all its facts in one transaction: 201 with `Location`. The body is JSON, or a page in HTML, Markdown or plain text, of which body, title, date, author, source and address are found as far as it tells them; the parameters go before that. The very same text again changes nothing, its title and address included: 200 with the same id. A text that was replaced by another one is a 409. What had gone with the article comes back with it.',
    query: toParameterSet(ABOUT),
    body: { schema: ArticleInput, example: EXAMPLE_ARTICLE },
    documents: true,
    answer: Filed,
    creates: true,
    problems: ['payload_too_large', 'unsupported_media_type', 'unavailable'],
    async handle({ body, query: about }, reply) {
      const { id, created } = await ingest({ ...body, ...about }, parts)
      if (created) reply.code(201).header('location', `/v1/articles/${id}`)
      return { created, ...(await readFiled(parts.store, id)) }
    },
  })

const createReplacement = (parts: ApiParts): Operation =>
  createOperation({
    id: 'replaceArticle',
    tag,
    method: 'PUT',
    scope: 'ingest',
    url: '/v1/articles/:id',
    summary: 'Replace one article',
    description:
      'Puts another text, or other metadata, under the id and reads it anew, in one transaction: what the former text alone told goes, as by `DELETE`. The id stays, `sha256` follows the text. The same text and metadata change nothing. A text that another article has is a 409.',
    params: address,
    query: toParameterSet(ABOUT),
    body: { schema: ArticleInput, example: EXAMPLE_ARTICLE },
    documents: true,
    answer: Refiled,
    problems: ['not_found', 'conflict', 'gone', 'payload_too_large', 'unsupported_media_type', 'unavailable'],
    async handle({ params: { id }, query: about, body }) {
      const replaced =
        (await replace(id, { ...body, ...about }, parts)) ?? (await refuseUnknown(parts.store, 'articles', id))
      return { changed: replaced.changed, ...(await readFiled(parts.store, id)) }
    },
  })

const createDeletion = ({ store, now }: ApiParts): Operation =>
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
      const removal = await store.deleteArticle(id, { dryRun: toDryRun(dryRun), at: now().toISOString() })
      return removal ?? refuseUnknown(store, 'articles', id)
    },
  })

/** An article as it is filed now, and how much its text tells. */
async function readFiled(store: Store, id: string): Promise<{ article: Filed['article']; found: Found }> {
  const [article, found] = [await store.get('articles', id, NOUNS.articles.defaults), await store.countFound(id)]
  if (article === null || found === null) return refuseUnknown(store, 'articles', id)
  return { article: fromJson(article), found }
}
