import type { Entity } from '../model/entity.ts'
import type { Extraction } from '../model/extraction.ts'
import type { Relation, RelationType } from '../model/relation.ts'
import { type Sighting, toNode } from './node.ts'
import { toParts, toSkeleton, toSurname } from './person-name.ts'

/** What a relation of a person or body tells of whom it is. */
const TELLING: ReadonlySet<RelationType> = new Set([
  'holds_position',
  'spokesperson_for',
  'member_of',
  'affiliated_with',
  'citizen_of',
  'located_in',
  'part_of',
])

/** The persons, organizations and places of an article. Countries need no clustering: the lexicon names them. */
export function readNamedNodes({ entities, relations }: Extraction): Sighting[] {
  const known = new Map(entities.map((entity) => [entity.id, entity]))
  const told = Map.groupBy(relations.filter(isTold), ({ subject }) => subject)
  return entities.flatMap((entity) => {
    const make = MAKERS[entity.type]
    return make === undefined ? [] : [{ local: entity.id, node: make(entity, told.get(entity.id) ?? [], known) }]
  })
}

/** What is denied or only imagined tells nothing. */
const isTold = ({ type, evidence }: Relation): boolean =>
  TELLING.has(type) && evidence.some(({ status }) => status === 'asserted' || status === 'alleged')

type Known = ReadonlyMap<string, Entity>
type Make = (entity: Entity, told: readonly Relation[], known: Known) => Sighting['node']

const MAKERS: Readonly<Partial<Record<Entity['type'], Make>>> = {
  person: (entity, told, known) =>
    toNode({
      ...toBasics(entity),
      features: {
        countries: toCountries(entity, told, known),
        organizations: told.map(({ object }) => object).filter((id) => /^(?:organization|place):/.test(id)),
        positions: told.flatMap(({ type, value }) =>
          type === 'holds_position' && value !== null ? [toHead(value)] : [],
        ),
      },
      blocks: [`person:${toSkeleton(toSurname(entity.name))}`],
    }),
  organization: (entity, told, known) =>
    toNode({
      ...toBasics(entity),
      features: { countries: toCountries(entity, told, known) },
      blocks: [`organization:${toParts(entity.name).join(' ')}`],
    }),
  place: (entity, told, known) =>
    toNode({ ...toBasics(entity), features: { countries: toCountries(entity, told, known) }, blocks: [] }),
}

const toBasics = ({ id, type, name }: Entity) => ({ local: id, type, name })

/** ISO 3166 codes of the countries that the gazetteers or the relations tie it to, of organizations through theirs. */
function toCountries({ attributes }: Entity, told: readonly Relation[], known: Known): string[] {
  const ends = told.flatMap(({ object }) => {
    const end = known.get(object)
    return end === undefined ? [] : [end.attributes.iso2 ?? end.attributes.country]
  })
  return [attributes.country, ...ends].filter((code) => typeof code === 'string')
}

/** The last word of a title: what somebody is, without of what. */
const toHead = (title: string): string => toParts(title).at(-1) ?? ''
