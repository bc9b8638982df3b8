import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { toCsv } from '../export/csv.ts'
import { toFeature, toGeoJson } from '../export/geojson.ts'
import { createToIri, type ToIri } from '../linked-data/addresses.ts'
import type { LinkedNode } from '../linked-data/node.ts'
import { NEEDED_FIELDS, toNode } from '../linked-data/to-node.ts'
import { isLinkedFormat, LINKED_MEDIA, writeGraph, writeNode } from '../linked-data/write.ts'
import type { Noun } from '../model/query/noun.ts'
import { fromJson, type JsonText, type Page } from '../store/store.ts'
import { readAccept } from './accept.ts'
import { toBase } from './base.ts'
import { toPageText } from './page.ts'
import type { Parameter } from './parameter.ts'
import { addVary } from './vary.ts'

/** What lists and items can be written in, with its media type. */
const MEDIA = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  ...LINKED_MEDIA,
} as const

type FormatName = keyof typeof MEDIA
const FORMAT_NAMES = Object.keys(MEDIA) as [FormatName, ...FormatName[]]

/** Whether many are written or one. */
type Extent = 'list' | 'item'

const TABLES: readonly FormatName[] = ['ndjson', 'csv']

/** The formats of a noun: only places lie somewhere, and one item is no table. */
const formatsOf = (noun: Noun, extent: Extent): FormatName[] =>
  FORMAT_NAMES.filter(
    (name) => (name !== 'geojson' || noun === 'places') && (extent === 'list' || !TABLES.includes(name)),
  )

/** Headers that any client may send which wants nothing in particular. */
const ANYTHING = new Set([undefined, '*/*', 'application/json'])

const LINKED =
  '`jsonld`, `turtle` and `ntriples` the graph of it, with schema.org, PROV-O and Web Annotation; `geojson` (RFC 7946) places with their coordinates'

const DESCRIPTIONS: Readonly<Record<Extent, string>> = {
  list: `How the list is written, before what \`Accept\` says: \`ndjson\` an item a line; \`csv\` (RFC 4180) a row each, what is nested as JSON; ${LINKED}. Outside JSON the next page is in the \`Link\` header only`,
  item: `How it is written, before what \`Accept\` says: ${LINKED}`,
}

/** The parameter that chooses one; without it the `Accept` header does. */
export const toFormatParameter = (noun: Noun, extent: Extent): Parameter<string> => ({
  schema: z.enum(formatsOf(noun, extent) as [FormatName, ...FormatName[]]),
  form: 'single',
  description: DESCRIPTIONS[extent],
  example: extent === 'list' ? 'csv' : 'jsonld',
  default: 'json',
})

/** The media types that a parameter `format` chooses from, for the documentation. */
export const toMediaTypes = ({ schema }: Parameter): string[] =>
  schema instanceof z.ZodEnum ? schema.options.flatMap((name) => MEDIA[name as FormatName] ?? []) : []

/** Chooses the format of an answer and says so in its headers. */
export function chooseFormat(noun: Noun, extent: Extent, asked: unknown, reply: FastifyReply): FormatName {
  const { accept } = reply.request.headers
  const name = asked === undefined && ANYTHING.has(accept) ? 'json' : findFormat(formatsOf(noun, extent), asked, accept)
  addVary(reply, 'Accept')
  if (name !== 'json') reply.type(`${MEDIA[name]}; charset=utf-8`)
  return name
}

function findFormat(formats: readonly FormatName[], asked: unknown, accept: string | undefined): FormatName {
  const named = formats.find((name) => name === asked)
  if (named !== undefined) return named
  return readAccept(accept).flatMap((type) => formats.find((name) => MEDIA[name] === type) ?? [])[0] ?? 'json'
}

/** The fields to read for a format: triples need to know whose they are. */
export const toReadFields = (noun: Noun, format: FormatName, fields: readonly string[]): readonly string[] =>
  isLinkedFormat(format) ? [...new Set([...fields, ...NEEDED_FIELDS[noun]])] : fields

/** Writes a page; `fields` are those that were asked for, in their order. */
export function writePage<N extends Noun>(
  { noun, format, fields }: { readonly noun: N; readonly format: FormatName; readonly fields: readonly string[] },
  page: Page<unknown>,
  reply: FastifyReply,
): string {
  const { items } = page
  if (isLinkedFormat(format)) {
    const toIri = createToIri(toBase(reply))
    const nodes = items.map((item) => toNode(noun, JSON.parse(item), toIri))
    return writeGraph(format, toBase(reply), nodes)
  }
  if (format === 'csv') return toCsv(items, fields)
  if (format === 'ndjson') return items.map((item) => `${item}\n`).join('')
  return format === 'geojson' ? toGeoJson(items) : toPageText(page)
}

/** The parameter of what is no item of a noun and no table: JSON, or a graph. */
export const GRAPH_FORMAT: Parameter<string> = toFormatParameter('entities', 'item')

/** Chooses between JSON and the notations of a graph, and says so in the headers. */
export const chooseGraphFormat = (asked: unknown, reply: FastifyReply): FormatName =>
  chooseFormat('entities', 'item', asked, reply)

/** Sends JSON text as it is, or the graph that is made of what it tells. */
export function writeGathered<T>(
  format: FormatName,
  text: string,
  toNodes: (told: T, document: string, toIri: ToIri) => readonly LinkedNode[],
  reply: FastifyReply,
): string {
  if (!isLinkedFormat(format)) return text
  const base = toBase(reply)
  return writeGraph(format, base, toNodes(JSON.parse(text), toDocumentIri(reply), createToIri(base)))
}

/** The address that was asked, in whatever notation. */
function toDocumentIri(reply: FastifyReply): string {
  const address = new URL(reply.request.url, toBase(reply))
  address.searchParams.delete('format')
  return address.href
}

/** Writes one item. */
export function writeItem(noun: Noun, format: FormatName, item: JsonText<unknown>, reply: FastifyReply): string {
  if (format === 'geojson') return toFeature(item)
  if (!isLinkedFormat(format)) return item
  return writeNode(format, toBase(reply), toNode(noun, fromJson(item) as never, createToIri(toBase(reply))))
}
