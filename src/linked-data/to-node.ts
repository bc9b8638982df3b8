import type { Item, Noun } from '../model/query/noun.ts'
import type { ToIri } from './addresses.ts'
import type { LinkedNode } from './node.ts'
import { toAgreement, toProvision } from './nouns/agreement.ts'
import { toArticle } from './nouns/article.ts'
import { toEntity } from './nouns/entity.ts'
import { toEvent } from './nouns/event.ts'
import { toMention } from './nouns/mention.ts'
import { toRelation } from './nouns/relation.ts'
import { toStatement } from './nouns/statement.ts'

type Mappers = { readonly [N in Noun]: (item: Item<N>, toIri: ToIri) => LinkedNode }

/** How an item of each noun becomes a node. */
const MAPPERS: Mappers = {
  entities: toEntity,
  people: toEntity,
  countries: toEntity,
  organizations: toEntity,
  places: toEntity,
  mentions: toMention,
  relations: toRelation,
  events: toEvent,
  agreements: toAgreement,
  provisions: toProvision,
  statements: toStatement,
  articles: toArticle,
}

/** Fields that an item must have, beside those asked for, to become a node. */
export const NEEDED_FIELDS: Readonly<Record<Noun, readonly string[]>> = {
  entities: ['id'],
  people: ['id'],
  countries: ['id'],
  organizations: ['id'],
  places: ['id'],
  mentions: ['id', 'entity', 'article', 'sentence', 'start', 'end', 'text', 'form'],
  relations: ['id'],
  events: ['id'],
  agreements: ['id'],
  provisions: ['id', 'agreement'],
  statements: ['id', 'kind'],
  articles: ['id'],
}

/** The node of an item as lists give it; a field that was not asked for is not told. */
export function toNode<N extends Noun>(noun: N, item: Item<N>, toIri: ToIri): LinkedNode {
  const map: (item: Item<N>, toIri: ToIri) => LinkedNode = MAPPERS[noun]
  return map(item, toIri)
}
