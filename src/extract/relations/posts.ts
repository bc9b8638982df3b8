import { type KnownPost, typeOfId } from '../entities/reference.ts'
import type { Referent } from '../entities/referent.ts'
import { toEvidence } from '../evidence.ts'
import { textOf } from '../names/words.ts'
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
 * Gives a national office without a body to the country of the story: that of its dateline, else the one country that
 * the whole text names, where it names no other and names it twice at least: "Minister of Education Ana Ruiz" in a story
 * on Chile. The confidence tells that it is inferred.
 */
export function findImpliedPosts(
  reading: Reading,
  referents: readonly Referent[],
  posts: readonly KnownPost[],
  offices: readonly Office[],
): RelationDraft[] {
  const country = countryOfDateline(reading, referents) ?? onlyCountry(referents)
  if (country === null) return []
  const placed = new Set(posts.filter(({ body }) => body !== null).map(({ person }) => person))
  return offices
    .filter(({ person, national }) => national && !placed.has(person))
    .map(({ person, title, first, last }) => {
      const evidence = toEvidence(reading.document, first, last, 'holds-position/only-country', 0.5, PLAIN)
      return { type: 'holds_position', subject: person, object: country, value: title, evidence: [evidence] }
    })
}

/** "POKHARA, Nepal — …": the country in front of the dash that opens the first sentence. */
function countryOfDateline({ document }: Reading, referents: readonly Referent[]): string | null {
  const [first, second] = referents
  if (first === undefined || second === undefined || first.name.first !== document.sentences[0]?.first) return null
  const { name } = first
  const shouted = name.type === 'place' && /^\p{Lu}[\p{Lu} .'’-]+$/u.test(textOf(document, name.first, name.last))
  const joined = second.name.first === name.last + 2 && document.tokens[name.last + 1]?.text === ','
  return shouted && joined && typeOfId(second.entity) === 'country' ? second.entity : null
}

function onlyCountry(referents: readonly Referent[]): string | null {
  const countries = referents.map(({ entity }) => entity).filter((id) => typeOfId(id) === 'country')
  const [country, other] = new Set(countries)
  return country === undefined || other !== undefined || countries.length < 2 ? null : country
}
