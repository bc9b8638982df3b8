import { z } from 'zod'
import { EdtfDate } from './date.ts'
import type { EntityType } from './entity.ts'
import { EntityRef } from './entity.ts'
import { Corroboration, Evidence, StoredEvidence } from './evidence.ts'

interface RelationRow {
  readonly subject: readonly EntityType[]
  readonly object: readonly EntityType[]
  readonly label: string
  /** What `value` holds, where the type has one. */
  readonly value?: string
}

const ACTORS = ['person', 'country', 'organization'] as const

/** The relation types and what they may join; a new one is one row. */
export const RELATION_TYPES = {
  holds_position: {
    subject: ['person'],
    object: ['country', 'organization', 'place'],
    label: 'holds a position in',
    value: 'title',
  },
  spokesperson_for: { subject: ['person'], object: ['country', 'organization'], label: 'speaks for' },
  member_of: { subject: ACTORS, object: ['organization'], label: 'is a member of' },
  affiliated_with: {
    subject: ['person', 'organization'],
    object: ['country', 'organization'],
    label: 'is affiliated with',
  },
  party_to: { subject: ['country', 'organization'], object: ['agreement'], label: 'is a party to' },
  signatory_of: { subject: ['person'], object: ['agreement'], label: 'signed' },
  follows: { subject: ['agreement'], object: ['agreement'], label: 'follows' },
  located_in: { subject: ['place', 'organization', 'event'], object: ['place', 'country'], label: 'is in' },
  capital_of: { subject: ['place'], object: ['country'], label: 'is the capital of' },
  part_of: { subject: ['place', 'organization'], object: ['place', 'organization'], label: 'is part of' },
  citizen_of: { subject: ['person'], object: ['country'], label: 'is a citizen of' },
  supports: { subject: ACTORS, object: ACTORS, label: 'supports' },
  opposes: { subject: ACTORS, object: ACTORS, label: 'opposes' },
  allied_with: { subject: ACTORS, object: ACTORS, label: 'is allied with' },
  family_of: { subject: ['person'], object: ['person'], label: 'is family of' },
} as const satisfies Record<string, RelationRow>

export type RelationType = keyof typeof RELATION_TYPES
export const RelationType = z
  .enum(Object.keys(RELATION_TYPES) as [RelationType, ...RelationType[]])
  .meta({ id: 'RelationType' })

/** A tie between two entities. `validFrom` and `validTo` stay null where the text gives no time. */
export const Relation = z
  .object({
    id: z.string().meta({ examples: ['relation:holds-position-1f0c2d3e4a5b'] }),
    type: RelationType,
    subject: z.string(),
    object: z.string(),
    value: z.string().nullable(),
    validFrom: EdtfDate.nullable(),
    validTo: EdtfDate.nullable(),
    evidence: z.array(Evidence),
  })
  .meta({ id: 'Relation' })
export type Relation = z.infer<typeof Relation>

/** A relation in the knowledge base. */
export const StoredRelation = Relation.extend({
  evidence: z.array(StoredEvidence),
  corroboration: Corroboration,
  entities: z.array(EntityRef),
}).meta({ id: 'StoredRelation' })
export type StoredRelation = z.infer<typeof StoredRelation>
