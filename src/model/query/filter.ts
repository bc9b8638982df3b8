import { z } from 'zod'
import { IsoDay } from '../date.ts'

/** A filter of a list: what a value must look like, and the sentence that documents it. `many` filters may repeat, meaning OR. */
export interface Filter {
  readonly schema: z.ZodType<string | number>
  readonly many: boolean
  readonly description: string
  readonly example: string
}

const filter =
  (many: boolean) =>
  (schema: z.ZodType<string | number>, description: string, example: string): Filter => ({
    schema,
    many,
    description,
    example,
  })

export const anyOf = filter(true)
export const oneOf = filter(false)

export const Text = z.string().min(1).max(200)
export const Id = z.string().min(1).max(300)

/** A day, whose end is meant, or a moment in UTC. */
const Moment = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z)?$/,
    'Must be a day, or a moment such as 2025-01-17T12:00:00Z',
  )
  .refine((text) => !Number.isNaN(Date.parse(text)), 'Must be a day or a moment that there is')

export const knownAtFilter = (description: string): Filter =>
  oneOf(Moment, `${description}; a day counts to its end`, '2025-01-17')

export const articleFilter = anyOf(Id, 'Supported by this article', 'article:6590a0d2622d655b')

export const dayFilter = (description: string, example: string): Filter => oneOf(IsoDay, description, example)

export type Filters = Readonly<Record<string, Filter>>

/** What a list of one noun takes and gives. */
export interface NounQuery {
  /** Schema of an item with every field present. */
  readonly item: z.ZodObject
  /** Fields of an item where the request names none. */
  readonly defaults: readonly string[]
  /** Fields that `embed=` adds. */
  readonly embeds: readonly string[]
  /** Fields to sort by; the first, with its direction, is the default. */
  readonly sorts: readonly string[]
  readonly defaultSort: string
  readonly filters: Filters
  /** What items can be counted by; most are filters that take the values which are counted. */
  readonly facets: readonly string[]
}
