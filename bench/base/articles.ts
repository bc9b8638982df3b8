import type { Entities } from './entities.ts'
import type { BaseEvent, BaseRelation } from './facts.ts'

/** A piece of an article: words with where they stand. */
interface Told {
  readonly sentence: number
  readonly start: number
  readonly end: number
}

export interface ToldMention extends Told {
  readonly entity: number
  readonly form: 'name' | 'nominal'
  readonly text: string
}

export interface ToldFact extends Told {
  readonly noun: 'relation' | 'event'
  readonly id: string
  readonly confidence: number
}

/** A text with what it says. */
export interface BaseArticle {
  readonly text: string
  readonly sentences: readonly { readonly start: number; readonly end: number }[]
  readonly mentions: readonly ToldMention[]
  readonly facts: readonly ToldFact[]
}

/** Of the objects of relations, so many in a hundred are pronouns or left out, so that three mentions stand for each entity. */
const UNNAMED = 0.65

/** Writes the text of an article from the facts that it tells, a sentence each. */
export function writeArticle(
  { all }: Entities,
  relations: readonly BaseRelation[],
  events: readonly BaseEvent[],
): BaseArticle {
  const text: string[] = []
  const sentences: { start: number; end: number }[] = []
  const mentions: ToldMention[] = []
  const facts: ToldFact[] = []
  let at = 0
  const tell = (
    fact: Pick<ToldFact, 'noun' | 'id' | 'confidence'>,
    parts: readonly (string | number)[],
    named: number,
  ) => {
    const start = at
    const sentence = sentences.length
    for (const [position, part] of parts.entries()) {
      const words = typeof part === 'number' ? (all[part]?.name ?? '') : part
      if (typeof part === 'number' && position < named)
        mentions.push({ entity: part, form: 'name', text: words, sentence, start: at, end: at + words.length })
      text.push(words)
      at += words.length
    }
    facts.push({ ...fact, sentence, start, end: at })
    text.push('. ')
    sentences.push({ start, end: at + 1 })
    at += 2
  }
  for (const { id, telling, subject, object, confidence } of relations) {
    const told = { noun: 'relation', id, confidence } as const
    tell(told, [subject, ` ${telling.words} `, object], (subject + object) % 100 < 100 * UNNAMED ? 1 : 3)
  }
  for (const { entity, participants, place } of events) {
    const { id = '', name = '' } = all[entity] ?? {}
    const [first = 0, second = 0] = participants
    const sentence = sentences.length
    mentions.push({ entity, form: 'nominal', text: name, sentence, start: at, end: at + name.length })
    tell({ noun: 'event', id, confidence: 0.8 }, [name, ' of ', first, ' and ', second, ' in ', place], 0)
  }
  return { text: text.join(''), sentences, mentions, facts }
}
