import { describe, expect, it } from 'vitest'
import type { Noun } from '../../../src/model/query/noun.ts'
import { openSql } from '../../../src/store/sqlite/connect.ts'
import { listItems } from '../../../src/store/sqlite/list/list.ts'
import { applyMigrations, readMigrations } from '../../../src/store/sqlite/migrate.ts'

/** How SQLite goes about the pages of a list. */
function explain(noun: Noun, field: string, descending: boolean, filters: Record<string, string[]>): string[] {
  const sql = openSql(':memory:')
  applyMigrations(sql, readMigrations())
  const plans: string[] = []
  const tuples: typeof sql.tuples = (text, ...values) => {
    const steps = sql.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${text}`, ...values)
    plans.push(...steps.map(({ detail }) => detail))
    return sql.tuples(text, ...values)
  }
  const sort = [{ field, descending }]
  listItems({ ...sql, tuples }, noun, {
    filters,
    ids: null,
    sort,
    fields: ['id'],
    limit: 50,
    cursor: null,
    count: false,
  })
  sql.close()
  return plans
}

describe('the plan of a list', () => {
  it.each<[Noun, string, boolean, Record<string, string[]>]>([
    ['entities', 'mentions', true, {}],
    ['entities', 'name', false, {}],
    ['people', 'mentions', true, {}],
    ['people', 'name', false, {}],
    ['mentions', 'position', false, { entity: ['country:iran'] }],
    ['mentions', 'position', false, { article: ['article:1'] }],
    ['relations', 'type', false, {}],
    ['relations', 'type', false, { subject: ['country:iran'] }],
    ['relations', 'type', false, { object: ['country:iran'] }],
    ['relations', 'confidence', true, {}],
    ['events', 'date', false, {}],
    ['events', 'date', false, { from: ['2024-01-01'], to: ['2024-12-31'] }],
    ['events', 'date', false, { kind: ['sign'] }],
    ['events', 'date', false, { place: ['place:kazan'] }],
    ['agreements', 'signedOn', false, {}],
    ['provisions', 'position', false, {}],
    ['provisions', 'position', false, { agreement: ['agreement:1'] }],
    ['statements', 'position', false, { speaker: ['person:1'] }],
    ['statements', 'publishedAt', false, {}],
    ['articles', 'publishedAt', false, {}],
    ['articles', 'title', false, {}],
  ])('of %s by %s (descending: %s) with %j follows an index and sorts nothing', (noun, field, descending, filters) => {
    const plans = explain(noun, field, descending, filters)
    expect(plans.filter((step) => /^(SCAN|SEARCH)/.test(step) && !/USING/.test(step))).toEqual([])
    expect(plans.filter((step) => /TEMP B-TREE/.test(step))).toEqual([])
    expect(plans.length).toBeGreaterThan(0)
  })

  it.each<[Noun, Record<string, string[]>, RegExp]>([
    ['events', { article: ['article:1'] }, /evidence_by_article/],
    ['events', { status: ['denied'] }, /evidence_by_status/],
    ['events', { assertedBy: ['country:iran'] }, /evidence_by_asserter/],
    ['events', { status: ['asserted'] }, /EXISTS/],
    ['events', { participant: ['country:iran'] }, /event_participants_by_entity/],
    ['agreements', { party: ['country:iran'] }, /parties_by_entity/],
    ['entities', { name: ['Iran'] }, /aliases_by_folded/],
    ['entities', { article: ['article:1'] }, /appearances_by_article/],
    ['entities', { q: ['Iran'], type: ['country'] }, /sqlite_autoindex_entities_1|PRIMARY KEY \(id=/],
    ['countries', { q: ['Iran'] }, /sqlite_autoindex_entities_1|PRIMARY KEY \(id=/],
    ['statements', { about: ['country:iran'] }, /statement_about_by_entity/],
  ])('of %s with %j uses %s', (noun, filters, index) => {
    expect(explain(noun, 'id', false, filters).join('\n')).toMatch(index)
  })
})
