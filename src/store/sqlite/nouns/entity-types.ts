import { allOf, type Clause, eitherOf, hasWords, isAny, isOften, type ToClause } from '../clause.ts'
import type { Value } from '../sql.ts'
import { entityTypeTable, sharedFilters } from './entities.ts'
import { type Group, type NounTable, own, within } from './table.ts'

/** Relations that some article asserts, seen from their subject or from their object. */
const fromSubject: Group = { from: 'relations r', link: 'r.subject', where: 'r.asserted = 1' }
const fromObject: Group = { from: 'relations r', link: 'r.object', where: 'r.asserted = 1' }

/** The relation is of one of the types and its end one of the values. */
const joins =
  (types: readonly string[], end: 'r.subject' | 'r.object'): ToClause =>
  (values) =>
    allOf([isOften('r.type')(types), isAny(end)(values)])

const holdsTitle: ToClause = (values) => {
  return allOf([isOften('r.type')(['holds_position']), hasWords('r.key', 'relation_words')(values)])
}

const upper = (value: Value): Value => String(value).toUpperCase()

/** A gazetteer knows the country of a place by its ISO code, an article by a relation. */
const liesIn: ToClause = (values): Clause => {
  const countries = isAny('c.id')(values)
  return {
    sql: `i.attributes ->> '$.country' IN (SELECT c.attributes ->> '$.iso2' FROM entities c WHERE ${countries.sql})`,
    values: countries.values,
    selective: true,
  }
}

const isToldIn: ToClause = (values): Clause => {
  const inner = joins(['located_in', 'capital_of'], 'r.object')(values)
  return {
    ...inner,
    sql: `i.id IN (SELECT r.subject FROM relations r WHERE r.asserted = 1 AND ${inner.sql})`,
  }
}

export const people: NounTable<'people'> = {
  ...entityTypeTable('person'),
  filters: {
    ...sharedFilters,
    position: within(fromSubject)(holdsTitle),
    country: within(fromSubject)(joins(['holds_position', 'spokesperson_for', 'citizen_of'], 'r.object')),
  },
}

export const countries: NounTable<'countries'> = {
  ...entityTypeTable('country'),
  filters: {
    ...sharedFilters,
    iso: own(eitherOf(isAny("i.attributes ->> '$.iso2'", upper), isAny("i.attributes ->> '$.iso3'", upper))),
    region: own(isAny("i.attributes ->> '$.region' COLLATE NOCASE")),
    subregion: own(isAny("i.attributes ->> '$.subregion' COLLATE NOCASE")),
  },
}

export const organizations: NounTable<'organizations'> = {
  ...entityTypeTable('organization'),
  filters: {
    ...sharedFilters,
    country: within(fromSubject)(joins(['located_in', 'affiliated_with'], 'r.object')),
    member: within(fromObject)(joins(['member_of'], 'r.subject')),
  },
}

export const places: NounTable<'places'> = {
  ...entityTypeTable('place'),
  filters: { ...sharedFilters, country: own(eitherOf(isToldIn, liesIn)) },
}
