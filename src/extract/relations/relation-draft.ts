import type { EdtfDate } from '../../model/date.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { RelationType } from '../../model/relation.ts'

/** A relation before its id, with entities by key. */
export interface RelationDraft {
  readonly type: RelationType
  readonly subject: string
  readonly object: string
  readonly value: string | null
  readonly validFrom?: EdtfDate | null
  readonly evidence: readonly Evidence[]
  /** Tells whose a body is and no more: "Peru’s Supreme Court" is filed with its country, and as no relation. */
  readonly silent?: boolean
}
