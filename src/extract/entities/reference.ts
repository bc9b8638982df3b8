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

/** The countries that persons hold a post in, in the order of the posts. */
export const countriesHeld = (persons: readonly string[], posts: readonly KnownPost[]): readonly string[] =>
  posts.flatMap(({ person, body }) =>
    persons.includes(person) && body !== null && typeOfId(body) === 'country' ? [body] : [],
  )

/** A person's post, known before references are resolved: what makes "the Iranian President" somebody. */
export interface KnownPost {
  readonly person: string
  readonly title: string
  readonly body: string | null
}
