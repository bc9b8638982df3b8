import type { StoredEvidence } from '../../model/evidence.ts'
import type { Span } from '../../model/span.ts'

/** An entity of a fact with its part in it. */
export interface Part {
  readonly role: string
  readonly entity: string
}

/** A fact as far as its explanation looks at it. */
export interface FactView {
  readonly id: string
  readonly parts: readonly Part[]
  /** The word that reports a statement. */
  readonly cue: string | null
  /** The surest first. */
  readonly evidence: readonly StoredEvidence[]
}

/** A span that speaks of an entity. */
export interface EntityMention extends Span {
  readonly entity: string
  readonly form: string
}

/** An article as far as an explanation looks at it. */
export interface ArticleView {
  readonly text: string
  readonly sentences: readonly Span[]
  readonly mentions: readonly EntityMention[]
}
