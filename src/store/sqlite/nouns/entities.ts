import type { EntityType } from '../../../model/entity.ts'
import { hasWords, isAny, isAnyFolded, isAtLeast, isVeryOften } from '../clause.ts'
import { isFiledBy } from './evidence.ts'
import { quoted } from './json.ts'
import { byOwn, column, type NounTable, own, within } from './table.ts'

/** The names of an entity but the one that it is called by. */
const ALIASES = `(
  SELECT json_group_array(a.name ORDER BY a.folded, a.name) FROM aliases a WHERE a.entity = i.id AND a.name <> i.name
)`

/** Posts that some article asserts, the surest; those that are only planned, denied or alleged are relations, not positions. */
const POSITIONS = `(
  SELECT json_group_array(json_object(
    'title', r.value, 'of', json_object('id', o.id, 'type', o.type, 'name', o.name), 'relation', r.id
  ) ORDER BY r.confidence DESC, r.id)
  FROM (
    SELECT * FROM relations WHERE subject = i.id AND type = 'holds_position' AND asserted = 1 AND value IS NOT NULL
    ORDER BY confidence DESC, id LIMIT 100
  ) r JOIN entities o ON o.id = r.object
)`

const MENTIONS = `(
  SELECT json_group_array(json_object(
    'start', m."start", 'end', m."end", 'text', m.text, 'form', m.form,
    'id', m.id, 'entity', m.entity, 'article', m.article, 'sentence', m.sentence
  ))
  FROM (SELECT * FROM mentions WHERE entity = i.id ORDER BY article, "start", "end", id LIMIT 100) m
)`

const fields: NounTable<'entities'>['fields'] = {
  id: quoted('i.id'),
  type: quoted('i.type'),
  name: quoted('i.name'),
  aliases: ALIASES,
  attributes: 'i.attributes',
  mentionCount: quoted('i.mention_count'),
  articleCount: quoted('i.article_count'),
  positions: POSITIONS,
  mentions: MENTIONS,
}

const sorts = {
  mentions: [column('i.mention_count')],
  name: [column('i.name_folded')],
  id: [],
}

/** The filters that entities of every type have. */
export const sharedFilters = {
  name: within({ from: 'aliases a', link: 'a.entity' })(isAnyFolded('a.folded')),
  q: within({ from: 'aliases a', link: 'a.entity' })(hasWords('a.key', 'alias_words', 'prefix')),
  minMentions: own(isAtLeast('i.mention_count')),
  article: within({ from: 'appearances p', link: 'p.entity' })(isAny('p.article')),
  knownAt: within({ from: 'appearances p', link: 'p.entity' })(isFiledBy('p.article')),
}

export const entities: NounTable<'entities'> = {
  from: 'entities i',
  where: null,
  fields,
  sorts,
  facets: { type: byOwn('i.type') },
  filters: { ...sharedFilters, type: own(isVeryOften('i.type')) },
}

/** What the nouns for one type of entity share, all but the filters. */
export const entityTypeTable = (type: EntityType) => ({
  from: 'entities i',
  where: `i.type = '${type}'`,
  whereBeside: `+i.type = '${type}'`,
  fields,
  sorts,
})
