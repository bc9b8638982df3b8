import { lemmaAt } from '../../language/document.ts'
import { type Discourse, isPerson } from '../entities/discourse.ts'
import { type KnownPost, typeOfId } from '../entities/reference.ts'
import { toEvidence } from '../evidence.ts'
import { type Description, describe, ownersBefore } from './descriptions.ts'
import type { RelationDraft } from './relation-draft.ts'

const PLAIN = { status: 'asserted', assertedBy: null } as const
const isCountry = (id: string | null): boolean => id !== null && typeOfId(id) === 'country'

/** "Foreign Minister Ruiz and her Peruvian counterpart, Tom Cole": Cole has in Peru the post that Ruiz has in her country. */
export const findCounterparts = (discourse: Discourse, posts: readonly KnownPost[]): RelationDraft[] =>
  describe(discourse)
    .filter(({ head }) => lemmaAt(discourse.reading.document, head) === 'counterpart')
    .flatMap((description) => toDrafts(discourse, description, posts))

function toDrafts(
  discourse: Discourse,
  { subjects, phrase, head, extent: [first, last] }: Description,
  posts: readonly KnownPost[],
): RelationDraft[] {
  const owners = ownersBefore(discourse, phrase, head)
  const country = owners.findLast(isCountry)
  const post = posts.find(({ person, body }) => owners.includes(person) && isCountry(body) && body !== country)
  if (country === undefined || post === undefined) return []
  const evidence = toEvidence(discourse.reading.document, first, last, 'holds-position/counterpart', 0.75, PLAIN)
  return subjects
    .filter((subject) => isPerson(subject) && subject !== post.person)
    .map((subject) => ({ type: 'holds_position', subject, object: country, value: post.title, evidence: [evidence] }))
}
