import { z } from 'zod'
import { ENTITY_TYPES } from './entity.ts'

/** What changes, and what is gone: called by the type of an entity, else by the noun. */
export const CHANGE_NOUNS = [...ENTITY_TYPES, 'article', 'relation', 'provision', 'statement'] as const
export type ChangeNoun = (typeof CHANGE_NOUNS)[number]

/** `updated` also tells that something gained or lost a mention or a piece of evidence. */
export const CHANGE_ACTIONS = ['created', 'updated', 'merged', 'split', 'deleted'] as const
export type ChangeAction = (typeof CHANGE_ACTIONS)[number]

/** How many changes come at once, unless told and at most. */
export const USUAL_CHANGES = 100
export const MOST_CHANGES = 1000

/** One entry of the log. Where an item has several, the last one tells its revision. */
export const Change = z
  .object({
    seq: z.int().meta({ description: 'Place in the log, and the revision of the item from here on' }),
    at: z.string().meta({ examples: ['2025-05-01T08:00:00.000Z'] }),
    action: z.enum(CHANGE_ACTIONS),
    noun: z.enum(CHANGE_NOUNS).meta({ description: 'The type of an entity, else the noun' }),
    id: z.string().meta({ examples: ['country:iran'] }),
  })
  .meta({ id: 'Change' })
export type Change = z.infer<typeof Change>

/** A part of the log, in its order. */
export const Changes = z
  .object({
    items: z.array(Change),
    next: z.int().meta({ description: 'The `after` of what comes next, now or when there is more' }),
    oldest: z.int().meta({ description: 'From here on nothing was dropped; one beyond `last` where all was' }),
    last: z.int().meta({ description: 'The last entry of the log' }),
  })
  .meta({ id: 'Changes' })
export type Changes = z.infer<typeof Changes>
