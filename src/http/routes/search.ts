import { z } from 'zod'
import { toHitNodes } from '../../linked-data/hits.ts'
import { SEARCHED, SearchHit, Suggestion } from '../../model/answers.ts'
import { ENTITY_TYPES } from '../../model/entity.ts'
import { Text } from '../../model/query/filter.ts'
import { DEFAULT_LIMIT } from '../../model/query/noun.ts'
import type { HeavyReads } from '../../readers/heavy-reads.ts'
import type { Store } from '../../store/store.ts'
import { chooseGraphFormat, GRAPH_FORMAT, writeGathered } from '../formats.ts'
import { PAGING, toLimit } from '../list-parameters.ts'
import { sendPage } from '../noun-operations.ts'
import { createOperation, type Operation } from '../operation.ts'
import type { ApiParts } from '../operations.ts'
import { toParameterSet } from '../parameter.ts'
import { toPageSchema } from '../record.ts'

const tag = 'Search'
const MOST_SUGGESTIONS = 50
const USUAL_SUGGESTIONS = 10

export const listSearchOperations = ({ store, reads }: Pick<ApiParts, 'store' | 'reads'>): Operation[] => [
  createSearch(reads),
  createSuggest(store),
]

const SEARCH = toParameterSet({
  q: {
    schema: Text,
    form: 'single',
    description: 'Words to find; the last one counts as a prefix',
    example: 'treaty',
    required: true,
  },
  noun: {
    schema: z.enum(SEARCHED),
    form: 'repeated',
    description: 'Look only at this noun',
    example: 'entity',
    default: SEARCHED,
  },
  ...PAGING,
  format: GRAPH_FORMAT,
})

interface SearchPage {
  readonly items: readonly SearchHit[]
}

const createSearch = (reads: HeavyReads): Operation =>
  createOperation({
    id: 'search',
    tag,
    url: '/v1/search',
    summary: 'Search by words',
    description:
      'Entities, articles and statements that have the words, with the places to highlight. The entity of that very name comes first.',
    query: SEARCH,
    answer: toPageSchema('SearchPage', SearchHit),
    prebuilt: true,
    problems: ['unavailable'],
    async handle({ query: { q, noun = SEARCHED, limit = DEFAULT_LIMIT, cursor = null, format: asked }, url }, reply) {
      const format = chooseGraphFormat(asked, reply)
      const text = sendPage(await reads.search(q, noun, { limit, cursor }), url, reply)
      return writeGathered<SearchPage>(
        format,
        text,
        ({ items }, document, toIri) => toHitNodes(items, document, toIri),
        reply,
      )
    },
  })

const SUGGEST = toParameterSet({
  prefix: {
    schema: Text,
    form: 'single',
    description: 'How a name begins; case and diacritics are folded',
    example: 'pezesh',
    required: true,
  },
  type: {
    schema: z.enum(ENTITY_TYPES),
    form: 'repeated',
    description: 'Only entities of this type',
    example: 'person',
    default: ENTITY_TYPES,
  },
  limit: { ...toLimit(MOST_SUGGESTIONS, USUAL_SUGGESTIONS), description: 'Most suggestions' },
})

const createSuggest = (store: Store): Operation =>
  createOperation({
    id: 'suggest',
    tag,
    url: '/v1/suggest',
    summary: 'Complete a name',
    description:
      'Entities of the very name, then those one of whose names begins with the prefix, then, where these are fewer than asked for, those with words like those of the prefix: misspelt, or in another transliteration. In each the most mentioned come first; `matched` is the name that fits.',
    query: SUGGEST,
    answer: z.object({ items: z.array(Suggestion) }).meta({ id: 'Suggestions' }),
    prebuilt: true,
    problems: ['unavailable'],
    async handle({ query: { prefix, type = ENTITY_TYPES, limit = USUAL_SUGGESTIONS } }) {
      const items = await store.suggest(prefix, type, limit)
      return `{"items":[${items.join(',')}]}`
    },
  })
