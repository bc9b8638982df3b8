import type { Document } from '../../language/document.ts'
import type { Attributes, Entity, Mention } from '../../model/entity.ts'
import { type Reference, typeOfId } from '../entities/reference.ts'
import type { Referent } from '../entities/referent.ts'
import type { Facts } from './facts.ts'
import { mentionAt } from './mention.ts'

/** The named entities of the facts with all their mentions, in the order of their first one. */
export function assembleNamed({ discourse, referents, relations }: Facts): Entity[] {
  const { document } = discourse.reading
  const states = new Map(
    relations.flatMap(({ silent, subject, object }) => (silent === true ? [[subject, object] as const] : [])),
  )
  const codes = new Map(referents.map(({ name, entity }) => [entity, name.attributes.iso2] as const))
  const names = referents.filter(({ name }) => name.type !== 'agreement' && name.type !== 'event')
  const references = groupReferences([...discourse.bySentence.values()].flat())
  return [...Map.groupBy(names, ({ entity }) => entity)].map(([id, own]) =>
    ofState(
      toEntity(document, id, own, mentionsOf(document, references.get(id) ?? [])),
      codes.get(states.get(id) ?? ''),
    ),
  )
}

/** "Peru’s Supreme Court" has the country for an attribute, by its ISO 3166 code as places have. */
const ofState = (entity: Entity, country: Attributes[string] | undefined): Entity =>
  country === undefined || entity.attributes.country !== undefined
    ? entity
    : { ...entity, attributes: { ...entity.attributes, country } }

/** References to several entities are mentions of each. */
function groupReferences(references: readonly Reference[]): ReadonlyMap<string, readonly Reference[]> {
  const grouped = new Map<string, Reference[]>()
  for (const reference of references) {
    for (const id of reference.entities) {
      const own = grouped.get(id)
      if (own === undefined) grouped.set(id, [reference])
      else own.push(reference)
    }
  }
  return grouped
}

function mentionsOf(document: Document, references: readonly Reference[]): Mention[] {
  const mentions = references.map(({ first, last, form }) => mentionAt(document, first, last, form))
  const unique = new Map(mentions.map((mention) => [`${mention.start}-${mention.end}`, mention]))
  return [...unique.values()].toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** A capital that stands for its country is a mention of the country, but no alias of it. */
function toEntity(document: Document, id: string, names: readonly Referent[], mentions: readonly Mention[]): Entity {
  const own = names.filter(({ metonym }) => !metonym)
  const name = (own[0] ?? names[0])?.name.name ?? id
  const starts = new Set(own.map((referent) => document.tokens[referent.name.first]?.start))
  const texts = mentions.filter(({ form, start }) => form === 'name' && starts.has(start)).map(({ text }) => text)
  const aliases = [...new Set(texts)].filter((text) => text !== name).toSorted()
  const attributes: Attributes = names[0]?.name.attributes ?? {}
  return { id, type: typeOfId(id), name, aliases, attributes, mentions: [...mentions] }
}
