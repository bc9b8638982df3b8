import type { z } from 'zod'
import { articles } from './articles.ts'
import { countries, entities, mentions, organizations, people, places } from './entities.ts'
import { agreements, events, provisions, relations, statements } from './facts.ts'

/** Every noun that can be listed, with its filters, sorts and fields. Routes, OpenAPI and the stores all read this table. */
export const NOUNS = {
  entities,
  people,
  countries,
  organizations,
  places,
  mentions,
  relations,
  events,
  agreements,
  provisions,
  statements,
  articles,
}

export type Noun = keyof typeof NOUNS
export type Item<N extends Noun> = z.infer<(typeof NOUNS)[N]['item']>
export type FilterName<N extends Noun> = keyof (typeof NOUNS)[N]['filters'] & string

export const DEFAULT_LIMIT = 50
export const MAX_LIMIT = 200
export const MAX_IDS = 100

export interface Sort {
  readonly field: string
  readonly descending: boolean
}

/** One page of one noun. Filters hold at least one value each; several values mean OR. `cursor` is opaque and made by the store. */
export interface ListQuery<N extends Noun = Noun> {
  readonly filters: { readonly [F in FilterName<N>]?: readonly (string | number)[] }
  readonly ids: readonly string[] | null
  readonly sort: readonly Sort[]
  readonly fields: readonly string[]
  readonly limit: number
  readonly cursor: string | null
  readonly count: boolean
}
