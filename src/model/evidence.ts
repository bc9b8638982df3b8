import { z } from 'zod'
import { Words } from './span.ts'

export const STATUSES = ['asserted', 'alleged', 'denied', 'negated', 'planned', 'hypothetical'] as const

/** How the words stand to the fact: told as true, claimed by somebody, denied, said not to be, intended, or only imagined. */
export const Status = z.enum(STATUSES).meta({ id: 'Status' })
export type Status = z.infer<typeof Status>

export const Confidence = z.number().min(0).max(1)

/** One article's support for one fact. `assertedBy` is null where the article's own voice says it. */
export const Evidence = Words.extend({
  sentence: z.int().min(0).meta({ description: 'Index of the sentence in the article' }),
  rule: z.string().meta({ description: 'Id of the extraction rule', examples: ['holds-position/title-before-name'] }),
  confidence: Confidence,
  status: Status,
  assertedBy: z.string().nullable().meta({ description: 'Id of the entity that says so; null for the article itself' }),
}).meta({ id: 'Evidence' })
export type Evidence = z.infer<typeof Evidence>

/** How many origins tell a fact. */
export const Corroboration = z.int().meta({
  description:
    'Independent origins that tell the fact: near-copies of one text, such as a wire story, count once, and who denies it does not',
})

/** Evidence in the knowledge base, which names its article. */
export const StoredEvidence = Evidence.extend({ article: z.string() }).meta({ id: 'StoredEvidence' })
export type StoredEvidence = z.infer<typeof StoredEvidence>
