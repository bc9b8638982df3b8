import { z } from 'zod'
import { StoredArticle } from './article.ts'

/** How many of each a text tells. */
export const Found = z
  .object({
    entities: z.int(),
    relations: z.int(),
    events: z.int(),
    agreements: z.int(),
    statements: z.int(),
  })
  .meta({ id: 'Found', description: 'How many of each the text tells' })
export type Found = z.infer<typeof Found>

const filed = {
  article: StoredArticle.omit({ text: true, dateline: true, sentences: true, mentions: true, coverage: true }),
  found: Found,
}

/** An article that was filed, and how much was found in its text. */
export const Filed = z
  .object({
    created: z.boolean().meta({ description: 'False where the very text was there already, and nothing changed' }),
    ...filed,
  })
  .meta({ id: 'Filed' })
export type Filed = z.infer<typeof Filed>

/** An article whose text or metadata was replaced. */
export const Refiled = z
  .object({
    changed: z.boolean().meta({ description: 'False where text and metadata were the same already' }),
    ...filed,
  })
  .meta({ id: 'Refiled' })
export type Refiled = z.infer<typeof Refiled>
