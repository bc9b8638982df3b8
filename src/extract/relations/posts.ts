import { type KnownPost, typeOfId } from '../entities/reference.ts'
import type { Referent } from '../entities/referent.ts'
import { findSeatCountry, findStoryCountry } from '../entities/story-country.ts'
import { toEvidence } from '../evidence.ts'
import type { Reading } from '../reading.ts'
import type { Office } from './offices.ts'
import type { RelationDraft } from './relation-draft.ts'

const PLAIN = { status: 'asserted', assertedBy: null } as const

/** The posts that the text gives persons: those of relations found, and bare titles beside names. */
export function findPosts(relations: readonly RelationDraft[], offices: readonly Office[]): KnownPost[] {
  const held = relations.flatMap(({ type, subject, object, value }): KnownPost[] => {
    if (type === 'holds_position' && value !== null) return [{ person: subject, title: value, body: object }]
    if (type !== 'spokesperson_for') return []
    return ['spokesman', 'spokeswoman', 'spokesperson'].map((title) => ({ person: subject, title, body: object }))
  })
  const bare = offices.map(({ person, title }) => ({ person, title, body: null }))
  const distinct = new Map([...held, ...bare].map((post) => [`${post.person} ${post.title} ${post.body}`, post]))
  return [...distinct.values()]
}

/**
 * Gives a national office without a body to the country whose title it is, that stands in front, or of whom "and" joins, else
 * to that of the story: "Minister of Education Ana Ruiz" in a story on Chile. A minister in a story from a capital is one
 * of its country. The confidence tells that it is inferred.
 */
export function findImpliedPosts(
  reading: Reading,
  referents: readonly Referent[],
  posts: readonly KnownPost[],
  offices: readonly Office[],
): RelationDraft[] {
  const country = findStoryCountry(reading, referents)
  const seat = findSeatCountry(reading, referents)
  const placed = new Set(posts.filter(({ body }) => body !== null).map(({ person }) => person))
  return offices
    .filter(({ person, national }) => national && !placed.has(person))
    .flatMap(({ person, title, first, last }) => {
      const object =
        ownerOfTitle(referents, title) ??
        countryInFront(reading, referents, first) ??
        countryJoined(reading, referents, posts, first) ??
        (/\bforeign (?:minister|secretary)\b/i.test(title) ? countryBefore(reading, referents, first) : null) ??
        country ??
        (/\bminister\b/i.test(title) ? seat : null)
      if (object === null || isGuest(reading, referents, last, object)) return []
      const evidence = toEvidence(reading.document, first, last, 'holds-position/only-country', 0.5, PLAIN)
      return [{ type: 'holds_position' as const, subject: person, object, value: title, evidence: [evidence] }]
    })
}

/** Titles that one country alone gives. */
const ONLY_IN: ReadonlyMap<string, string> = new Map([
  ['secretary of state', 'country:united-states'],
  ['chancellor of the exchequer', 'country:united-kingdom'],
])

/** The country whose title it is, where the text names that country. */
function ownerOfTitle(referents: readonly Referent[], title: string): string | null {
  const owner = ONLY_IN.get(title.toLowerCase())
  return referents.some(({ entity }) => entity === owner) ? (owner ?? null) : null
}

/** "Chilean President Ana Ruiz and Foreign Minister Tom Cole": the country of the one whom "and" joins. */
function countryJoined(
  { document }: Reading,
  referents: readonly Referent[],
  posts: readonly KnownPost[],
  at: number,
): string | null {
  if (document.tokens[at - 1]?.lower !== 'and') return null
  const beside = referents.find(({ name }) => name.last === at - 2)?.entity
  const post = posts.find(({ person, body }) => person === beside && body !== null && typeOfId(body) === 'country')
  return post?.body ?? null
}

/** "Peru condemned it. “Shame,” said Foreign Minister Ana Ruiz": the country that the sentence before begins with, in one paragraph. */
function countryBefore({ document }: Reading, referents: readonly Referent[], at: number): string | null {
  const sentence = document.sentences[document.tokens[at]?.sentence ?? -1]
  const before = document.sentences[(sentence?.index ?? 0) - 1]
  if (sentence === undefined || before === undefined || /\n/.test(document.text.slice(before.end, sentence.start)))
    return null
  const opening = referents.find(({ name }) => name.first === before.first)
  const named = referents.some(
    ({ name, entity }) => typeOfId(entity) === 'country' && name.first >= sentence.first && name.first < at,
  )
  return opening === undefined || opening.name.demonym || named || typeOfId(opening.entity) !== 'country'
    ? null
    : opening.entity
}

/** "In Peru, President Ana Ruiz …": the country that opens the sentence in front of the title. */
function countryInFront({ document }: Reading, referents: readonly Referent[], at: number): string | null {
  const { first = -1 } = document.sentences[document.tokens[at]?.sentence ?? -1] ?? {}
  if (document.tokens[first]?.lower !== 'in' || document.tokens[at - 1]?.text !== ',') return null
  const found = referents.find(
    ({ name }) => name.last === at - 2 && (name.first === first + 1 || name.first === first + 2),
  )
  return found !== undefined && typeOfId(found.entity) === 'country' ? found.entity : null
}

/** "Prime Minister Ruiz, who is on a visit to Peru": whoever is named last before a visit to a country is a guest there. */
function isGuest({ document }: Reading, referents: readonly Referent[], at: number, country: string): boolean {
  const { last: end = -1 } = document.sentences[document.tokens[at]?.sentence ?? -1] ?? {}
  const behind = document.tokens.slice(at + 1, end + 1)
  const visit = behind.find(({ lower, index }) => VISIT.test(lower) && document.tokens[index + 1]?.lower === 'to')
  if (visit === undefined) return false
  const between = referents.some(({ name }) => name.type === 'person' && name.first > at && name.last < visit.index)
  return !between && referents.some(({ name, entity }) => name.first === visit.index + 2 && entity === country)
}

const VISIT = /^(?:visit|trip|tour)$/
