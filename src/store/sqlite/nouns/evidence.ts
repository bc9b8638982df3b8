import type { evidenceFilters } from '../../../model/query/evidence-filters.ts'
import { eitherOf, isAny, isAtLeast, isBy, isOften, type ToClause } from '../clause.ts'
import type { Value } from '../sql.ts'
import { corroborationOf } from './json.ts'
import { type FilterRow, type Group, own, within } from './table.ts'

/** Value of `assertedBy` for the article's own voice. */
const ARTICLE = 'article'

/** Evidence of the facts of a noun. */
export const evidenceGroup = (noun: string): Group => ({
  from: 'evidence e',
  link: 'e.fact',
  where: `e.noun = '${noun}'`,
})

/** The filters on evidence, for a noun. */
export function evidenceRows(noun: string): Record<keyof typeof evidenceFilters, FilterRow> {
  const row = within(evidenceGroup(noun))
  return {
    status: row(isStatus),
    assertedBy: row(isAssertedBy),
    minConfidence: row(isAtLeast('e.confidence')),
    article: row(isAny('e.article')),
    knownAt: row(isFiledBy('e.article')),
  }
}

/** The article was filed by a time. */
export const isFiledBy =
  (article: string): ToClause =>
  (values) => {
    const by = isBy('f.ingested_at')(values)
    return { ...by, sql: `EXISTS (SELECT 1 FROM articles f WHERE f.id = ${article} AND ${by.sql})` }
  }

/** At least so many origins tell the fact. */
export const corroborationRow = (noun: string): FilterRow => own(isAtLeast(corroborationOf(noun)))

/** Most evidence is asserted, so only the other statuses lead straight to few facts. */
const isStatus: ToClause = (values) => {
  return values.includes('asserted') ? isOften('e.status')(values) : isAny('e.status')(values)
}

const isVoice: ToClause = () => ({ sql: 'e.asserted_by IS NULL', values: [], selective: false })

const isAssertedBy: ToClause = (values) => {
  const ids: Value[] = values.filter((value) => value !== ARTICLE)
  if (ids.length === values.length) return isAny('e.asserted_by')(ids)
  return ids.length === 0 ? isVoice(values) : eitherOf(isVoice, () => isAny('e.asserted_by')(ids))(values)
}
