import { Verification } from '../../model/answers.ts'
import { NOUNS } from '../../model/query/noun.ts'
import type { Store } from '../../store/store.ts'
import { createGet, createList, refuseUnknown, toIdParameter } from '../noun-operations.ts'
import { createOperation, type Operation } from '../operation.ts'

const tag = 'Articles'
const whole = [...NOUNS.articles.defaults, ...NOUNS.articles.embeds]

export const listArticleOperations = (store: Store): Operation[] => [
  createList(store, tag, 'articles', 'Articles without their texts, the latest first.'),
  createGet(
    store,
    tag,
    'articles',
    'One article with text, sentences and all mentions, enough to highlight them.',
    whole,
  ),
  createOperation({
    id: 'verifyArticle',
    tag,
    url: '/v1/articles/:id/verify',
    summary: 'Verify the spans of one article',
    description: 'Compares every stored span and the SHA-256 with the text, now.',
    params: toIdParameter('articles'),
    answer: Verification,
    problems: ['not_found', 'gone', 'unavailable'],
    handle: async ({ params: { id } }) => (await store.verifyArticle(id)) ?? refuseUnknown(store, 'articles', id),
  }),
]
