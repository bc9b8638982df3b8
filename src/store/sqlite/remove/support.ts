import type { EntityType } from '../../../model/entity.ts'
import type { Evidenced } from '../../../model/removal.ts'
import type { FactNoun } from '../save/evidence.ts'
import type { Sql } from '../sql.ts'

/** An entity that an article speaks of, with what the article calls it and knows of it. */
export interface Appearance {
  readonly entity: string
  readonly type: EntityType
  readonly mentions: number
  readonly names: string
  readonly attributes: string
}

/** All that rests on one article, perhaps among others. */
export interface Support {
  readonly appearances: readonly Appearance[]
  readonly facts: Readonly<Record<Evidenced, readonly string[]>>
}

const APPEARANCES = `
  SELECT a.entity, e.type, a.mentions, a.names, a.attributes
  FROM appearances a JOIN entities e ON e.id = a.entity WHERE a.article = ? ORDER BY a.entity
`

/** A statement rests on the article in which it stands, also where nothing is kept of how it was found. */
const FACTS = `
  SELECT fact FROM evidence WHERE article = @article AND noun = @noun
  UNION SELECT fact FROM claims WHERE article = @article AND noun = @noun
  UNION SELECT id FROM statements WHERE article = @article AND @noun = 'statement' ORDER BY 1
`

/** What rests on an article. */
export function readSupport(sql: Sql, article: string): Support {
  const facts = (noun: FactNoun) => sql.column<string>(FACTS, { article, noun })
  return {
    appearances: sql.rows<Appearance>(APPEARANCES, article),
    facts: {
      relations: facts('relation'),
      events: facts('event'),
      agreements: facts('agreement'),
      provisions: facts('provision'),
      statements: facts('statement'),
    },
  }
}
