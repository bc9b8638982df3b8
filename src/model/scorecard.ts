import { z } from 'zod'

const Rate = z.number().min(0).max(1)

/** One measure of one set. Where what a careful reader did not file does not count against it, recall alone is told. */
export const Score = z
  .object({
    measure: z.string().meta({ examples: ['relations'] }),
    precision: Rate.nullable().meta({ description: 'Share of what was found that a careful reader files' }),
    recall: Rate.meta({ description: 'Share of what a careful reader files that was found' }),
    f1: Rate.nullable().meta({ description: 'Harmonic mean of the two' }),
    of: z.int().meta({ description: 'How many things a careful reader files' }),
  })
  .meta({ id: 'Score' })
export type Score = z.infer<typeof Score>

const ScoredSet = z
  .object({
    name: z.string().meta({ examples: ['held out'] }),
    description: z.string().meta({ description: 'What the figures of this set mean' }),
    articles: z.int(),
    scores: z.array(Score),
  })
  .meta({ id: 'ScoredSet' })

/** How well an extractor reads articles that were read by hand before. */
export const Scorecard = z
  .object({
    extractor: z.object({ version: z.string() }),
    date: z.iso.date().meta({ description: 'Day of the measurement', examples: ['2025-01-17'] }),
    sets: z.array(ScoredSet),
  })
  .meta({ id: 'Scorecard' })
export type Scorecard = z.infer<typeof Scorecard>
