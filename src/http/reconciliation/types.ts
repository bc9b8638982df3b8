import { z } from 'zod'
import { ENTITY_TYPES, EntityType } from '../../model/entity.ts'

/** A type as both versions of the protocol show it. */
export const TypeRef = z.object({ id: EntityType, name: z.string() }).meta({ id: 'ReconciliationType' })
export type TypeRef = z.infer<typeof TypeRef>

const NAMES: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  country: 'Country',
  organization: 'Organization',
  place: 'Place',
  agreement: 'Agreement',
  event: 'Event',
}

export const toTypeRef = (id: EntityType): TypeRef => ({ id, name: NAMES[id] })

export const TYPES = ENTITY_TYPES.map(toTypeRef)

/** The types of ids; all where none are given. */
export const readTypes = (ids: readonly string[]): readonly EntityType[] =>
  ids.length === 0 ? ENTITY_TYPES : ENTITY_TYPES.filter((type) => ids.includes(type))
