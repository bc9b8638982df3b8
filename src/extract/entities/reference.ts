import type { EntityType, MentionForm } from '../../model/entity.ts'

/** Words that stand for one entity, or for several ("both nations"). Token indexes, `first` to `last` inclusive. */
export interface Reference {
  readonly first: number
  readonly last: number
  readonly sentence: number
  readonly form: MentionForm
  readonly entities: readonly string[]
}

/** The type that an entity's id tells. */
export const typeOfId = (id: string): EntityType => id.slice(0, id.indexOf(':')) as EntityType

/** A person's post, known before references are resolved: what makes "the Iranian President" somebody. */
export interface KnownPost {
  readonly person: string
  readonly title: string
  readonly body: string | null
}
