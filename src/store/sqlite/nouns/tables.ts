import type { Noun } from '../../../model/query/noun.ts'
import { agreements } from './agreements.ts'
import { articles } from './articles.ts'
import { entities } from './entities.ts'
import { countries, organizations, people, places } from './entity-types.ts'
import { events } from './events.ts'
import { mentions } from './mentions.ts'
import { provisions } from './provisions.ts'
import { relations } from './relations.ts'
import { statements } from './statements.ts'
import type { NounTable } from './table.ts'

/** How every noun of the model lies in the database. */
export const TABLES: { readonly [N in Noun]: NounTable<N> } = {
  entities,
  people,
  countries,
  organizations,
  places,
  mentions,
  relations,
  events,
  agreements,
  provisions,
  statements,
  articles,
}
