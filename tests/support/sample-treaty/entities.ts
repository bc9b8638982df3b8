import type { Entity } from '../../../src/model/entity.ts'
import { events } from './events.ts'
import { ana, dahl, eva, league, norland, norvik, sudmark, treaty, treatyText } from './text.ts'

const { mention } = treatyText
const plain = { attributes: {}, aliases: [] }
const triggers = ['signed', 'supplying', 'negotiated', 'build', 'join']

/** All six types, with names, nominals and pronouns. */
export const entities: Entity[] = [
  {
    ...plain,
    id: ana,
    type: 'person',
    name: 'Ana Ruiz',
    aliases: ['Ruiz'],
    mentions: [mention('name', 'Ana Ruiz'), mention('name', 'Ruiz', 1), mention('pronoun', 'she')],
  },
  { ...plain, id: eva, type: 'person', name: 'Eva Ruiz', mentions: [mention('name', 'Eva Ruiz')] },
  {
    ...plain,
    id: dahl,
    type: 'person',
    name: 'Jürgen Dåhl',
    aliases: ['Dåhl'],
    mentions: [mention('name', 'Jürgen Dåhl'), mention('name', 'Dåhl', 1)],
  },
  {
    id: norland,
    type: 'country',
    name: 'Norland',
    aliases: ['Republic of Norland'],
    attributes: { iso2: 'XN', iso3: 'XNL', region: 'Europe', subregion: 'Northern Europe', capital: 'Norvik' },
    mentions: [0, 1, 2, 3].map((nth) => mention('name', 'Norland', nth)),
  },
  {
    id: sudmark,
    type: 'country',
    name: 'Sudmark',
    aliases: [],
    attributes: { iso2: 'XS', iso3: 'XSM', region: 'Europe' },
    mentions: [mention('name', 'Sudmark'), mention('name', 'Sudmark', 1)],
  },
  {
    ...plain,
    id: norvik,
    type: 'place',
    name: 'Norvik',
    attributes: { lat: 61.5, lon: 9.25 },
    mentions: [mention('name', 'NORVIK'), mention('name', 'Norvik')],
  },
  {
    ...plain,
    id: league,
    type: 'organization',
    name: 'Coastal League',
    aliases: ['the League'],
    mentions: [mention('name', 'Coastal League'), mention('nominal', 'the League')],
  },
  {
    ...plain,
    id: treaty,
    type: 'agreement',
    name: 'Norland–Sudmark friendship treaty',
    mentions: [mention('nominal', 'a friendship treaty'), mention('nominal', 'The treaty'), mention('pronoun', 'It')],
  },
  ...events.map(({ id, name }, index): Entity => {
    return { ...plain, id, type: 'event', name, mentions: [mention('nominal', triggers[index] ?? '')] }
  }),
]
