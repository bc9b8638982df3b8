import { StoredArticle } from '../article.ts'
import { anyOf, dayFilter, Id, knownAtFilter, type NounQuery, oneOf, Text } from './filter.ts'

const slim = [
  'id',
  'sha256',
  'title',
  'publishedAt',
  'url',
  'source',
  'author',
  'language',
  'ingestedAt',
  'updatedAt',
  'extractor',
  'length',
  'sentenceCount',
]

export const articles = {
  item: StoredArticle,
  defaults: slim,
  embeds: ['text', 'dateline', 'sentences', 'mentions', 'coverage'],
  sorts: ['publishedAt', 'ingestedAt', 'title', 'id'],
  defaultSort: '-publishedAt',
  facets: ['source', 'author', 'language', 'entity'],
  filters: {
    entity: anyOf(Id, 'Mentions this entity', 'country:iran'),
    source: anyOf(Text, 'Comes from this source', 'Wikinews'),
    author: anyOf(Text, 'Was written by this author', 'Ana Ruiz'),
    language: anyOf(Text, 'Is in this language (ISO 639-1)', 'en'),
    publishedFrom: dayFilter('Was published on this day or later', '2025-01-01'),
    publishedTo: dayFilter('Was published on this day or earlier', '2025-12-31'),
    asOf: dayFilter('Was published by this day: the same as `publishedTo`', '2025-01-17'),
    knownAt: knownAtFilter('Was filed by this time'),
    q: oneOf(Text, 'Title or text has these words, the last one as a prefix', 'treaty'),
  },
} satisfies NounQuery
