import { createHash } from 'node:crypto'
import slugify from '@sindresorhus/slugify'
import type { EntityType } from '../model/entity.ts'

const LONGEST_SLUG = 80

/** A short digest of what makes a thing itself: 12 hex digits of SHA-256. */
export const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\u001f'), 'utf8').digest('hex').slice(0, 12)

/** Lower-case Latin letters, digits and hyphens; a digest where the name has none of them. */
export function toSlug(name: string): string {
  const slug = slugify(name.replace(/['’.]/g, ''), { decamelize: false })
  if (slug === '') return digest(name)
  return slug.length <= LONGEST_SLUG ? slug : `${slug.slice(0, LONGEST_SLUG - 13).replace(/-+$/, '')}-${digest(slug)}`
}

/** The id that an entity of this type and canonical name has in every article. */
export const toEntityId = (type: EntityType, name: string): string => `${type}:${toSlug(name)}`

/** The id of a tie: digest over type, ends and value in lower case. */
export const toRelationId = (type: string, subject: string, object: string, value: string | null): string =>
  `relation:${type.replaceAll('_', '-')}-${digest(type, subject, object, value?.toLowerCase() ?? '')}`

/** The id of a statement: its speaker, and a digest over speaker and words in lower case. */
export const toStatementId = (speaker: string | null, words: string): string =>
  `statement:${speaker === null ? 'unknown' : afterType(speaker)}-${digest(speaker ?? '', words.toLowerCase())}`

/** What makes an event itself. `what` is the agreement it is about or, where it is undated, its object. */
interface EventParts {
  readonly kind: string
  readonly when: string | null
  readonly place: string | null
  readonly what: string | null
  readonly participants: readonly { readonly role: string; readonly entity: string }[]
}

/** The id of an event: kind, date, and a digest over all its parts. */
export function toEventId({ kind, when, place, what, participants }: EventParts): string {
  const who = participants.map(({ role, entity }) => `${role} ${entity}`).toSorted()
  const date = when ?? 'undated'
  const parts = digest(kind, date, place ?? '', what ?? '', ...who)
  return `event:${kind.replace('_', '-')}-${date.replace(/[^\dX-]/g, '')}-${parts}`.replace('--', '-')
}

/** An id without the type before it. */
export const afterType = (id: string): string => id.slice(id.indexOf(':') + 1)
