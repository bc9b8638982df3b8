import { type KnownPost, typeOfId } from '../entities/reference.ts'
import { toEvidence } from '../evidence.ts'
import { isJudge, onlyCourt } from './body-before.ts'
import { findOfficeCountry, type Story } from './office-country.ts'
import type { Office } from './offices.ts'
import type { RelationDraft } from './relation-draft.ts'

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
 * Ruiz" in a story on Chile, but to none where it implies two for one person. The confidence tells that it is inferred.
 */
export function findImpliedPosts(story: Story, offices: readonly Office[]): RelationDraft[] {
  const placed = Map.groupBy(
    story.posts.filter(({ body }) => body !== null),
    ({ person }) => person,
  )
  const found = offices
    .filter((office) => office.national && !isPlaced(office, placed.get(office.person) ?? []))
    .filter((office) => !isJudge(office) || onlyCourt(story, office.first) === null)
    .flatMap((office) => {
      const { person: subject, title, first, last, spoken } = office
      const object = findOfficeCountry(story, office)
      if (object === null) return []
      const type = spoken ? 'spokesperson_for' : 'holds_position'
      const rule = spoken ? 'spokesperson-for/only-country' : 'holds-position/only-country'
      const evidence = toEvidence(story.reading.document, first, last, rule, 0.5)
      return [{ type, subject, object, value: spoken ? null : title, evidence: [evidence] } as const]
    })
  return found.filter(({ subject, object }) =>
    found.every((other) => other.subject !== subject || other.object === object),
  )
}

/** Who has a post in a country needs no other, and of who has one in a body only a minister’s says more: "President Ruiz" of a union is its president. */
const isPlaced = ({ title }: Office, held: readonly KnownPost[]): boolean =>
  held.some(({ body }) => body !== null && typeOfId(body) === 'country') ||
  (held.length > 0 && !/\b(?:minister|chancellor|senator|king|queen)\b/i.test(title))
