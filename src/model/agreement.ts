import { z } from 'zod'
import { EdtfDate } from './date.ts'
import { EntityRef } from './entity.ts'
import { Corroboration, Evidence, StoredEvidence } from './evidence.ts'

export const AGREEMENT_KINDS = [
  'treaty',
  'pact',
  'accord',
  'agreement',
  'deal',
  'memorandum',
  'convention',
  'protocol',
  'ceasefire',
  'declaration',
] as const
export const AgreementKind = z.enum(AGREEMENT_KINDS).meta({ id: 'AgreementKind' })
export type AgreementKind = z.infer<typeof AgreementKind>

export const POLARITIES = ['included', 'absent', 'prohibited'] as const

/** `included`, `absent` (the text says it is not there) or `prohibited` (the parties bind themselves not to). */
export const Polarity = z.enum(POLARITIES).meta({ id: 'Polarity' })
export type Polarity = z.infer<typeof Polarity>

export const Provision = z
  .object({ topic: z.string(), polarity: Polarity, evidence: z.array(Evidence) })
  .meta({ id: 'Provision' })
export type Provision = z.infer<typeof Provision>

/** A treaty, pact, deal, accord or memorandum. `term` is an ISO 8601 duration. */
export const Agreement = z
  .object({
    id: z.string().meta({ examples: ['agreement:iran-russia-comprehensive-strategic-partnership-treaty-2025'] }),
    kind: AgreementKind,
    name: z.string(),
    parties: z.array(z.string()),
    signatories: z.array(z.string()),
    signedOn: EdtfDate.nullable().meta({ description: 'When it was signed, or else agreed on' }),
    ratifiedOn: EdtfDate.nullable(),
    inForceOn: EdtfDate.nullable().meta({ description: 'When it enters into force' }),
    expiresOn: EdtfDate.nullable(),
    term: z
      .string()
      .nullable()
      .meta({ examples: ['P20Y'] }),
    renewable: z.boolean().nullable().meta({ description: 'null where the text does not tell' }),
    domains: z.array(z.string()),
    provisions: z.array(Provision),
    evidence: z.array(Evidence),
  })
  .meta({ id: 'Agreement' })
export type Agreement = z.infer<typeof Agreement>

export const StoredProvision = Provision.extend({
  id: z.string(),
  agreement: z.string(),
  evidence: z.array(StoredEvidence),
  corroboration: Corroboration,
}).meta({ id: 'StoredProvision' })
export type StoredProvision = z.infer<typeof StoredProvision>

/** An agreement in the knowledge base. */
export const StoredAgreement = Agreement.extend({
  provisions: z.array(StoredProvision),
  evidence: z.array(StoredEvidence),
  corroboration: Corroboration,
  entities: z.array(EntityRef),
}).meta({ id: 'StoredAgreement' })
export type StoredAgreement = z.infer<typeof StoredAgreement>
