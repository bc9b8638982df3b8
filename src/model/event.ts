import { z } from 'zod'
import { EdtfDate } from './date.ts'
import { EntityRef } from './entity.ts'
import { EventKind, PloverType, Role } from './event-kind.ts'
import { Corroboration, Evidence, StoredEvidence } from './evidence.ts'

export const Participant = z.object({ role: Role, entity: z.string() }).meta({ id: 'Participant' })
export type Participant = z.infer<typeof Participant>

/** Something that happened, happens or is planned. The mentions of its entity are the trigger words. */
export const Event = z
  .object({
    id: z.string().meta({ examples: ['event:sign-2025-01-17-3f9a1c2b4d5e'] }),
    kind: EventKind,
    plover: PloverType.nullable(),
    name: z.string(),
    date: EdtfDate.nullable(),
    place: z.string().nullable(),
    participants: z.array(Participant),
    object: z.string().nullable().meta({ description: 'What was signed, supplied or built, in the words of the text' }),
    evidence: z.array(Evidence),
  })
  .meta({ id: 'Event' })
export type Event = z.infer<typeof Event>

/** An event in the knowledge base. */
export const StoredEvent = Event.extend({
  evidence: z.array(StoredEvidence),
  corroboration: Corroboration,
  entities: z.array(EntityRef),
}).meta({ id: 'StoredEvent' })
export type StoredEvent = z.infer<typeof StoredEvent>
