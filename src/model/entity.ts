import { z } from 'zod'
import { Words } from './span.ts'

export const ENTITY_TYPES = ['person', 'country', 'organization', 'place', 'agreement', 'event'] as const
export const EntityType = z.enum(ENTITY_TYPES).meta({ id: 'EntityType' })
export type EntityType = z.infer<typeof EntityType>

export const MENTION_FORMS = ['name', 'nominal', 'pronoun'] as const
export const MentionForm = z.enum(MENTION_FORMS).meta({ id: 'MentionForm' })
export type MentionForm = z.infer<typeof MentionForm>

/** A span that speaks of an entity. */
export const Mention = Words.extend({ form: MentionForm }).meta({ id: 'Mention' })
export type Mention = z.infer<typeof Mention>

export const EntityId = z
  .string()
  .regex(/^(person|country|organization|place|agreement|event):\S+$/)
  .meta({ description: 'Readable id, the type before the colon', examples: ['person:vladimir-putin'] })

/** What a gazetteer knows of an entity: `iso2`, `iso3`, `region`, `subregion`, `capital` of a country; `country`, `lat`, `lon` of a place. */
export const Attributes = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
export type Attributes = z.infer<typeof Attributes>

export const Entity = z
  .object({
    id: EntityId,
    type: EntityType,
    name: z.string(),
    aliases: z.array(z.string()),
    attributes: Attributes,
    mentions: z.array(Mention),
  })
  .meta({ id: 'Entity' })
export type Entity = z.infer<typeof Entity>

/** A mention in the knowledge base. */
export const StoredMention = Mention.extend({
  id: z.string(),
  entity: z.string(),
  article: z.string(),
  sentence: z.int(),
}).meta({ id: 'StoredMention' })
export type StoredMention = z.infer<typeof StoredMention>

export const EntityRef = z.object({ id: z.string(), type: EntityType, name: z.string() }).meta({ id: 'EntityRef' })
export type EntityRef = z.infer<typeof EntityRef>

/** A post that a person holds or held, with the country or organization it belongs to. */
export const Position = z.object({ title: z.string(), of: EntityRef, relation: z.string() }).meta({ id: 'Position' })

/** An entity in the knowledge base. `positions` is filled for persons. */
export const StoredEntity = Entity.omit({ mentions: true })
  .extend({
    mentionCount: z.int(),
    articleCount: z.int(),
    positions: z
      .array(Position)
      .meta({ description: 'The 100 surest; all at /v1/relations?type=holds_position&subject={id}' }),
    mentions: z.array(StoredMention).meta({ description: 'The first 100; all at /v1/entities/{id}/mentions' }),
  })
  .meta({ id: 'StoredEntity' })
export type StoredEntity = z.infer<typeof StoredEntity>
