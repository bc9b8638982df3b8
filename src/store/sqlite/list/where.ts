import { Failure } from '../../../model/failure.ts'
import { allOf, type Clause } from '../clause.ts'
import { type AnyTable, type Group, toGroupClause } from '../nouns/table.ts'
import type { Value } from '../sql.ts'

/** Filters with their values; those without any say nothing. */
export type FilterValues = Readonly<Record<string, readonly Value[] | undefined>>

/** Holds for every row, and stops a statement that may go on no longer. */
export const ALIVE: Clause = { sql: 'alive()', values: [], selective: false }

/** The clauses of a list's filters; those of one group are joined, so that one row must meet them all. */
export function toClauses(table: AnyTable, filters: FilterValues): Clause[] {
  const own: Clause[] = table.where ? [toOwn(table.where, table.whereBeside)] : []
  const groups = new Map<Group, Clause[]>()
  for (const [name, values] of Object.entries(filters)) {
    if (!values || values.length === 0) continue
    const { group, toClause } = findFilter(table, name)
    const clause = toClause(values)
    if (group === null) own.push(clause)
    else groups.set(group, [...(groups.get(group) ?? []), clause])
  }
  const all = [...own, ...[...groups].map(([group, clauses]) => toGroupClause(group, allOf(clauses)))]
  return all.some(({ selective }) => selective) ? all.map(toBeside) : all
}

const toBeside = (clause: Clause): Clause => ({ ...clause, sql: clause.beside ?? clause.sql })

const toOwn = (sql: string, beside = sql): Clause => ({ sql, values: [], selective: false, beside })

function findFilter(table: AnyTable, name: string) {
  const filter = table.filters[name]
  if (!filter)
    throw new Failure('invalid', `There is no filter "${name}"`, [{ parameter: name, detail: 'Unknown filter' }])
  return filter
}
