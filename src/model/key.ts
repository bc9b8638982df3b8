import { z } from 'zod'

/** What a key may be allowed: to read, to file and delete articles, to correct what was made of them, to run the service. */
export const SCOPES = ['read', 'ingest', 'curate', 'admin'] as const
export type Scope = (typeof SCOPES)[number]

/** An API key as its owner sees it; its secret is told once, when it is made, and never again. */
export const Key = z
  .object({
    id: z.string(),
    name: z.string().trim().min(1).max(100),
    scopes: z.array(z.enum(SCOPES)).min(1),
    rate: z.int().min(0).max(1_000_000).nullable().meta({
      description: 'Requests a minute; 0 for as many as it likes, null for as many as any key',
    }),
    createdAt: z.string(),
    revokedAt: z.string().nullable(),
  })
  .meta({ id: 'Key' })
export type Key = z.infer<typeof Key>
