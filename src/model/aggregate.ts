import { z } from 'zod'
import { StoredAgreement } from './agreement.ts'
import { Neighbor } from './answers.ts'
import { EntityRef, StoredEntity } from './entity.ts'
import { StoredEvent } from './event.ts'
import { EventKind } from './event-kind.ts'
import { StoredRelation } from './relation.ts'
import { StoredStatement } from './statement.ts'

const entity = StoredEntity.omit({ mentions: true })
const relation = StoredRelation.omit({ entities: true })
const event = StoredEvent.omit({ entities: true })
const agreement = StoredAgreement.omit({ entities: true, provisions: true })
const statement = StoredStatement.omit({ entities: true })

const truncated = z.boolean().meta({ description: 'Whether any list is longer than what is shown of it' })

/** All about one entity on one page. */
export const Dossier = z
  .object({
    entity,
    relations: z.array(relation).meta({ description: 'That begin or end at it, positions included' }),
    agreements: z.array(agreement).meta({ description: 'That it is a party to or signed, the newest first' }),
    timeline: z.array(event).meta({ description: 'Events whose time is known, the earliest first' }),
    statements: z.object({ made: z.array(statement), about: z.array(statement) }),
    neighbors: z.array(Neighbor).meta({ description: 'Those that share most facts with it' }),
    sources: z
      .array(z.object({ source: z.string().nullable(), articles: z.int() }))
      .meta({ description: 'Who speaks of it, and in how many articles' }),
    truncated,
  })
  .meta({ id: 'Dossier' })
export type Dossier = z.infer<typeof Dossier>

/** All between two entities, in the order of time. */
export const Dyad = z
  .object({
    a: EntityRef,
    b: EntityRef,
    relations: z.array(relation),
    events: z.array(event).meta({ description: 'That both take part in; undated ones last' }),
    agreements: z.array(agreement).meta({ description: 'That both are parties to or signed' }),
    statements: z.array(statement).meta({ description: 'Of one about the other' }),
    truncated,
  })
  .meta({ id: 'Dyad' })
export type Dyad = z.infer<typeof Dyad>

/** How many of what is counted there are for an entity. */
export const EntityCount = z.object({ entity: EntityRef, count: z.int() }).meta({ id: 'EntityCount' })
export type EntityCount = z.infer<typeof EntityCount>

/** Who is spoken of together with an entity, by the articles that were looked at. */
export const Together = z
  .object({
    items: z.array(EntityCount),
    articles: z.int().meta({ description: 'How many articles speak of the entity' }),
    counted: z.int().meta({
      description:
        'How many of them were looked at: all, or where there are very many a sample that is the same each time. The counts are those of the sample',
    }),
  })
  .meta({ id: 'CoOccurrence' })
export type Together = z.infer<typeof Together>

/** How often two entities meet in what is counted. */
export const PairCount = z.object({ a: EntityRef, b: EntityRef, count: z.int() }).meta({ id: 'PairCount' })
export type PairCount = z.infer<typeof PairCount>

/** Who takes part in events together, by the events that were looked at. */
export const Meetings = z
  .object({
    items: z.array(PairCount),
    counted: z.int().meta({ description: 'How many events were looked at, the latest first' }),
    truncated: z.boolean().meta({ description: 'Whether there are more of them, which are not counted' }),
  })
  .meta({ id: 'Meetings' })
export type Meetings = z.infer<typeof Meetings>

/** How many events of a kind began in a month. */
export const MonthCount = z
  .object({ month: z.string().meta({ examples: ['2025-01'] }), kind: EventKind, count: z.int() })
  .meta({ id: 'MonthCount' })
export type MonthCount = z.infer<typeof MonthCount>
