import { z } from 'zod'

/** Half-open range in UTF-16 code units of an article's text: `text.slice(start, end)` gives the words back. */
export const Span = z
  .object({
    start: z
      .int()
      .min(0)
      .meta({ description: 'First UTF-16 code unit, inclusive', examples: [38] }),
    end: z
      .int()
      .min(0)
      .meta({ description: 'Last UTF-16 code unit, exclusive', examples: [52] }),
  })
  .meta({ id: 'Span' })
export type Span = z.infer<typeof Span>

/** Span together with the exact words at it. */
export const Words = Span.extend({ text: z.string() }).meta({ id: 'Words' })
export type Words = z.infer<typeof Words>
