import type { ArticleReading } from '../../model/article.ts'
import type { Entity } from '../../model/entity.ts'
import type { Facts } from './facts.ts'

const LONGEST = 60

/** The place at the head of a wire story: "MOSCOW — …", "NAIROBI, Kenya (AP) – …". */
export function readDateline({ discourse, referents }: Facts, entities: readonly Entity[]): ArticleReading['dateline'] {
  const { text, tokens, sentences } = discourse.reading.document
  const opening = /^[^.\n]{2,60}?\s*(?:\([^)]{2,20}\)\s*)?[—–-]{1,2}\s/u.exec(
    text.slice(sentences[0]?.start ?? 0, (sentences[0]?.start ?? 0) + LONGEST + 24),
  )
  const first = referents.find(({ name }) => name.first === 0)
  if (opening === null || first === undefined || first.metonym) return null
  const start = tokens[first.name.first]?.start ?? 0
  const end = tokens[first.name.last]?.end ?? start
  const isPlace =
    /^(?:place|country)$/.test(first.name.type) && text.slice(start, end) === text.slice(start, end).toUpperCase()
  return isPlace ? { start, end, entity: entities.some(({ id }) => id === first.entity) ? first.entity : null } : null
}
