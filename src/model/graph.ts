import { z } from 'zod'
import { EntityRef } from './entity.ts'
import type { EventKind } from './event-kind.ts'
import { type STATUSES, StoredEvidence } from './evidence.ts'
import type { RelationType } from './relation.ts'

/** An entity of a graph, with how many steps it is away from where the question began. */
export const GraphNode = EntityRef.extend({
  distance: z.int().meta({ description: 'Steps from the entity that was asked about; 0 for itself' }),
}).meta({ id: 'GraphNode' })
export type GraphNode = z.infer<typeof GraphNode>

/** A fact that ties two entities, with its surest evidence. */
export const GraphEdge = z
  .object({
    source: z.string(),
    target: z.string(),
    noun: z.enum(['relation', 'event']),
    fact: z.string().meta({ description: 'Id of the relation or event' }),
    type: z.string().meta({ description: 'Type of the relation, or kind of the event', examples: ['holds_position'] }),
    directed: z.boolean().meta({ description: 'A relation leads from source to target; an event ties both alike' }),
    evidence: StoredEvidence.nullable().meta({ description: 'The surest piece' }),
  })
  .meta({ id: 'GraphEdge' })
export type GraphEdge = z.infer<typeof GraphEdge>

/** A part of the graph of entities and the facts that tie them. */
export const Graph = z
  .object({
    nodes: z.array(GraphNode),
    edges: z.array(GraphEdge),
    truncated: z.boolean().meta({ description: 'Whether there is more than the bounds let through' }),
  })
  .meta({ id: 'Graph' })
export type Graph = z.infer<typeof Graph>

/** Ways from one entity to another, the shortest first, each hop with a fact that says so. */
export const GraphPaths = z
  .object({
    nodes: z.array(EntityRef),
    paths: z.array(z.object({ length: z.int(), hops: z.array(GraphEdge) })),
    truncated: z
      .boolean()
      .meta({ description: 'Whether the search met its bounds: there may be shorter or other ways' }),
  })
  .meta({ id: 'GraphPaths' })
export type GraphPaths = z.infer<typeof GraphPaths>

/** Which ties count. Where neither relations nor kinds are named, all do. */
export interface TieFilter {
  readonly relations: readonly RelationType[]
  readonly kinds: readonly EventKind[]
  /** Days that the fact must overlap; null for any. */
  readonly from: string | null
  readonly to: string | null
  readonly statuses: readonly (typeof STATUSES)[number][]
  readonly minConfidence: number | null
}

/** All ties. */
export const ANY_TIE: TieFilter = {
  relations: [],
  kinds: [],
  from: null,
  to: null,
  statuses: [],
  minConfidence: null,
}

/** A tie as it is seen from one entity. */
export interface SeenTie {
  readonly entity: string
  readonly neighbor: string
  readonly noun: 'relation' | 'event'
  readonly fact: string
  readonly type: string
  readonly direction: 'in' | 'out' | 'both'
}
