import { lemmaAt } from '../../language/document.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { type Discourse, isPerson } from '../entities/discourse.ts'
import { type KnownPost, type Reference, typeOfId } from '../entities/reference.ts'
import { toEvidence } from '../evidence.ts'
import { type Description, ownersBefore } from './descriptions.ts'
import type { RelationDraft } from './relation-draft.ts'

/** "Her Peruvian opposite number" ends with "number". */
const LIKE = /^(?:counterpart|colleague|number)$/
const isBody = (id: string): boolean => /^(?:country|organization)$/.test(typeOfId(id))

/** "Foreign Minister Ruiz and her Peruvian counterpart, Tom Cole": Cole has in Peru the post that Ruiz has in her country; companies have counterparts too. */
export const findCounterparts = (
  discourse: Discourse,
  descriptions: readonly Description[],
  posts: readonly KnownPost[],
): RelationDraft[] =>
  [...descriptions, ...describeBehind(discourse)]
    .filter(({ head }) => LIKE.test(lemmaAt(discourse.reading.document, head)))
    .flatMap((description) => toDrafts(discourse, description, posts))

/** "Ruiz was named in May after her predecessor, Tom Cole, had left": who was there before or comes after has the same post. */
export const findPredecessors = (
  discourse: Discourse,
  descriptions: readonly Description[],
  posts: readonly KnownPost[],
): RelationDraft[] =>
  descriptions
    .filter(({ head }) => /^(?:predecessor|successor)$/.test(discourse.reading.document.tokens[head]?.lower ?? ''))
    .flatMap(({ subjects, phrase, head, extent: [first, last] }) => {
      const owners = ownersBefore(discourse, phrase, head).filter(isPerson)
      const post = posts.find(({ person, body }) => body !== null && owners.includes(person))
      if (post?.body == null) return []
      const { title: value, body: object } = post
      const evidence = toEvidence(discourse.reading.document, first, last, 'holds-position/predecessor', 0.7)
      return subjects
        .filter((subject) => isPerson(subject) && !owners.includes(subject))
        .map((subject) => ({ type: 'holds_position' as const, subject, object, value, evidence: [evidence] }))
    })

/** "Ruiz and Tom Cole, her Peruvian counterpart": whose name a comma parts from it, whatever the tree makes of that. */
const describeBehind = (discourse: Discourse): Description[] =>
  discourse.reading.syntaxes
    .flatMap(({ nouns }) => nouns)
    .flatMap((phrase) => {
      const name = nameBehind(discourse, phrase)
      if (name === undefined) return []
      const extent = [name.first, phrase.last] as const
      return [{ subjects: name.entities, phrase, head: phrase.head, open: false, extent, clause: null }]
    })

function nameBehind({ reading: { document }, byHead }: Discourse, { first }: NounPhrase): Reference | undefined {
  const owned =
    document.tokens[first - 1]?.text === ',' && /^(?:his|her|their)$/.test(document.tokens[first]?.lower ?? '')
  const name = owned ? byHead.get(first - 2) : undefined
  return name?.form === 'name' && name.entities.every(isPerson) ? name : undefined
}

function toDrafts(
  discourse: Discourse,
  { subjects, phrase, head, extent: [first, last] }: Description,
  posts: readonly KnownPost[],
): RelationDraft[] {
  const owners = [
    ...joinedBefore(discourse, phrase),
    ...ownersBefore(discourse, phrase, head),
    ...beside(discourse, phrase),
  ]
  const own = owners.findLast(isBody)
  if (own === undefined) return []
  const held = posts.filter(({ body }) => body !== null && body !== own && typeOfId(body) === typeOfId(own))
  const post = owners.flatMap((owner) => held.find(({ person }) => person === owner) ?? [])[0]
  if (post === undefined) return []
  const evidence = toEvidence(discourse.reading.document, first, last, 'holds-position/counterpart', 0.75)
  return subjects
    .filter((subject) => isPerson(subject) && subject !== post.person)
    .map((subject) => ({ type: 'holds_position', subject, object: own, value: post.title, evidence: [evidence] }))
}

/** "Received Foreign Minister Ruiz and his Peruvian counterpart": the person whom "and" joins it to. */
const joinedBefore = ({ reading: { document }, byHead }: Discourse, { first }: NounPhrase): readonly string[] =>
  document.tokens[first - 1]?.xpos === 'CC' ? (byHead.get(first - 2)?.entities.filter(isPerson) ?? []) : []

/** "Ruiz and Tom Cole, her Peruvian counterpart": who is joined to the name in front. */
function beside(discourse: Discourse, phrase: NounPhrase): readonly string[] {
  const name = nameBehind(discourse, phrase)
  return name !== undefined && discourse.reading.document.tokens[name.first - 1]?.lower === 'and'
    ? (discourse.byHead.get(name.first - 2)?.entities.filter(isPerson) ?? [])
    : []
}
