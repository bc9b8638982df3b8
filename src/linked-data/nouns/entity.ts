import type { Attributes, EntityType, StoredEntity } from '../../model/entity.ts'
import { type ToIri, toPart } from '../addresses.ts'
import { createNode, type LinkedNode } from '../node.ts'
import type { ClassName } from '../vocabulary.ts'
import { toMention } from './mention.ts'
import type { Told } from './told.ts'

/** What an entity of each type is. */
export const ENTITY_CLASSES: Readonly<Record<EntityType, ClassName | readonly ClassName[]>> = {
  person: 'Person',
  country: 'Country',
  organization: 'Organization',
  place: 'Place',
  agreement: ['CreativeWork', 'Agreement'],
  event: 'Event',
}

/** An entity; its positions are the relations that tell them. */
export function toEntity(entity: Told<StoredEntity>, toIri: ToIri): LinkedNode {
  const id = toIri(entity.id)
  const { attributes = {}, positions } = entity
  return createNode(id, ENTITY_CLASSES[toType(entity.id)], {
    name: entity.name,
    alternateName: entity.aliases,
    jobTitle: positions && [...new Set(positions.map(({ title }) => title))],
    position: positions && [...new Set(positions.map(({ relation }) => toIri(relation)))],
    geo: toGeo(attributes, id),
    additionalProperty: Object.entries(attributes).map(([key, value]) => toProperty(id, key, value)),
    mentionCount: entity.mentionCount,
    articleCount: entity.articleCount,
    mention: entity.mentions?.map((mention) => toMention(mention, toIri)),
  })
}

const toType = (id: string) => id.slice(0, id.indexOf(':')) as EntityType

const toProperty = (id: string, propertyID: string, value: string | number | boolean): LinkedNode =>
  createNode(toPart(id, `attribute-${propertyID}`), 'PropertyValue', { propertyID, value })

function toGeo({ lat, lon }: Attributes, id: string): LinkedNode | null {
  if (typeof lat !== 'number' || typeof lon !== 'number') return null
  return createNode(toPart(id, 'geo'), 'GeoCoordinates', { latitude: lat, longitude: lon })
}
