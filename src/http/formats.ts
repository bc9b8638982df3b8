import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { Noun } from '../model/query/noun.ts'
import type { Page } from '../store/store.ts'
import { toPageText } from './page.ts'
import type { Parameter } from './parameter.ts'

/** How a list can be written. */
const FORMAT_NAMES = ['json', 'ndjson', 'csv', 'geojson'] as const
type FormatName = (typeof FORMAT_NAMES)[number]

interface Format {
  readonly media: string
  /** The body; `fields` are those that were asked for, in their order. */
  write(page: Page<unknown>, fields: readonly string[]): string
}

export const LIST_FORMATS: Readonly<Record<FormatName, Format>> = {
  json: { media: 'application/json', write: toPageText },
  ndjson: { media: 'application/x-ndjson', write: ({ items }) => items.map((item) => `${item}\n`).join('') },
  csv: { media: 'text/csv', write: ({ items }, fields) => toCsv(items, fields) },
  geojson: { media: 'application/geo+json', write: ({ items }) => toGeoJson(items) },
}

/** The formats of a noun: only places lie somewhere. */
const formatsOf = (noun: Noun): readonly FormatName[] =>
  FORMAT_NAMES.filter((name) => name !== 'geojson' || noun === 'places')

/** The parameter that chooses one; without it the `Accept` header does. */
export const toFormatParameter = (noun: Noun): Parameter<string> => ({
  schema: z.enum(formatsOf(noun) as [FormatName, ...FormatName[]]),
  form: 'single',
  description:
    'How the list is written, before what `Accept` says: `ndjson` an item a line; `csv` (RFC 4180) a row each, what is nested as JSON; `geojson` (RFC 7946) places with their coordinates. Outside JSON the next page is in the `Link` header only',
  example: 'csv',
  default: 'json',
})

/** Writes a page as it is asked for, and says so in the headers. */
export function writePage(
  page: Page<unknown>,
  { noun, format, fields }: { readonly noun: Noun; readonly format: unknown; readonly fields: readonly string[] },
  reply: FastifyReply,
): string {
  const name = formatsOf(noun).find((one) => one === format) ?? findAccepted(noun, reply.request.headers.accept)
  const { media, write } = LIST_FORMATS[name]
  reply.header('vary', 'Accept').type(`${media}; charset=utf-8`)
  return write(page, fields)
}

/** The first type of an `Accept` header that lists are written in; JSON where there is none. */
function findAccepted(noun: Noun, accept = ''): FormatName {
  const types = accept.split(',').map((part) => part.split(';', 1)[0]?.trim().toLowerCase())
  const named = types.flatMap((type) => formatsOf(noun).find((name) => LIST_FORMATS[name].media === type) ?? [])
  return named[0] ?? 'json'
}

function toCsv(items: readonly string[], fields: readonly string[]): string {
  const rows = items.map((item) => {
    const record: Readonly<Record<string, unknown>> = JSON.parse(item)
    return fields.map((field) => toCell(record[field]))
  })
  return [fields, ...rows].map((row) => `${row.map(quote).join(',')}\r\n`).join('')
}

const toCell = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

interface PlaceLike {
  readonly id?: string
  readonly attributes?: Readonly<Record<string, unknown>>
}

/** Places whose coordinates are known; the others have no geometry. */
function toGeoJson(items: readonly string[]): string {
  const features = items.map((item) => {
    const { id, ...properties }: PlaceLike = JSON.parse(item)
    const { lat, lon } = properties.attributes ?? {}
    const known = typeof lat === 'number' && typeof lon === 'number'
    return { type: 'Feature', id, geometry: known ? { type: 'Point', coordinates: [lon, lat] } : null, properties }
  })
  return JSON.stringify({ type: 'FeatureCollection', features })
}
