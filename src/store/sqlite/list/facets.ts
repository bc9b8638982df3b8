import type { Facet } from '../../../model/answers.ts'
import { Failure } from '../../../model/failure.ts'
import type { ListQuery, Noun } from '../../../model/query/noun.ts'
import type { FacetWindow } from '../../store.ts'
import { allOf, type Clause } from '../clause.ts'
import type { AnyTable, FacetRow } from '../nouns/table.ts'
import { TABLES } from '../nouns/tables.ts'
import type { Sql } from '../sql.ts'
import { fromCursor, toCursor } from './cursor.ts'
import { toIdentity } from './list.ts'
import { ALIVE, type FilterValues, toClauses } from './where.ts'

/** Items that are counted: a count over more of them is of the first ones that are found. */
const MOST_COUNTED = 100_000

/** The most frequent values of each facet among the items that meet the filters. */
export function listFacets<N extends Noun>(
  sql: Sql,
  noun: N,
  filters: ListQuery<N>['filters'],
  window: FacetWindow,
): Record<string, Facet> {
  const table: AnyTable = TABLES[noun]
  const clause = allOf([...toClauses(table, filters as FilterValues), ALIVE])
  return sql.reading(() => {
    const exact = countUpTo(sql, table, clause) <= MOST_COUNTED
    return Object.fromEntries(
      window.facets.map((name) => {
        const identity = ['facet', name, toIdentity(noun, { filters, sort: [] })]
        return [name, { ...listValues(sql, table, clause, { identity, row: findRow(table, name), window }), exact }]
      }),
    )
  })
}

function findRow({ facets }: AnyTable, name: string): FacetRow {
  const row = facets[name]
  if (row) return row
  throw new Failure('invalid', `There is no facet "${name}"`, [{ parameter: 'facet', detail: 'Unknown facet' }])
}

const countUpTo = (sql: Sql, { from }: AnyTable, { sql: where, values }: Clause): number =>
  sql.value<number>(
    `SELECT count(*) FROM (SELECT 1 FROM ${from} WHERE ${where} LIMIT ?)`,
    ...values,
    MOST_COUNTED + 1,
  ) ?? 0

interface Listed {
  readonly identity: unknown
  readonly row: FacetRow
  readonly window: FacetWindow
}

/** Values by how many items have them, then by the alphabet. */
function listValues(
  sql: Sql,
  table: AnyTable,
  clause: Clause,
  { identity, row, window: { limit, cursor } }: Listed,
): Omit<Facet, 'exact'> {
  const [count = null, value = null] = cursor === null ? [] : fromCursor(identity, cursor, 2)
  const given = [...clause.values, MOST_COUNTED, count, count, count, value, limit + 1]
  const rows = sql.tuples(toCounts(table, clause, row), ...given)
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    values: shown.map(([total, text]) => ({ value: String(text), count: Number(total) })),
    nextCursor: last ? toCursor(identity, last) : null,
  }
}

function toCounts({ from }: AnyTable, { sql: where }: Clause, { group, value }: FacetRow): string {
  const own = group === null ? value : 'NULL'
  const pairs =
    group === null
      ? 'SELECT value FROM matching i'
      : `SELECT DISTINCT i.id, ${value} AS value FROM matching i CROSS JOIN ${group.from} ON ${group.link} = i.id AND ${group.where ?? 'TRUE'}`
  return `
    WITH matching AS MATERIALIZED (SELECT i.id, ${own} AS value FROM ${from} WHERE ${where} LIMIT ?),
    counted AS (SELECT count(*) AS count, value FROM (${pairs}) WHERE value IS NOT NULL GROUP BY value)
    SELECT count, value FROM counted WHERE ? IS NULL OR count < ? OR (count = ? AND value > ?)
    ORDER BY count DESC, value LIMIT ?
  `
}
