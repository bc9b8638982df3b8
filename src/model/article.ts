import { z } from 'zod'
import { Span } from './span.ts'

/** Longest text of one article, in UTF-16 code units. */
export const MAX_TEXT_LENGTH = 500_000

/** Characters that survive storage: UTF-8 has no lone surrogates, and NUL is the mark of a binary file. */
const Plain = z
  .string()
  .refine((text) => text.isWellFormed(), 'Must not hold a lone surrogate')
  .refine((text) => !text.includes('\0'), 'Must not hold a NUL character')

/** An article as it is handed in. Unknown fields are refused. */
export const ArticleInput = z
  .strictObject({
    text: Plain.max(MAX_TEXT_LENGTH).regex(/\S/, 'Must hold more than white space'),
    title: Plain.min(1).max(1000).nullish(),
    publishedAt: z.iso
      .date()
      .nullish()
      .meta({ description: 'Day of publication', examples: ['2025-01-17'] }),
    url: z.url().max(2000).nullish(),
    source: Plain.min(1).max(500).nullish(),
    author: Plain.min(1).max(500).nullish().meta({ description: 'As the byline tells' }),
  })
  .meta({ id: 'ArticleInput' })
export type ArticleInput = z.infer<typeof ArticleInput>

export const Dateline = Span.extend({ entity: z.string().nullable() }).meta({ id: 'Dateline' })

/** How far the facts reach into a text. Both counts are 0 where nothing was read, since the text is not English. */
export const Coverage = z
  .object({
    sentences: z.int(),
    sentencesWithFacts: z.int(),
    emptySentences: z
      .array(z.int())
      .meta({ description: 'Indexes of the sentences that gave no fact, in text order', examples: [[4, 17]] }),
  })
  .meta({ id: 'Coverage' })
export type Coverage = z.infer<typeof Coverage>

/** What extraction tells of the article itself. `language` is an ISO 639-1 code or null where the text is too short to tell. */
export const ArticleReading = z
  .object({
    title: z.string().nullable(),
    publishedAt: z.string().nullable(),
    dateline: Dateline.nullable(),
    language: z.string().nullable(),
    sentences: z.array(Span),
    extractor: z.object({ version: z.string() }),
  })
  .meta({ id: 'ArticleReading' })
export type ArticleReading = z.infer<typeof ArticleReading>

/** An article in the knowledge base. `sha256` is of its text, `id` of the text that was first filed under it. */
export const StoredArticle = z
  .object({
    id: z.string().meta({ examples: ['article:6590a0d2622d655b'] }),
    sha256: z.string(),
    title: z.string().nullable(),
    publishedAt: z.string().nullable(),
    url: z.string().nullable(),
    source: z.string().nullable(),
    author: z.string().nullable(),
    language: z.string().nullable(),
    ingestedAt: z.string(),
    updatedAt: z.string().nullable().meta({ description: 'When its text or metadata was last replaced' }),
    extractor: z.object({ version: z.string() }),
    length: z.int().meta({ description: 'UTF-16 code units of the text' }),
    sentenceCount: z.int(),
    text: z.string(),
    dateline: Dateline.nullable(),
    sentences: z.array(Span),
    mentions: z.array(Span.extend({ entity: z.string(), type: z.string(), form: z.string(), text: z.string() })),
    coverage: Coverage,
  })
  .meta({ id: 'StoredArticle' })
export type StoredArticle = z.infer<typeof StoredArticle>
