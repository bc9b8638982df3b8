import { z } from 'zod'
import { EntityRef } from './entity.ts'
import { Span } from './span.ts'

/** An entity that shares facts with the one asked for, and the facts that tie them. */
export const Neighbor = z
  .object({
    entity: EntityRef,
    weight: z.int().meta({ description: 'Number of facts that tie the two' }),
    ties: z
      .array(
        z.object({
          noun: z.enum(['relation', 'event']),
          id: z.string(),
          type: z.string(),
          direction: z.enum(['out', 'in', 'both']),
        }),
      )
      .meta({ description: 'The first 20 of them' }),
  })
  .meta({ id: 'Neighbor' })
export type Neighbor = z.infer<typeof Neighbor>

export const SEARCHED = ['entity', 'article', 'statement'] as const

/** One hit of a full-text search. `highlights` are spans of `snippet`. */
export const SearchHit = z
  .object({
    noun: z.enum(SEARCHED),
    id: z.string(),
    name: z.string(),
    snippet: z.string(),
    highlights: z.array(Span),
    score: z.number().meta({
      description:
        'Higher is better; comparable within one noun. BM25; where a word is very common, 1 for an article that has all words in its title, else 0',
    }),
  })
  .meta({ id: 'SearchHit' })
export type SearchHit = z.infer<typeof SearchHit>

/** An entity one of whose names begins as asked, with the name that does. */
export const Suggestion = EntityRef.extend({ matched: z.string(), mentionCount: z.int() }).meta({ id: 'Suggestion' })
export type Suggestion = z.infer<typeof Suggestion>

/** Whether every stored span of an article still equals the text. */
export const Verification = z
  .object({
    article: z.string(),
    sound: z.boolean(),
    sha256: z.object({ stored: z.string(), computed: z.string() }),
    spans: z.object({
      mentions: z.int(),
      evidence: z.int(),
      statements: z.int(),
      wrong: z.array(z.object({ noun: z.string(), id: z.string(), start: z.int(), end: z.int() })),
    }),
  })
  .meta({ id: 'Verification' })
export type Verification = z.infer<typeof Verification>

/** How much the knowledge base holds. */
export const Stats = z
  .object({
    articles: z.int(),
    mentions: z.int(),
    evidence: z.int(),
    statements: z.int(),
    entities: z.record(z.string(), z.int()).meta({ description: 'By type' }),
    relations: z.record(z.string(), z.int()).meta({ description: 'By type' }),
    events: z.record(z.string(), z.int()).meta({ description: 'By kind' }),
    provisions: z.record(z.string(), z.int()).meta({ description: 'By polarity' }),
  })
  .meta({ id: 'Stats' })
export type Stats = z.infer<typeof Stats>

/** The values of one facet that most items have. */
export const Facet = z
  .object({
    values: z.array(z.object({ value: z.string(), count: z.int() })).meta({ description: 'Most frequent first' }),
    nextCursor: z
      .string()
      .nullable()
      .meta({ description: 'The `facetCursor` of the next values; null after the last' }),
    exact: z.boolean().meta({ description: 'False where more items match than are counted' }),
  })
  .meta({ id: 'Facet' })
export type Facet = z.infer<typeof Facet>
