import { z } from 'zod'
import { EntityRef, EntityType } from './entity.ts'

/** One thing that speaks for two entities being one, or against it. */
export const Point = z
  .object({
    feature: z.string().meta({ examples: ['surname name', 'countries'] }),
    points: z.number().meta({ description: 'What it counts; below 0 it speaks against it' }),
  })
  .meta({ id: 'Point' })
export type Point = z.infer<typeof Point>

/** Two entities that may be one, but not surely enough to be made one without people. */
export const Proposal = z
  .object({
    id: z.string().meta({ examples: ['proposal:1f0c2d3e4a5b'] }),
    type: EntityType,
    a: EntityRef,
    b: EntityRef,
    score: z.number().meta({
      description: 'From 0.5; from 0.8 on they are made one without being asked, but where two others fit as well',
    }),
    points: z.array(Point),
  })
  .meta({ id: 'Proposal' })
export type Proposal = z.infer<typeof Proposal>

export const DECISION_KINDS = ['same', 'distinct', 'split'] as const
export const DecisionKind = z
  .enum(DECISION_KINDS)
  .meta({ id: 'DecisionKind', description: 'They are one, they are not, or some articles speak of another one' })
export type DecisionKind = z.infer<typeof DecisionKind>

/** What somebody decided about who is who. */
export const Decision = z
  .object({
    id: z.string().meta({ examples: ['decision:1f0c2d3e4a5b'] }),
    kind: DecisionKind,
    type: EntityType,
    entities: z.array(z.string()).meta({ description: 'The ids as they were when it was decided' }),
    note: z.string().nullable(),
    at: z.string(),
    undoneAt: z.string().nullable(),
  })
  .meta({ id: 'Decision' })
export type Decision = z.infer<typeof Decision>

/** What a decision changed, or would change. */
export const Curation = z
  .object({
    decision: Decision,
    moved: z
      .array(z.object({ from: z.string(), to: z.string(), articles: z.int() }))
      .meta({ description: 'What is another entity now, and in how many articles' }),
    articles: z.int().meta({ description: 'How many articles were filed anew' }),
  })
  .meta({ id: 'Curation' })
export type Curation = z.infer<typeof Curation>

const note = z.string().min(1).max(1000).nullish()

/** Into which entity one is merged. Unknown fields are refused. */
export const MergeInput = z.strictObject({ into: z.string().min(1).max(300), note }).meta({ id: 'MergeInput' })
export type MergeInput = z.infer<typeof MergeInput>

/** Which articles speak of somebody else. */
export const SplitInput = z
  .strictObject({ articles: z.array(z.string().min(1).max(300)).min(1).max(1000), note })
  .meta({ id: 'SplitInput' })
export type SplitInput = z.infer<typeof SplitInput>
