import { Failure } from '../model/failure.ts'
import { DEFAULT_LIMIT, type ListQuery, NOUNS, type Noun, type Sort } from '../model/query/noun.ts'
import type { FacetWindow } from '../store/store.ts'
import { type ListRead, USUAL_VALUES } from './list-parameters.ts'

/** Filters that the path or the route sets. */
export type Fixed<N extends Noun> = ListQuery<N>['filters']

/** Turns the query of a list, as it was read, into the store's terms. */
export function toListQuery<N extends Noun>(noun: N, read: ListRead, fixed: Fixed<N> = {}): ListQuery<N> {
  const ids = read.ids === undefined ? null : [...new Set(read.ids)]
  if (ids !== null) refuseWith('ids', read, ['sort', 'limit', 'cursor', 'facet'])
  return {
    filters: { ...toFilters(noun, read), ...fixed },
    ids,
    sort: toSort(read.sort ?? [NOUNS[noun].defaultSort]),
    fields: toFields(noun, read),
    limit: ids?.length ?? read.limit ?? DEFAULT_LIMIT,
    cursor: read.cursor ?? null,
    count: read.count === 'exact',
  }
}

/** The fields to answer with, in the order of the item's schema; `usual` ones where the request names none. */
export function toFields(noun: Noun, { fields, embed }: ListRead, usual?: readonly string[]): readonly string[] {
  if (fields === undefined && embed === undefined && usual === undefined) return USUAL[noun]
  return inOrder(noun, [...(fields ?? usual ?? USUAL[noun]), ...(embed ?? [])])
}

function inOrder(noun: Noun, fields: readonly string[]): string[] {
  const asked = new Set(fields)
  return Object.keys(NOUNS[noun].item.shape).filter((field) => asked.has(field))
}

/** What most requests ask for. */
const USUAL = Object.fromEntries(
  Object.entries(NOUNS).map(([noun, { defaults }]) => [noun, inOrder(noun as Noun, defaults)]),
) as unknown as Readonly<Record<Noun, readonly string[]>>

/** What is to be counted; null where nothing is. A cursor belongs to one facet. */
export function toFacetWindow({ facet, facetLimit, facetCursor }: ListRead): FacetWindow | null {
  const facets = [...new Set(facet ?? [])]
  if (facetCursor !== undefined && facets.length !== 1) throw invalid('facetCursor', 'Goes with one facet')
  if (facetLimit !== undefined && facets.length === 0) throw invalid('facetLimit', 'Goes with a facet')
  return facets.length === 0 ? null : { facets, limit: facetLimit ?? USUAL_VALUES, cursor: facetCursor ?? null }
}

function toFilters<N extends Noun>(noun: N, read: ListRead): Fixed<N> {
  const given = Object.keys(NOUNS[noun].filters).flatMap((name) => {
    const values = read[name]
    return values === undefined ? [] : [[name, [values].flat()]]
  })
  return Object.fromEntries(given)
}

function toSort(keys: readonly string[]): Sort[] {
  const sort = keys.map((key) => ({ field: key.replace(/^-/, ''), descending: key.startsWith('-') }))
  const twice = sort.find(({ field }, index) => sort.findIndex((other) => other.field === field) < index)
  if (twice === undefined) return sort
  throw invalid('sort', `Names ${twice.field} twice`)
}

function refuseWith(parameter: string, read: ListRead, others: readonly string[]): void {
  const other = others.find((name) => read[name] !== undefined)
  if (other !== undefined) throw invalid(other, `Cannot be combined with ${parameter}`)
}

const invalid = (parameter: string, detail: string) =>
  new Failure('invalid', 'The request is not valid.', [{ parameter, detail }])
