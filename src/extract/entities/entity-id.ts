import { createHash } from 'node:crypto'
import slugify from '@sindresorhus/slugify'
import type { EntityType } from '../../model/entity.ts'

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
