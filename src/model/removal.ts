import { z } from 'zod'

/** The facts that have evidence; events and agreements are entities as well. */
export const EVIDENCED = ['relations', 'events', 'agreements', 'provisions', 'statements'] as const
export type Evidenced = (typeof EVIDENCED)[number]

const toLists = <S extends z.ZodType>(item: S) =>
  Object.fromEntries(EVIDENCED.map((noun) => [noun, z.array(item)])) as Record<Evidenced, z.ZodArray<S>>

/** What goes with an article, and what other articles still tell. */
export const Removal = z
  .object({
    article: z.string().meta({ examples: ['article:6590a0d2622d655b'] }),
    removed: z
      .object({ entities: z.array(z.string()), ...toLists(z.string()) })
      .meta({ description: 'Ids of what no other article tells, each list in order' }),
    kept: z
      .object({
        entities: z.array(z.object({ id: z.string(), articles: z.int() })),
        ...toLists(z.object({ id: z.string(), evidence: z.int() })),
      })
      .meta({ description: 'What stays, with the number of articles or pieces of evidence that are left' }),
  })
  .meta({ id: 'Removal' })
export type Removal = z.infer<typeof Removal>
