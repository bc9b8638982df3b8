import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { Failure } from '../model/failure.ts'
import type { FilterName, ListQuery, Noun } from '../model/query/noun.ts'
import type { Page, Store } from '../store/store.ts'
import { chooseFormat, toFormatParameter, toReadFields, writeItem, writePage } from './formats.ts'
import { type ListRead, toFieldParameters, toListParameters } from './list-parameters.ts'
import { type Fixed, toFacetWindow, toFields, toListQuery } from './list-query.ts'
import { Moved } from './moved.ts'
import type { TagName } from './openapi/tags.ts'
import { createOperation, type Operation } from './operation.ts'
import { toNextLink, toPageText } from './page.ts'
import { type ParameterSet, toParameterSet } from './parameter.ts'
import { RECORDS } from './record.ts'

/** `GET /v1/{noun}`: a page of the noun with all its filters. */
export function createList(store: Store, tag: TagName, noun: Noun, description: string): Operation {
  return createOperation({
    id: `list${capitalize(noun)}`,
    tag,
    url: `/v1/${noun}`,
    summary: `List ${noun}`,
    description,
    query: toListParameters(noun),
    answer: RECORDS[noun].page,
    prebuilt: true,
    repeatable: true,
    problems: ['unavailable'],
    handle: async ({ query, url }, reply) => sendList(store, noun, toListQuery(noun, query), { query, url, reply }),
  })
}

/** `GET /v1/{noun}/{id}`: one item; an id of another noun is unknown here. */
export function createGet(store: Store, tag: TagName, noun: Noun, description: string, usual?: string[]): Operation {
  const { one, item } = RECORDS[noun]
  return createOperation({
    id: `get${capitalize(one)}`,
    tag,
    url: `/v1/${noun}/:id`,
    summary: `Get one ${one}`,
    description,
    params: toIdParameter(noun),
    query: toItemParameters(noun, usual),
    answer: item,
    prebuilt: true,
    repeatable: true,
    problems: ['not_found', 'gone', 'unavailable'],
    async handle({ params: { id }, query }, reply) {
      const format = chooseFormat(noun, 'item', query.format, reply)
      const fields = toReadFields(noun, format, toFields(noun, query, usual))
      const item = await store.get(noun, id, fields)
      return item === null ? refuseUnknown(store, noun, id) : writeItem(noun, format, item, reply)
    },
  })
}

interface Sublist<N extends Noun> {
  readonly tag: TagName
  readonly owner: Noun
  readonly noun: N
  readonly description: string
  /** The filters that the id in the path stands for. */
  readonly toFilters: (id: string) => Fixed<N>
  /** Filters that the path makes needless. */
  readonly omit: readonly FilterName<N>[]
}

/** `GET /v1/{owner}/{id}/{noun}`: what belongs to one item; 404 where that item is unknown, 410 where it is gone. */
export function createSublist<N extends Noun>(store: Store, given: Sublist<N>): Operation {
  const { owner, noun, tag, description } = given
  const { one } = RECORDS[owner]
  return createOperation({
    id: `list${capitalize(one)}${capitalize(noun)}`,
    tag,
    url: `/v1/${owner}/:id/${noun}`,
    summary: `List the ${noun} of one ${one}`,
    description,
    params: toIdParameter(owner),
    query: toListParameters(noun, given.omit),
    answer: RECORDS[noun].page,
    prebuilt: true,
    repeatable: true,
    problems: ['not_found', 'gone', 'unavailable'],
    async handle({ params: { id }, query, url }, reply) {
      if ((await store.get(owner, id, ['id'])) === null) await refuseUnknown(store, owner, id)
      return sendList(store, noun, toListQuery(noun, query, given.toFilters(id)), { query, url, reply })
    },
  })
}

/** What a list was asked with. */
interface AskedList {
  readonly query: ListRead
  readonly url: string
  readonly reply: FastifyReply
}

/** A page of a noun in the format that is asked for; the `Link` to the next one goes into the headers. */
export async function sendList<N extends Noun>(
  store: Store,
  noun: N,
  asked: ListQuery<N>,
  { query, url, reply }: AskedList,
): Promise<string> {
  const format = chooseFormat(noun, 'list', query.format, reply)
  const facets = toFacetWindow(query)
  const page = await store.list(noun, { ...asked, fields: toReadFields(noun, format, asked.fields) })
  if (page.nextCursor !== null) reply.header('link', toNextLink(url, page.nextCursor))
  const counted = facets && { facets: await store.listFacets(noun, asked.filters, facets) }
  return writePage({ noun, format, fields: asked.fields }, { ...page, ...counted }, reply)
}

/** JSON of a page; the `Link` to the next one goes into the headers. */
export function sendPage(page: Page<unknown>, url: string, reply: FastifyReply): string {
  if (page.nextCursor !== null) reply.header('link', toNextLink(url, page.nextCursor))
  return toPageText(page)
}

/** Leads to what has another id now, fails with `gone` for what was there once, else with `not_found`; `parameter` is the one that names the item. */
export async function refuseUnknown(store: Store, noun: Noun, id: string, parameter = 'id'): Promise<never> {
  const moved = await store.findMoved(id)
  if (moved !== null && (await store.get(noun, moved, ['id'])) !== null) throw new Moved(id, moved)
  const at = await store.goneAt(noun, id)
  if (at !== null) {
    const detail = `The ${RECORDS[noun].one} "${id}" went on ${at} with the last article that told it.`
    throw new Failure('gone', detail, [{ parameter, detail: 'Is gone' }])
  }
  throw new Failure('not_found', `No ${RECORDS[noun].one} has the id "${id}".`, [{ parameter, detail: 'Unknown id' }])
}

/** The part of a path that names an item. */
export const toIdRow = (noun: Noun) =>
  ({
    schema: z.string().max(300),
    form: 'single',
    description: `Id of the ${RECORDS[noun].one}`,
    example: RECORDS[noun].example,
    required: true,
  }) as const

export const toIdParameter = (noun: Noun) => toParameterSet({ id: toIdRow(noun) })

function toItemParameters(noun: Noun, usual: readonly string[] | undefined): ParameterSet<ListRead> {
  const parameters = toFieldParameters(noun)
  const fields = usual ? { ...parameters.fields, default: usual } : parameters.fields
  return toParameterSet({ ...parameters, fields, format: toFormatParameter(noun, 'item') })
}

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
