import { z } from 'zod'
import { Curation, Decision, MergeInput, Proposal, SplitInput } from '../../model/curation.ts'
import { ENTITY_TYPES } from '../../model/entity.ts'
import { Failure } from '../../model/failure.ts'
import { Id } from '../../model/query/filter.ts'
import { DEFAULT_LIMIT } from '../../model/query/noun.ts'
import type { DecisionOptions, Store, Verdict } from '../../store/store.ts'
import { DRY_RUN, toDryRun } from '../dry-run.ts'
import { PAGING } from '../list-parameters.ts'
import { refuseUnknown, sendPage, toIdParameter } from '../noun-operations.ts'
import { createOperation, type Operation } from '../operation.ts'
import type { ApiParts } from '../operations.ts'
import { toParameterSet } from '../parameter.ts'
import { toPageSchema } from '../record.ts'

const tag = 'Identity'

/** What is read of who is who. */
export const listIdentityOperations = ({ store }: ApiParts): Operation[] => [
  createOperation({
    id: 'listProposals',
    tag,
    url: '/v1/proposals',
    summary: 'List pairs of entities that may be one',
    description:
      'Pairs of which much, but not enough, speaks for their being one, the likeliest first, each with what speaks for and against it. From a score of 0.8 on entities are made one without being asked, but where two others fit as well; below 0.5 they are not proposed.',
    query: toParameterSet({
      type: {
        schema: z.enum(ENTITY_TYPES),
        form: 'repeated',
        description: 'Only entities of this type',
        example: 'person',
      },
      ...PAGING,
    }),
    answer: toPageSchema('ProposalPage', Proposal),
    prebuilt: true,
    problems: ['unavailable'],
    handle: async ({ query: { type = [], limit = DEFAULT_LIMIT, cursor = null }, url }, reply) =>
      sendPage(await store.listProposals(type, { limit, cursor }), url, reply),
  }),
  createOperation({
    id: 'listDecisions',
    tag,
    url: '/v1/decisions',
    summary: 'List what was decided about who is who',
    description: 'Merges, rejected proposals and splits, the newest first, those that were undone included.',
    query: toParameterSet(PAGING),
    answer: toPageSchema('DecisionPage', Decision),
    prebuilt: true,
    problems: ['unavailable'],
    handle: async ({ query: { limit = DEFAULT_LIMIT, cursor = null }, url }, reply) =>
      sendPage(await store.listDecisions({ limit, cursor }), url, reply),
  }),
]

const query = toParameterSet(DRY_RUN)

const toId = (noun: string, example: string) =>
  toParameterSet({
    id: { schema: Id, form: 'single', description: `Id of the ${noun}`, example, required: true },
  })

/** How people decide who is who. */
export const listCurationOperations = (parts: ApiParts): Operation[] => [
  createVerdict(parts, 'accept'),
  createVerdict(parts, 'reject'),
  createMerge(parts),
  createSplit(parts),
  createUndo(parts),
]

const VERDICTS = {
  accept: {
    kind: 'same',
    summary: 'Accept a proposal',
    description: 'Makes the two entities one. It keeps the id of the one that more articles speak of.',
  },
  reject: {
    kind: 'distinct',
    summary: 'Reject a proposal',
    description: 'The two stay two and are not proposed again.',
  },
} as const

function createVerdict({ store, now }: ApiParts, verdict: keyof typeof VERDICTS): Operation {
  const { kind, summary, description } = VERDICTS[verdict]
  return createOperation({
    id: `${verdict}Proposal`,
    tag,
    method: 'POST',
    scope: 'curate',
    url: `/v1/proposals/:id/${verdict}`,
    summary,
    description,
    params: toId('proposal', 'proposal:1f0c2d3e4a5b'),
    query,
    answer: Curation,
    problems: ['not_found', 'unavailable'],
    async handle({ params: { id }, query: { dryRun } }) {
      const proposal = await store.getProposal(id)
      if (proposal === null) throw unknown('proposal', id)
      const entities = await byArticles(store, proposal)
      return store.decide({ kind, entities, note: null }, toOptions(dryRun, now))
    },
  })
}

/** The one that fewer articles speak of first: it is the one that goes. */
async function byArticles(store: Store, { a, b }: Proposal): Promise<[string, string]> {
  const [one, two] = [await countArticles(store, a.id), await countArticles(store, b.id)]
  return one > two ? [b.id, a.id] : [a.id, b.id]
}

async function countArticles(store: Store, id: string): Promise<number> {
  const item = await store.get('entities', id, ['articleCount'])
  return item === null ? 0 : Number(JSON.parse(item).articleCount)
}

const address = toIdParameter('entities')

const createMerge = ({ store, now }: ApiParts): Operation =>
  createOperation({
    id: 'mergeEntity',
    tag,
    method: 'POST',
    scope: 'curate',
    url: '/v1/entities/:id/merge',
    summary: 'Merge one entity into another',
    description:
      'The entity becomes the one that `into` names, in all articles that are here and that come; its id answers 308 from then on. Undone by `DELETE /v1/decisions/{id}`.',
    params: address,
    query,
    body: { schema: MergeInput, example: { into: 'person:vladimir-putin' } },
    answer: Curation,
    problems: ['not_found', 'gone', 'unavailable'],
    async handle({ params: { id }, query: { dryRun }, body: { into, note = null } }) {
      await needEntity(store, id)
      const verdict: Verdict = { kind: 'same', entities: [id, into], note }
      return store.decide(verdict, toOptions(dryRun, now))
    },
  })

const createSplit = ({ store, now }: ApiParts): Operation =>
  createOperation({
    id: 'splitEntity',
    tag,
    method: 'POST',
    scope: 'curate',
    url: '/v1/entities/:id/split',
    summary: 'Split articles off one entity',
    description:
      'What the articles say of the entity is said of another one from then on, which gets an id of its own. Undone by `DELETE /v1/decisions/{id}`.',
    params: address,
    query,
    body: { schema: SplitInput, example: { articles: ['article:6590a0d2622d655b'] } },
    answer: Curation,
    problems: ['not_found', 'gone', 'unavailable'],
    async handle({ params: { id }, query: { dryRun }, body: { articles, note = null } }) {
      await needEntity(store, id)
      return store.decide({ kind: 'split', entities: [id], articles, note }, toOptions(dryRun, now))
    },
  })

const createUndo = ({ store, now }: ApiParts): Operation =>
  createOperation({
    id: 'undoDecision',
    tag,
    method: 'DELETE',
    scope: 'curate',
    url: '/v1/decisions/:id',
    summary: 'Undo a decision',
    description:
      'Takes the decision back with all that followed from it; it stays in the list. An undone decision is unknown here.',
    params: toId('decision', 'decision:1f0c2d3e4a5b'),
    query,
    answer: Curation,
    problems: ['not_found', 'unavailable'],
    async handle({ params: { id }, query: { dryRun } }) {
      const curation = await store.undoDecision(id, toOptions(dryRun, now))
      if (curation === null) throw unknown('decision', id)
      return curation
    },
  })

async function needEntity(store: Store, id: string): Promise<void> {
  if ((await store.get('entities', id, ['id'])) === null) await refuseUnknown(store, 'entities', id)
}

const toOptions = (dryRun: string | undefined, now: () => Date): DecisionOptions => ({
  dryRun: toDryRun(dryRun),
  at: now().toISOString(),
})

const unknown = (noun: string, id: string): Failure =>
  new Failure('not_found', `No ${noun} has the id "${id}".`, [{ parameter: 'id', detail: 'Unknown id' }])
