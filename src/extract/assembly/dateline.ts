import type { ArticleReading } from '../../model/article.ts'
import type { Entity } from '../../model/entity.ts'
import type { Facts } from './facts.ts'

/** Capitals, then what agencies put behind them, then a dash: "MOSCOW — ", "NAIROBI, Kenya (AP) – ", "MANILA, July 28 (Reuters) - ". */
const OPENING = /^\p{Lu}[\p{Lu}\s.'’-]+(?:, [\p{L}\d.\s]{2,30})?\s?(?:\([^)]{2,20}\)\s?)?\s[—–-]{1,2}\s/u
const HEAD = 3

/** The place at the head of a wire story, in one of the first sentences, since a title may stand before it. */
export function readDateline({ discourse, referents }: Facts, entities: readonly Entity[]): ArticleReading['dateline'] {
  const { text, tokens, sentences } = discourse.reading.document
  for (const { first, start, end } of sentences.slice(0, HEAD)) {
    const referent = referents.find(({ name }) => name.first === first)
    if (referent === undefined || referent.metonym || !OPENING.test(text.slice(start, end))) continue
    if (!/^(?:place|country)$/.test(referent.name.type)) continue
    const known = entities.some(({ id }) => id === referent.entity)
    return { start, end: tokens[referent.name.last]?.end ?? start, entity: known ? referent.entity : null }
  }
  return null
}
