import type { Operations } from './api.ts'
import type { Answer, OperationId, Parameters } from './call.ts'

/** What can be listed and got, with the operations that do it. */
export const NOUNS = {
  entities: { list: 'listEntities', get: 'getEntity' },
  people: { list: 'listPeople', get: 'getPerson' },
  countries: { list: 'listCountries', get: 'getCountry' },
  organizations: { list: 'listOrganizations', get: 'getOrganization' },
  places: { list: 'listPlaces', get: 'getPlace' },
  relations: { list: 'listRelations', get: 'getRelation' },
  events: { list: 'listEvents', get: 'getEvent' },
  agreements: { list: 'listAgreements', get: 'getAgreement' },
  statements: { list: 'listStatements', get: 'getStatement' },
  articles: { list: 'listArticles', get: 'getArticle' },
} as const satisfies Readonly<Record<string, { readonly list: OperationId; readonly get: OperationId }>>

export type Noun = keyof typeof NOUNS
type ListOf<N extends Noun> = (typeof NOUNS)[N]['list']
type GetOf<N extends Noun> = (typeof NOUNS)[N]['get']

/** Filters, order and fields of a list; the cursor is kept by whoever iterates, and the answer is read as JSON. */
export type ListQuery<N extends Noun> = Omit<Parameters<ListOf<N>>, 'cursor' | 'format'>

/** The fields of one item. */
export type ItemQuery<N extends Noun> = Omit<Parameters<GetOf<N>>, 'id' | 'format'>

/** Nothing but what a query knows: a filter that there is not is an error of types, as it is one of the API. */
export type Only<Q, Known> = Q & Known & { readonly [K in Exclude<keyof Q, keyof Known>]: never }

/** An item: where `fields` is not given the usual ones are there for sure. */
type Told<O extends OperationId, R, Q> = Q extends { readonly fields: unknown }
  ? R
  : R & Required<Pick<R, Extract<Operations[O]['usual'], keyof R>>>

type RecordOf<N extends Noun> = Answer<GetOf<N>>
export type Listed<N extends Noun, Q> = Told<ListOf<N>, RecordOf<N>, Q>
export type Got<N extends Noun, Q> = Told<GetOf<N>, RecordOf<N>, Q>
