import { z } from 'zod'
import { Conflict, DISPUTABLE_NOUNS } from '../../model/conflict.ts'
import { Id } from '../../model/query/filter.ts'
import { DEFAULT_LIMIT } from '../../model/query/noun.ts'
import type { Store } from '../../store/store.ts'
import { PAGING } from '../list-parameters.ts'
import { sendPage } from '../noun-operations.ts'
import { createOperation, type Operation } from '../operation.ts'
import { toParameterSet } from '../parameter.ts'
import { toPageSchema } from '../record.ts'

/** Where articles contradict each other. */
export const listConflictOperations = (store: Store): Operation[] => [
  createOperation({
    id: 'listConflicts',
    tag: 'Identity',
    url: '/v1/conflicts',
    summary: 'List contradictions',
    description:
      'Facts about which articles, or voices in them, contradict each other: denied by one and asserted by another, or with days, places or terms that do not go together; with every side and who stands for it.',
    query: toParameterSet({
      noun: {
        schema: z.enum(DISPUTABLE_NOUNS),
        form: 'repeated',
        description: 'Only about facts of this noun',
        example: 'event',
      },
      fact: {
        schema: Id,
        form: 'repeated',
        description: 'Only about this fact',
        example: 'agreement:iran-russia-treaty-2025',
      },
      ...PAGING,
    }),
    answer: toPageSchema('ConflictPage', Conflict),
    prebuilt: true,
    problems: ['unavailable'],
    handle: async ({ query: { noun = [], fact = [], limit = DEFAULT_LIMIT, cursor = null }, url }, reply) =>
      sendPage(await store.listConflicts({ nouns: noun, facts: fact }, { limit, cursor }), url, reply),
  }),
]
