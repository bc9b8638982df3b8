import type { KnownPost } from '../entities/reference.ts'
import type { Referent } from '../entities/referent.ts'
import { toEvidence } from '../evidence.ts'
import type { Reading } from '../reading.ts'
import { findOfficeCountry, readStory } from './office-country.ts'
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
 * Gives a national office without a body to the country that the text around it implies: "Minister of Education Ana
 * Ruiz" in a story on Chile. The confidence tells that it is inferred.
 */
export function findImpliedPosts(
  reading: Reading,
  referents: readonly Referent[],
  posts: readonly KnownPost[],
  offices: readonly Office[],
): RelationDraft[] {
  const placed = new Set(posts.filter(({ body }) => body !== null).map(({ person }) => person))
  const open = offices.filter(({ person, national }) => national && !placed.has(person))
  if (open.length === 0) return []
  const story = readStory(reading, referents, posts)
  return open.flatMap((office) => {
    const { person: subject, title, first, last, spoken } = office
    const object = findOfficeCountry(story, office)
    if (object === null) return []
    const type = spoken ? 'spokesperson_for' : 'holds_position'
    const rule = spoken ? 'spokesperson-for/only-country' : 'holds-position/only-country'
    const evidence = toEvidence(reading.document, first, last, rule, 0.5, PLAIN)
    return [{ type, subject, object, value: spoken ? null : title, evidence: [evidence] } as const]
  })
}
