import { z } from 'zod'
import { EntityRef } from './entity.ts'
import { Corroboration, Evidence, Status, StoredEvidence } from './evidence.ts'
import { Words } from './span.ts'

export const STATEMENT_KINDS = ['direct', 'indirect', 'mixed'] as const
export const StatementKind = z.enum(STATEMENT_KINDS).meta({ id: 'StatementKind' })
export type StatementKind = z.infer<typeof StatementKind>

/** What somebody said. The span covers the words said, without quotation marks. */
export const Statement = Words.extend({
  id: z.string().meta({ examples: ['statement:masoud-pezeshkian-5e1f0a2b3c4d'] }),
  speaker: z.string().nullable(),
  kind: StatementKind,
  cue: z
    .string()
    .nullable()
    .meta({ description: 'The word that reports it', examples: ['insisting'] }),
  stance: Status,
  about: z.array(z.string()).meta({ description: 'Entities that the statement speaks of' }),
  evidence: z.array(Evidence),
}).meta({ id: 'Statement' })
export type Statement = z.infer<typeof Statement>

/** A statement in the knowledge base; `start` and `end` are of its first evidence's article. */
export const StoredStatement = Statement.extend({
  article: z.string(),
  evidence: z.array(StoredEvidence),
  corroboration: Corroboration,
  entities: z.array(EntityRef),
}).meta({ id: 'StoredStatement' })
export type StoredStatement = z.infer<typeof StoredStatement>
