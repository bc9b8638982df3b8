import type { RelationType } from '../../../model/relation.ts'
import { allOf, type Clause, eitherOf, hasWords, isAny, isOften, type ToClause } from '../clause.ts'
import type { Value } from '../sql.ts'
import { entityTypeTable, sharedFilters } from './entities.ts'
import { by, byOwn, type Group, type NounTable, own, within } from './table.ts'

/** Relations that some article asserts, seen from their subject or from their object. */
const fromSubject: Group = { from: 'relations r', link: 'r.subject', where: 'r.asserted = 1' }
const fromObject: Group = { from: 'relations r', link: 'r.object', where: 'r.asserted = 1' }

const OF_PERSON = ['holds_position', 'spokesperson_for', 'citizen_of'] as const
const OF_ORGANIZATION = ['located_in', 'affiliated_with'] as const
const OF_PLACE = ['located_in', 'capital_of'] as const

const ofTypes = (group: Group, ...types: readonly RelationType[]): Group => ({
  ...group,
  where: `${group.where} AND r.type IN (${types.map((type) => `'${type}'`).join(', ')})`,
})

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
  const inner = joins(OF_PLACE, 'r.object')(values)
  return {
    ...inner,
    sql: `i.id IN (SELECT r.subject FROM relations r WHERE r.asserted = 1 AND ${inner.sql})`,
  }
}

export const people: NounTable<'people'> = {
  ...entityTypeTable('person'),
  facets: {
    country: by(ofTypes(fromSubject, ...OF_PERSON))('r.object'),
    position: by(ofTypes(fromSubject, 'holds_position'))('r.value'),
  },
  filters: {
    ...sharedFilters,
    position: within(fromSubject)(holdsTitle),
    country: within(fromSubject)(joins(OF_PERSON, 'r.object')),
  },
}

export const countries: NounTable<'countries'> = {
  ...entityTypeTable('country'),
  facets: {
    region: byOwn("i.attributes ->> '$.region'"),
    subregion: byOwn("i.attributes ->> '$.subregion'"),
  },
  filters: {
    ...sharedFilters,
    iso: own(eitherOf(isAny("i.attributes ->> '$.iso2'", upper), isAny("i.attributes ->> '$.iso3'", upper))),
    region: own(isAny("i.attributes ->> '$.region' COLLATE NOCASE")),
    subregion: own(isAny("i.attributes ->> '$.subregion' COLLATE NOCASE")),
  },
}

export const organizations: NounTable<'organizations'> = {
  ...entityTypeTable('organization'),
  facets: {
    country: by(ofTypes(fromSubject, ...OF_ORGANIZATION))('r.object'),
    member: by(ofTypes(fromObject, 'member_of'))('r.subject'),
  },
  filters: {
    ...sharedFilters,
    country: within(fromSubject)(joins(OF_ORGANIZATION, 'r.object')),
    member: within(fromObject)(joins(['member_of'], 'r.subject')),
  },
}

export const places: NounTable<'places'> = {
  ...entityTypeTable('place'),
  facets: { locatedIn: by(ofTypes(fromSubject, ...OF_PLACE))('r.object') },
  filters: { ...sharedFilters, country: own(eitherOf(isToldIn, liesIn)) },
}
