import { createHash } from 'node:crypto'
import type { Entity, Mention } from '../../../model/entity.ts'
import type { Span } from '../../../model/span.ts'
import { toNames } from './entities.ts'
import type { Filing } from './filing.ts'

const INSERT_APPEARANCE = `
  INSERT INTO appearances (entity, article, name, mentions, names, attributes) VALUES (?, ?, ?, ?, ?, ?)
`

const INSERT_MENTION = `
  INSERT INTO mentions (id, entity, article, sentence, "start", "end", text, form) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
`

const COUNT = `
  UPDATE entities SET mention_count = mention_count + ?, article_count = article_count + 1 WHERE id = ?
`

/** Files where the article speaks of the entity, and what it calls it and knows of it. */
export function saveAppearance({ sql, article, extraction }: Filing, entity: Entity): void {
  const { id, name, mentions, attributes } = entity
  const once = toUnique(mentions)
  const said = [JSON.stringify(toNames(entity)), JSON.stringify(attributes)]
  sql.run(INSERT_APPEARANCE, id, article.id, name, once.length, ...said)
  for (const { start, end, text, form } of once) {
    const sentence = findSentence(extraction.article.sentences, start)
    sql.run(INSERT_MENTION, toMentionId(article.id, id, start, end), id, article.id, sentence, start, end, text, form)
  }
  sql.run(COUNT, once.length, id)
}

function toUnique(mentions: readonly Mention[]): Mention[] {
  return [...new Map(mentions.map((mention) => [`${mention.start}-${mention.end}`, mention])).values()]
}

/** The sentence that has begun last; what stands before the first one counts to it. */
function findSentence(sentences: readonly Span[], at: number): number {
  return Math.max(
    0,
    sentences.findLastIndex(({ start }) => start <= at),
  )
}

function toMentionId(...parts: readonly (string | number)[]): string {
  return `mention:${createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 16)}`
}
