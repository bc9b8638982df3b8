import type { AgreementKind, Polarity } from '../../model/agreement.ts'
import type { EdtfDate } from '../../model/date.ts'
import type { Evidence } from '../../model/evidence.ts'

export interface ProvisionDraft {
  readonly topic: string
  readonly polarity: Polarity
  readonly evidence: readonly Evidence[]
}

/** An agreement before its id. `key` is the one that references carry. */
export interface AgreementDraft {
  readonly key: string
  readonly kind: AgreementKind
  readonly name: string
  /** Each party with the evidence that it is one; likewise signatories and agreements that this one follows. */
  readonly parties: ReadonlyMap<string, readonly Evidence[]>
  readonly signatories: ReadonlyMap<string, readonly Evidence[]>
  readonly follows: ReadonlyMap<string, readonly Evidence[]>
  readonly signedOn: EdtfDate | null
  readonly ratifiedOn: EdtfDate | null
  readonly inForceOn: EdtfDate | null
  readonly expiresOn: EdtfDate | null
  readonly year: string | null
  readonly term: string | null
  readonly renewable: boolean | null
  readonly domains: readonly string[]
  readonly provisions: readonly ProvisionDraft[]
  readonly evidence: readonly Evidence[]
}
