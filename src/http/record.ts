import { z } from 'zod'
import { StoredAgreement, StoredProvision } from '../model/agreement.ts'
import { Facet } from '../model/answers.ts'
import { StoredArticle } from '../model/article.ts'
import { StoredEntity, StoredMention } from '../model/entity.ts'
import { StoredEvent } from '../model/event.ts'
import type { Noun } from '../model/query/noun.ts'
import { StoredRelation } from '../model/relation.ts'
import { StoredStatement } from '../model/statement.ts'

/** How answers show a noun: the word for one of them with an id of it, the schemas of an item and of a page. */
interface NounRecord {
  readonly one: string
  readonly example: string
  readonly item: z.ZodType
  readonly page: z.ZodType
}

const cursor = {
  nextCursor: z.string().nullable().meta({ description: 'The `cursor` of the next page; null on the last' }),
}

const counted = {
  total: z.int().optional().meta({ description: 'How many match in all; given for `count=exact`' }),
  facets: z
    .record(z.string(), Facet)
    .optional()
    .meta({ description: 'Values with how many items have them; given for `facet`' }),
  missing: z.array(z.string()).optional().meta({ description: 'Which of `ids` were not found; given for `ids`' }),
}

/** A page of what is neither counted nor asked for by id. */
export const toPageSchema = (name: string, item: z.ZodType): z.ZodType =>
  z.object({ items: z.array(item), ...cursor }).meta({ id: name })

function toRecord(one: string, example: string, stored: z.ZodObject): NounRecord {
  const name = `${one.charAt(0).toUpperCase()}${one.slice(1)}Record`
  const description =
    'Holds the fields that `fields` and `embed` ask for, else the usual ones; no field is always there.'
  const item = stored.partial().meta({ id: name, description })
  return {
    one,
    example,
    item,
    page: z.object({ items: z.array(item), ...cursor, ...counted }).meta({ id: `${name}Page` }),
  }
}

const entity = toRecord('entity', 'person:vladimir-putin', StoredEntity)

/** The nouns as answers show them; the views of entities by type share one schema. */
export const RECORDS: Readonly<Record<Noun, NounRecord>> = {
  entities: entity,
  people: { ...entity, one: 'person' },
  countries: { ...entity, one: 'country', example: 'country:iran' },
  organizations: { ...entity, one: 'organization', example: 'organization:united-nations' },
  places: { ...entity, one: 'place', example: 'place:moscow' },
  mentions: toRecord('mention', 'mention-1', StoredMention),
  relations: toRecord('relation', 'relation:holds-position-3ed41cc83033', StoredRelation),
  events: toRecord('event', 'event:supply-107048e4bf1d', StoredEvent),
  agreements: toRecord(
    'agreement',
    'agreement:iran-russia-comprehensive-strategic-partnership-treaty-2025',
    StoredAgreement,
  ),
  provisions: toRecord('provision', 'provision:mutual-defense-against-aggression-absent-80bb188ec928', StoredProvision),
  statements: toRecord('statement', 'statement:masoud-pezeshkian-5b8f8212cd90', StoredStatement),
  articles: toRecord('article', 'article:6590a0d2622d655b', StoredArticle),
}
