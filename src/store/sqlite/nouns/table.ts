import type { FilterName, Item, Noun } from '../../../model/query/noun.ts'
import type { Clause, ToClause } from '../clause.ts'

/** Rows beside those of a noun: filters on the same group that are given together must hold for one and the same row. */
export interface Group {
  /** The table with its alias. */
  readonly from: string
  /** The column that holds the id of the noun's row. */
  readonly link: string
  /** What holds for every row of the group. */
  readonly where?: string
}

/** A filter on the noun's own row, which is called `i`, or on the rows of a group. */
export interface FilterRow {
  readonly group: Group | null
  readonly toClause: ToClause
}

/** A column to sort by. */
export interface SortColumn {
  readonly sql: string
  readonly nullable: boolean
}

/** What items are counted by: a column of the noun's own row, or one of the rows of a group, each value once an item. */
export interface FacetRow {
  readonly group: Group | null
  readonly value: string
}

/** How a noun lies in the database. The compiler refuses a table that lacks a field or a filter of the model. */
export interface NounTable<N extends Noun> {
  /** The table, as `i`. */
  readonly from: string
  /** What makes a row of the table one of the noun. */
  readonly where: string | null
  /** The same beside a selective filter, where it is to choose no index. */
  readonly whereBeside?: string
  /** Field → expression for its JSON text. */
  readonly fields: Readonly<Record<keyof Item<N> & string, string>>
  readonly filters: Readonly<Record<FilterName<N>, FilterRow>>
  /** Facet → where its values are. */
  readonly facets: Readonly<Record<string, FacetRow>>
  /** Sort → its columns; the id decides where all are equal. */
  readonly sorts: Readonly<Record<string, readonly SortColumn[]>>
}

/** A table of whatever noun, its names not checked. */
export type AnyTable = Omit<NounTable<Noun>, 'fields' | 'filters'> & {
  readonly fields: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, FilterRow>>
}

export const own = (toClause: ToClause): FilterRow => ({ group: null, toClause })

export const within =
  (group: Group) =>
  (toClause: ToClause): FilterRow => ({ group, toClause })

export const byOwn = (value: string): FacetRow => ({ group: null, value })

export const by =
  (group: Group) =>
  (value: string): FacetRow => ({ group, value })

export const column = (sql: string): SortColumn => ({ sql, nullable: false })
export const nullable = (sql: string): SortColumn => ({ sql, nullable: true })

/**
 * The clause of a group. Where few rows of the group meet the conditions they are looked up first; where many do,
 * each row of the noun is asked instead, so that a page is full after a few of them.
 */
export function toGroupClause({ from, link, where }: Group, inner: Clause): Clause {
  const condition = where ? `${where} AND ${inner.sql}` : inner.sql
  const sql = inner.selective
    ? `i.id IN (SELECT ${link} FROM ${from} WHERE ${condition})`
    : `EXISTS (SELECT 1 FROM ${from} WHERE ${link} = i.id AND ${condition})`
  return { ...inner, sql }
}
