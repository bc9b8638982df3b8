import type { ArticleReading } from '../../model/article.ts'
import type { Entity } from '../../model/entity.ts'
import { findDateline } from '../entities/dateline.ts'
import type { Facts } from './facts.ts'

/** The place at the head of a wire story, and its words. */
export function readDateline({ discourse, referents }: Facts, entities: readonly Entity[]): ArticleReading['dateline'] {
  const found = findDateline(discourse.reading, referents)
  if (found === null) return null
  const { sentences, tokens } = discourse.reading.document
  const { name, entity } = found.referent
  const start = sentences[found.sentence]?.start ?? 0
  const known = entities.some(({ id }) => id === entity)
  return { start, end: tokens[name.last]?.end ?? start, entity: known ? entity : null }
}
