import { z } from 'zod'
import { StoredArticle } from './article.ts'

/** An article that was filed, and how much was found in its text. */
export const Filed = z
  .object({
    created: z.boolean().meta({ description: 'False where the very text was there already, and nothing changed' }),
    article: StoredArticle.omit({ text: true, dateline: true, sentences: true, mentions: true, coverage: true }),
    found: z
      .object({
        entities: z.int(),
        relations: z.int(),
        events: z.int(),
        agreements: z.int(),
        statements: z.int(),
      })
      .meta({ description: 'How many of each the text tells' }),
  })
  .meta({ id: 'Filed' })
export type Filed = z.infer<typeof Filed>
