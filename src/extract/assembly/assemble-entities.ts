import type { Attributes, Entity, Mention } from '../../model/entity.ts'
import { type Reference, typeOfId } from '../entities/reference.ts'
import type { Referent } from '../entities/referent.ts'
import type { Facts } from './facts.ts'
import { mentionAt } from './mention.ts'

/** The named entities of the facts with all their mentions, in the order of their first one. */
export function assembleNamed({ discourse, referents }: Facts): Entity[] {
  const named = Map.groupBy(
    referents.filter(({ name }) => name.type !== 'agreement' && name.type !== 'event'),
    ({ entity }) => entity,
  )
  const references = groupReferences([...discourse.bySentence.values()].flat())
  return [...named].map(([id, names]) =>
    toEntity(id, names, mentionsOf(discourse.reading.document, references.get(id) ?? [])),
  )
}

/** References to several entities are mentions of each. */
function groupReferences(references: readonly Reference[]): ReadonlyMap<string, readonly Reference[]> {
  const pairs = references.flatMap((reference) => reference.entities.map((id) => ({ id, reference })))
  const grouped = new Map<string, Reference[]>()
  for (const { id, reference } of pairs) grouped.set(id, [...(grouped.get(id) ?? []), reference])
  return grouped
}

function mentionsOf(document: Parameters<typeof mentionAt>[0], references: readonly Reference[]): Mention[] {
  const mentions = references.map(({ first, last, form }) => mentionAt(document, first, last, form))
  const unique = new Map(mentions.map((mention) => [`${mention.start}-${mention.end}`, mention]))
  return [...unique.values()].toSorted((a, b) => a.start - b.start || a.end - b.end)
}

function toEntity(id: string, names: readonly Referent[], mentions: readonly Mention[]): Entity {
  const own = names.filter(({ metonym }) => !metonym)
  const name = (own[0] ?? names[0])?.name.name ?? id
  const texts = new Set(
    mentions.filter(({ form, start }) => form === 'name' && !isMetonym(names, mentions, start)).map(({ text }) => text),
  )
  const aliases = [...texts].filter((text) => text !== name).toSorted()
  return { id, type: typeOfId(id), name, aliases, attributes: mergeAttributes(names), mentions: [...mentions] }
}

/** A capital that stands for its country is no alias of it. */
function isMetonym(names: readonly Referent[], mentions: readonly Mention[], start: number): boolean {
  const index = mentions.filter(({ form }) => form === 'name').findIndex((mention) => mention.start === start)
  return names[index]?.metonym ?? false
}

const mergeAttributes = (names: readonly Referent[]): Attributes =>
  Object.assign({}, ...names.map(({ name }) => name.attributes))
