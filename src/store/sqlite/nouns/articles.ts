import { hasWords, isAny, isAtLeast, isAtMost, isBy, isOften } from '../clause.ts'
import { quoted } from './json.ts'
import { by, byOwn, column, type Group, type NounTable, nullable, own, within } from './table.ts'

const DATELINE = `CASE WHEN i.dateline_start IS NULL THEN 'null' ELSE json_object(
  'start', i.dateline_start, 'end', i.dateline_end, 'entity', i.dateline_entity
) END`

const SENTENCES = `(
  SELECT json_group_array(json_object('start', s."start", 'end', s."end") ORDER BY s.position)
  FROM sentences s WHERE s.article = i.id
)`

/** All of them, in the order of the text, so that an app can highlight them. */
const MENTIONS = `(
  SELECT json_group_array(json_object(
    'start', m."start", 'end', m."end", 'entity', m.entity, 'type', n.type, 'form', m.form, 'text', m.text
  ) ORDER BY m."start", m."end", m.id)
  FROM mentions m JOIN entities n ON n.id = m.entity WHERE m.article = i.id
)`

/** The sentences that no evidence of the article stands in. */
const EMPTY_SENTENCES = `(
  SELECT json_group_array(position ORDER BY position) FROM (
    SELECT position FROM sentences WHERE article = i.id
    EXCEPT
    SELECT sentence FROM evidence WHERE article = i.id
  )
)`

const COVERAGE = `json_object(
  'sentences', i.coverage_sentences, 'sentencesWithFacts', i.coverage_with_facts, 'emptySentences', json(${EMPTY_SENTENCES})
)`

const mentioned: Group = { from: 'appearances p', link: 'p.article', where: 'p.mentions > 0' }

export const articles: NounTable<'articles'> = {
  from: 'articles i',
  where: null,
  fields: {
    id: quoted('i.id'),
    sha256: quoted('i.sha256'),
    title: quoted('i.title'),
    publishedAt: quoted('i.published_at'),
    url: quoted('i.url'),
    source: quoted('i.source'),
    author: quoted('i.author'),
    language: quoted('i.language'),
    ingestedAt: quoted('i.ingested_at'),
    updatedAt: quoted('i.updated_at'),
    extractor: "json_object('version', i.extractor)",
    length: quoted('i.length'),
    sentenceCount: quoted('i.sentence_count'),
    text: quoted('i.text'),
    dateline: DATELINE,
    sentences: SENTENCES,
    mentions: MENTIONS,
    coverage: COVERAGE,
  },
  filters: {
    entity: within(mentioned)(isAny('p.entity')),
    source: own(isAny('i.source')),
    author: own(isAny('i.author')),
    language: own(isOften('i.language')),
    publishedFrom: own(isAtLeast('i.published_at')),
    publishedTo: own(isAtMost('i.published_at')),
    asOf: own(isAtMost('i.published_at')),
    knownAt: own(isBy('i.ingested_at')),
    q: own(hasWords('i.key', 'article_words', 'prefix')),
  },
  facets: {
    source: byOwn('i.source'),
    author: byOwn('i.author'),
    language: byOwn('i.language'),
    entity: by(mentioned)('p.entity'),
  },
  sorts: {
    publishedAt: [nullable('i.published_at')],
    ingestedAt: [column('i.ingested_at')],
    title: [nullable('i.title_folded')],
    id: [],
  },
}
