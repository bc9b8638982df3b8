import type { Explain } from '../explain.ts'
import { type Explained, Explanation } from '../model/explanation.ts'
import type { Store } from '../store/store.ts'
import { refuseUnknown, toIdParameter } from './noun-operations.ts'
import type { TagName } from './openapi/tags.ts'
import { createOperation, type Operation } from './operation.ts'
import { RECORDS } from './record.ts'

/** What every operation that explains tells in its description. */
export const EXPLAINS =
  'For each piece of evidence: the rule in words, the words that made it fire, the way through the dependency tree from each entity to them, the parts of the confidence, and what gave the status. The sentences are read again; nothing of it is stored.'

/** `GET /v1/{noun}/{id}/explain`: why a fact is in the knowledge base; 404 where it is not. */
export function createExplanation(store: Store, explain: Explain, tag: TagName, noun: Explained): Operation {
  const { one } = RECORDS[noun]
  return createOperation({
    id: `explain${one.charAt(0).toUpperCase()}${one.slice(1)}`,
    tag,
    url: `/v1/${noun}/:id/explain`,
    summary: `Explain one ${one}`,
    description: `Why the ${one} is in the knowledge base. ${EXPLAINS}`,
    params: toIdParameter(noun),
    answer: Explanation,
    problems: ['not_found', 'gone', 'unavailable'],
    handle: async ({ params: { id } }) => (await explain(noun, id)) ?? refuseUnknown(store, noun, id),
  })
}
