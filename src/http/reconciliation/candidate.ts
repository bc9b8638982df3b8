import { z } from 'zod'
import { describe } from '../../reconciliation/describe.ts'
import type { Candidate } from '../../reconciliation/score.ts'
import { TypeRef, toTypeRef } from './types.ts'

/** A candidate as both versions of the protocol show it. */
export const CandidateRecord = z
  .object({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    type: z.array(TypeRef),
    score: z.number().meta({ description: '0 to 100: likeness of the name, raised and lowered by properties' }),
    match: z.boolean().meta({ description: 'True where no other entity can be meant' }),
    features: z.array(z.object({ id: z.string(), name: z.string(), value: z.union([z.number(), z.boolean()]) })),
  })
  .meta({ id: 'ReconciliationCandidate' })

export const toCandidateRecord = ({ entity, score, match, features }: Candidate): z.infer<typeof CandidateRecord> => ({
  id: entity.id,
  name: entity.name,
  description: describe(entity),
  type: [toTypeRef(entity.type)],
  score,
  match,
  features: [...features],
})
