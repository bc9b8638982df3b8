import { z } from 'zod'
import { ENTITY_TYPES, MENTION_FORMS, StoredEntity, StoredMention } from '../entity.ts'
import { anyOf, articleFilter, Id, knownAtFilter, type NounQuery, oneOf, Text } from './filter.ts'

const entityFilters = {
  name: anyOf(Text, 'Has this name or alias; case and diacritics are folded', 'Putin'),
  q: oneOf(Text, 'A name or alias has these words, the last one as a prefix', 'pezesh'),
  minMentions: oneOf(z.coerce.number().int().min(0), 'Is mentioned at least so often', '2'),
  article: articleFilter,
  knownAt: knownAtFilter('An article that was filed by this time speaks of it'),
}

const shared = {
  item: StoredEntity,
  embeds: ['mentions'],
  sorts: ['mentions', 'name', 'id'],
  defaultSort: '-mentions',
}
const plain = ['id', 'type', 'name', 'aliases', 'attributes', 'mentionCount', 'articleCount']

export const entities = {
  ...shared,
  defaults: plain,
  embeds: ['mentions', 'positions'],
  facets: ['type'],
  filters: { ...entityFilters, type: anyOf(z.enum(ENTITY_TYPES), 'Is of this type', 'person') },
} satisfies NounQuery

export const people = {
  ...shared,
  defaults: [...plain, 'positions'],
  facets: ['country', 'position'],
  filters: {
    ...entityFilters,
    position: anyOf(Text, 'Holds a position whose title has these words', 'president'),
    country: anyOf(Id, 'Holds a position in, speaks for or is a citizen of this country', 'country:russia'),
  },
} satisfies NounQuery

export const countries = {
  ...shared,
  defaults: plain,
  facets: ['region', 'subregion'],
  filters: {
    ...entityFilters,
    iso: anyOf(z.string().regex(/^[A-Za-z]{2,3}$/), 'ISO 3166-1 code of two or three letters', 'IR'),
    region: anyOf(Text, 'Is in this region', 'Asia'),
    subregion: anyOf(Text, 'Is in this subregion', 'Southern Asia'),
  },
} satisfies NounQuery

export const organizations = {
  ...shared,
  defaults: plain,
  facets: ['country', 'member'],
  filters: {
    ...entityFilters,
    country: anyOf(Id, 'Is located in or affiliated with this country', 'country:lebanon'),
    member: anyOf(Id, 'Has this member', 'country:iran'),
  },
} satisfies NounQuery

export const places = {
  ...shared,
  defaults: plain,
  facets: ['locatedIn'],
  filters: { ...entityFilters, country: anyOf(Id, 'Lies in this country', 'country:russia') },
} satisfies NounQuery

export const mentions = {
  item: StoredMention,
  defaults: ['id', 'entity', 'article', 'sentence', 'start', 'end', 'text', 'form'],
  embeds: [],
  sorts: ['position', 'text'],
  defaultSort: 'position',
  facets: ['form', 'entity'],
  filters: {
    entity: anyOf(Id, 'Speaks of this entity', 'person:vladimir-putin'),
    form: anyOf(z.enum(MENTION_FORMS), 'Is of this form', 'name'),
    article: articleFilter,
  },
} satisfies NounQuery
