import { Failure } from '../../../model/failure.ts'
import type { Item, ListQuery, Noun, Sort } from '../../../model/query/noun.ts'
import type { JsonText, Page } from '../../store.ts'
import { allOf, type Clause } from '../clause.ts'
import type { AnyTable } from '../nouns/table.ts'
import { TABLES } from '../nouns/tables.ts'
import type { Sql } from '../sql.ts'
import { fromCursor, toCursor } from './cursor.ts'
import { toItemSql, toItemsSql } from './item.ts'
import type { Key } from './keyset.ts'
import { listPlaces } from './places.ts'
import { ALIVE, type FilterValues, toClauses } from './where.ts'

const ID: Key = { sql: 'i.id', nullable: false, descending: false }

/** One item with the fields asked for; null for an unknown id. */
export function getItem<N extends Noun>(
  sql: Sql,
  noun: N,
  id: string,
  fields: readonly string[],
): JsonText<Item<N>> | null {
  const { where } = TABLES[noun]
  return sql.value<JsonText<Item<N>>>(toItemSql(noun, fields, where ? [where] : []), id) ?? null
}

/** A page of a list, or the items of a batch of ids in the order asked. */
export function listItems<N extends Noun>(sql: Sql, noun: N, query: ListQuery<N>): Page<Item<N>> {
  const clauses = toClauses(TABLES[noun], query.filters)
  return sql.reading(() => {
    return query.ids === null
      ? listPage(sql, noun, query, watch(clauses))
      : listBatch(sql, noun, query, query.ids, clauses)
  })
}

/** Without a filter the first rows of an index are the page. */
const watch = (clauses: readonly Clause[]): readonly Clause[] => (clauses.length === 0 ? clauses : [ALIVE, ...clauses])

function listPage<N extends Noun>(sql: Sql, noun: N, query: ListQuery<N>, clauses: readonly Clause[]): Page<Item<N>> {
  const table: AnyTable = TABLES[noun]
  const keys = toKeys(table, query.sort)
  const identity = toIdentity(noun, query)
  const after = query.cursor === null ? null : fromCursor(identity, query.cursor, keys.length)
  const places = listPlaces(sql, { from: table.from, clauses, keys }, after, query.limit + 1)
  const shown = places.slice(0, query.limit)
  const last = places.length > query.limit ? shown.at(-1) : undefined
  return {
    items: listTexts<N>(
      sql,
      toItemsSql(noun, query.fields),
      shown.map((place) => String(place.at(-1))),
    ),
    nextCursor: last ? toCursor(identity, last) : null,
    ...(query.count ? { total: countRows(sql, table, clauses) } : {}),
  }
}

/** Ids that the filters leave out are not missing: they are there, but not asked for. */
function listBatch<N extends Noun>(
  sql: Sql,
  noun: N,
  query: ListQuery<N>,
  ids: readonly string[],
  clauses: readonly Clause[],
): Page<Item<N>> {
  const asked = [...new Set(ids)]
  const { sql: condition, values } = allOf(clauses)
  const text = toItemSql(noun, query.fields, condition ? [condition] : [])
  const items = asked.flatMap((id) => sql.value<JsonText<Item<N>>>(text, ...values, id) ?? [])
  const missing = asked.filter((id) => getItem(sql, noun, id, ['id']) === null)
  return { items, nextCursor: null, missing, ...(query.count ? { total: items.length } : {}) }
}

/** The items of ids in their order, by one statement: many small ones take longer. */
const listTexts = <N extends Noun>(sql: Sql, text: string, ids: readonly string[]): JsonText<Item<N>>[] =>
  sql.column<JsonText<Item<N>>>(text, JSON.stringify(ids))

function countRows(sql: Sql, table: AnyTable, clauses: readonly Clause[]): number {
  const { sql: where, values } = allOf(clauses)
  return sql.value<number>(`SELECT count(*) FROM ${table.from} WHERE ${where || 'TRUE'}`, ...values) ?? 0
}

function toKeys(table: AnyTable, sort: readonly Sort[]): Key[] {
  const keys = sort.flatMap(({ field, descending }) => {
    const columns = field === 'id' ? [ID] : table.sorts[field]
    if (!columns)
      throw new Failure('invalid', `There is no sort "${field}"`, [{ parameter: 'sort', detail: 'Unknown sort' }])
    return columns.map((column) => ({ ...column, descending }))
  })
  const end = keys.findIndex(({ sql }) => sql === ID.sql)
  return end < 0 ? [...keys, ID] : keys.slice(0, end + 1)
}

/** All that the order and the rows of a list depend on. */
export function toIdentity<N extends Noun>(
  noun: N,
  { filters, sort }: Pick<ListQuery<N>, 'filters' | 'sort'>,
): unknown {
  const given: FilterValues = filters
  const names = Object.keys(given).sort()
  return [noun, names.flatMap((name) => (given[name]?.length ? [[name, given[name]]] : [])), sort]
}
