import { z } from 'zod'
import type { Explain } from '../../explain.ts'
import { IsoDay } from '../../model/date.ts'
import { EVENT_KIND_NAMES } from '../../model/event-kind.ts'
import { STATUSES } from '../../model/evidence.ts'
import { EXPLAINED } from '../../model/explanation.ts'
import { Id, Text } from '../../model/query/filter.ts'
import { NOUNS, type Noun } from '../../model/query/noun.ts'
import { RelationType } from '../../model/relation.ts'
import type { HeavyReads } from '../../readers/heavy-reads.ts'
import { fromJson, type Page, type Store } from '../../store/store.ts'
import type { ListRead } from '../list-parameters.ts'
import { toListQuery } from '../list-query.ts'
import type { ApiParts } from '../operations.ts'
import { boundEvidence, cutText, MOST_EVIDENCE, MOST_ITEMS, TEXT_PART, USUAL_ITEMS } from './bounds.ts'
import { toFound, unknown } from './found.ts'
import { createGetEntity } from './get-entity.ts'
import { OUTPUTS } from './outputs.ts'
import { createTool, type Structured, type Tool } from './tool.ts'

const paging = {
  limit: z.int().min(1).max(MOST_ITEMS).default(USUAL_ITEMS),
  cursor: z.string().max(4000).optional(),
}
const day = IsoDay.optional()
const text = Text.optional()
const id = Id.optional()
const status = z.enum(STATUSES).optional()

/** The tools over a store. */
export const listTools = ({ store, reads, explain }: Pick<ApiParts, 'store' | 'reads' | 'explain'>): Tool[] => [
  createSearch(reads),
  createGetEntity({ store, reads }),
  createListTool(store, {
    noun: 'events',
    description: 'Events by participant, kind, place and day; each with role, date and evidence.',
    filters: {
      participant: id,
      kind: z.enum(EVENT_KIND_NAMES).optional(),
      place: id,
      from: day,
      to: day,
      status,
    },
  }),
  createListTool(store, {
    noun: 'relations',
    description: 'Ties between two entities, such as posts and memberships. `entity` is either end.',
    filters: { entity: id, type: z.enum(RelationType.options).optional(), value: text, validAt: day, status },
  }),
  createListTool(store, {
    noun: 'statements',
    description: 'What somebody said, by speaker, subject matter or words.',
    filters: { speaker: id, about: id, q: text },
  }),
  createListTool(store, {
    noun: 'agreements',
    description: 'Treaties and deals: parties, days, term, provisions.',
    filters: { party: id, signatory: id, topic: text, signedFrom: day, signedTo: day },
    embed: ['provisions'],
  }),
  createGetArticle(store),
  createExplain(explain),
]

const createSearch = (reads: HeavyReads): Tool =>
  createTool({
    name: 'search',
    description: 'Finds entities, articles and statements by words. Start here: other tools take the ids it gives.',
    input: z.strictObject({ q: Text, noun: z.enum(['entity', 'article', 'statement']).optional(), ...paging }),
    output: OUTPUTS.hits,
    async call({ q, noun, limit, cursor }) {
      const nouns = noun === undefined ? (['entity', 'article', 'statement'] as const) : [noun]
      return toPage(await reads.search(q, nouns, { limit, cursor: cursor ?? null }))
    },
  })

const createGetArticle = (store: Store): Tool =>
  createTool({
    name: 'get_article',
    description: `An article with ${TEXT_PART} characters of its text from \`start\`; \`nextStart\` is where it goes on.`,
    input: z.strictObject({ id: Id, start: z.int().min(0).default(0) }),
    output: OUTPUTS.article,
    async call({ id, start }) {
      const fields = [...NOUNS.articles.defaults, 'text']
      const { text, ...article } = toFound(await store.get('articles', id, fields), id)
      return { ...article, ...cutText(text, start) }
    },
  })

const createExplain = (explain: Explain): Tool =>
  createTool({
    name: 'explain',
    description: 'Why a fact is known: the rule in words, and the words that made it fire.',
    input: z.strictObject({ noun: z.enum(EXPLAINED), id: Id }),
    output: OUTPUTS.explanation,
    async call({ noun, id }) {
      const explanation = await explain(noun, id)
      if (explanation === null) throw unknown(id)
      const { evidence, ...rest } = explanation
      return { ...rest, evidence: evidence.slice(0, MOST_EVIDENCE) }
    },
  })

interface ListTool {
  readonly noun: 'events' | 'relations' | 'statements' | 'agreements'
  readonly description: string
  readonly filters: Readonly<Record<string, z.ZodType<string | undefined>>>
  readonly embed?: readonly string[]
}

const createListTool = (store: Store, { noun, description, filters, embed = [] }: ListTool): Tool =>
  createTool({
    name: `list_${noun}`,
    description,
    input: z.strictObject({ ...filters, ...paging }) as z.ZodType<ListRead>,
    output: OUTPUTS[noun],
    call: async (input) => toPage(await store.list<Noun>(noun, toListQuery<Noun>(noun, { ...input, embed }))),
  })

const toPage = ({ items, nextCursor }: Page<object>): Structured => ({
  items: items.map((item) => boundEvidence(boundProvisions({ ...fromJson(item) }))),
  nextCursor,
})

const boundProvisions = (item: Structured): Structured =>
  Array.isArray(item.provisions) ? { ...item, provisions: item.provisions.map(boundEvidence) } : item
