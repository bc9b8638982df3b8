import type { EntityType } from '../model/entity.ts'
import { ENTITY_TYPES } from '../model/entity.ts'
import type { Known } from './candidates.ts'
import { type Facts, toRefs } from './facts.ts'
import { toDay, toText, type Value } from './value.ts'

/** Something that entities of some types have, by which they are told apart and which can be fetched. */
export interface Property {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly types: readonly EntityType[]
  read(entity: Known, facts: Facts): Promise<Value[]> | Value[]
}

const attribute = (id: string, name: string, description: string, types: readonly EntityType[]): Property => ({
  id,
  name,
  description,
  types,
  read: ({ attributes }) => toPlain(attributes[id]),
})

function toPlain(value: string | number | boolean | undefined): Value[] {
  if (value === undefined) return []
  if (typeof value !== 'number') return [{ str: String(value) }]
  return [Number.isInteger(value) ? { int: value } : { float: value }]
}

const day = (id: 'signedOn' | 'ratifiedOn' | 'inForceOn' | 'expiresOn', name: string): Property => ({
  id,
  name,
  description: `The day, or as EDTF where no single day is told: ${name}`,
  types: ['agreement'],
  read: async (_entity, facts) => toDay((await facts.agreement())?.[id] ?? null),
})

/** Those whom an agreement binds. */
const bound = (id: 'parties' | 'signatories', description: string): Property => ({
  id,
  name: id,
  description,
  types: ['agreement'],
  async read(_entity, facts) {
    const agreement = await facts.agreement()
    return agreement === null ? [] : toRefs(agreement[id], agreement.entities)
  },
})

/** The country of a gazetteer's code, else those that relations tell. */
async function readCountry({ attributes, positions }: Known, facts: Facts): Promise<Value[]> {
  if (typeof attributes.country === 'string') return facts.country(attributes.country)
  const posts = positions.map(({ of: { id, name } }): Value => ({ id, name }))
  const ties = await facts.ends('subject', [
    'citizen_of',
    'spokesperson_for',
    'located_in',
    'affiliated_with',
    'capital_of',
  ])
  const countries = [...posts, ...ties].filter((value) => 'id' in value && value.id.startsWith('country:'))
  return [...new Map(countries.map((value) => [JSON.stringify(value), value])).values()]
}

const actors = ['person', 'country', 'organization'] as const

/** Every property; a new one is a row. */
export const PROPERTIES: readonly Property[] = [
  {
    id: 'aliases',
    name: 'other names',
    description: 'Other names that articles use',
    types: ENTITY_TYPES,
    read: ({ aliases }) => aliases.flatMap(toText),
  },
  {
    id: 'mentionCount',
    name: 'mentions',
    description: 'How often articles speak of it',
    types: ENTITY_TYPES,
    read: ({ mentionCount }) => [{ int: mentionCount }],
  },
  {
    id: 'articleCount',
    name: 'articles',
    description: 'How many articles speak of it',
    types: ENTITY_TYPES,
    read: ({ articleCount }) => [{ int: articleCount }],
  },
  {
    id: 'positions',
    name: 'positions',
    description: 'Titles of the posts that the person holds or held',
    types: ['person'],
    read: ({ positions }) => positions.flatMap(({ title }) => toText(title)),
  },
  {
    id: 'positionOf',
    name: 'holds a position in',
    description: 'Countries and organizations of those posts',
    types: ['person'],
    read: ({ positions }) => positions.map(({ of: { id, name } }) => ({ id, name })),
  },
  {
    id: 'country',
    name: 'country',
    description: 'The country that it belongs to or lies in',
    types: ['person', 'organization', 'place'],
    read: readCountry,
  },
  {
    id: 'memberOf',
    name: 'member of',
    description: 'Organizations that it is a member of',
    types: actors,
    read: (_entity, facts) => facts.ends('subject', ['member_of']),
  },
  {
    id: 'agreements',
    name: 'agreements',
    description: 'Agreements that it is a party to or signed',
    types: actors,
    read: (_entity, facts) => facts.ends('subject', ['party_to', 'signatory_of']),
  },
  attribute('iso2', 'ISO code of two letters', 'ISO 3166-1 alpha-2', ['country']),
  attribute('iso3', 'ISO code of three letters', 'ISO 3166-1 alpha-3', ['country']),
  attribute('region', 'region', 'Part of the world', ['country']),
  attribute('subregion', 'subregion', 'Part of the region', ['country']),
  attribute('capital', 'capital', 'Name of the capital', ['country']),
  attribute('lat', 'latitude', 'Degrees north', ['place']),
  attribute('lon', 'longitude', 'Degrees east', ['place']),
  attribute('kind', 'kind', 'What kind of organization, place, agreement or event it is', [
    'organization',
    'place',
    'agreement',
    'event',
  ]),
  bound('parties', 'Countries and organizations that agree'),
  bound('signatories', 'Persons who signed'),
  day('signedOn', 'signed on'),
  day('ratifiedOn', 'ratified on'),
  day('inForceOn', 'in force on'),
  day('expiresOn', 'expires on'),
  {
    id: 'term',
    name: 'term',
    description: 'For how long, as an ISO 8601 duration',
    types: ['agreement'],
    read: async (_entity, facts) => toText((await facts.agreement())?.term ?? null),
  },
  {
    id: 'domains',
    name: 'domains',
    description: 'What it covers',
    types: ['agreement'],
    read: async (_entity, facts) => ((await facts.agreement())?.domains ?? []).flatMap(toText),
  },
  {
    id: 'date',
    name: 'date',
    description: 'When it happened, happens or is planned: a day, or EDTF where no single day is told',
    types: ['event'],
    read: async (_entity, facts) => toDay((await facts.event())?.date ?? null),
  },
  {
    id: 'place',
    name: 'place',
    description: 'Where it happens',
    types: ['event'],
    async read(_entity, facts) {
      const event = await facts.event()
      return event === null || event.place === null ? [] : toRefs([event.place], event.entities)
    },
  },
  {
    id: 'participants',
    name: 'participants',
    description: 'Who takes part, in any role',
    types: ['event'],
    async read(_entity, facts) {
      const event = await facts.event()
      const ids = new Set(event?.participants.map(({ entity }) => entity))
      return event === null ? [] : toRefs([...ids], event.entities)
    },
  },
]

export const findProperty = (id: string): Property | undefined => PROPERTIES.find((property) => property.id === id)

/** The properties that entities of a type have; all for null. */
export const listProperties = (type: string | null): Property[] =>
  PROPERTIES.filter(({ types }) => type === null || types.some((one) => one === type))

/** The values of a property of an entity; none where entities of its type have none. */
export const readValues = async (property: Property, entity: Known, facts: Facts): Promise<Value[]> =>
  property.types.includes(entity.type) ? property.read(entity, facts) : []
