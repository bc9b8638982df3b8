import type { Document } from '../../language/document.ts'
import { type KnownPost, typeOfId } from '../entities/reference.ts'
import type { Referent } from '../entities/referent.ts'
import { toEvidence } from '../evidence.ts'
import type { Name } from '../names/name.ts'
import { textOf } from '../names/words.ts'
import type { Reading } from '../reading.ts'
import type { Office } from './offices.ts'
import type { RelationDraft } from './relation-draft.ts'

/** A story opens with so many sentences. */
const OPENING = 3
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
 * Gives a national office without a body to the country of the story: that of its dateline, else the one country that
 * the whole text names, where it names no other and names it twice at least: "Minister of Education Ana Ruiz" in a story
 * on Chile. A minister in a story from a capital is one of its country. The confidence tells that it is inferred.
 */
export function findImpliedPosts(
  reading: Reading,
  referents: readonly Referent[],
  posts: readonly KnownPost[],
  offices: readonly Office[],
): RelationDraft[] {
  const country = countryOfDateline(reading, referents) ?? onlyCountry(referents)
  const seat = countryOfSeat(reading, referents)
  if (country === null && seat === null) return []
  const placed = new Set(posts.filter(({ body }) => body !== null).map(({ person }) => person))
  return offices
    .filter(({ person, national }) => national && !placed.has(person))
    .flatMap(({ person, title, first, last }) => {
      const object = country ?? (/\bminister\b/i.test(title) ? seat : null)
      if (object === null) return []
      const evidence = toEvidence(reading.document, first, last, 'holds-position/only-country', 0.5, PLAIN)
      return [{ type: 'holds_position' as const, subject: person, object, value: title, evidence: [evidence] }]
    })
}

/** "POKHARA, Nepal — …": the country in front of the dash that opens the first sentence. */
function countryOfDateline({ document }: Reading, referents: readonly Referent[]): string | null {
  const [first, second] = referents
  if (first === undefined || second === undefined || first.name.first !== document.sentences[0]?.first) return null
  const { name } = first
  const joined = second.name.first === name.last + 2 && document.tokens[name.last + 1]?.text === ','
  return shouts(document, name) && joined && typeOfId(second.entity) === 'country' ? second.entity : null
}

/** "CAIRO — …": the country of a capital, where the story opens with both. */
function countryOfSeat({ document }: Reading, referents: readonly Referent[]): string | null {
  const [first] = referents
  const seat = first?.name.seatOf?.id ?? null
  if (first === undefined || seat === null || first.name.first !== document.sentences[0]?.first) return null
  const opening = referents.filter(({ name }) => (document.tokens[name.first]?.sentence ?? 0) < OPENING)
  return shouts(document, first.name) && opening.some(({ name, entity }) => entity === seat && name !== first.name)
    ? seat
    : null
}

const shouts = (document: Document, { type, first, last }: Name): boolean =>
  /^(?:place|country)$/.test(type) && /^\p{Lu}[\p{Lu} .'’-]+$/u.test(textOf(document, first, last))

function onlyCountry(referents: readonly Referent[]): string | null {
  const countries = referents.map(({ entity }) => entity).filter((id) => typeOfId(id) === 'country')
  const [country, other] = new Set(countries)
  return country === undefined || other !== undefined || countries.length < 2 ? null : country
}
