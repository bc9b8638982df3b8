import { toRelationId } from '../../identity/ids.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Relation, RelationType } from '../../model/relation.ts'
import type { RelationDraft } from '../relations/relation-draft.ts'
import type { Attribute, Facts, Identify } from './facts.ts'

/** The relations found, with those that agreements imply; one per tie, with all its evidence. */
export function assembleRelations(facts: Facts, identify: Identify, evidence: Attribute): Relation[] {
  const found = new Map<string, Relation>()
  for (const draft of [...facts.relations, ...impliedByAgreements(facts)]) {
    const [subject, object] = [identify(draft.subject), identify(draft.object)]
    if (draft.silent === true || subject === null || object === null) continue
    const { type, value } = draft
    const id = toRelationId(type, subject, object, value)
    const before = found.get(id) ?? { id, type, subject, object, value, validFrom: null, validTo: null, evidence: [] }
    found.set(id, { ...before, evidence: withoutRepeats([...before.evidence, ...evidence(draft.evidence)]) })
  }
  return [...found.values()]
}

/** The same words told by two rules are one piece of evidence: the surest. */
function withoutRepeats(pieces: readonly Evidence[]): Evidence[] {
  const kept = new Map<string, Evidence>()
  for (const piece of pieces) {
    const words = `${piece.start}-${piece.end}-${piece.status}`
    if (piece.confidence > (kept.get(words)?.confidence ?? 0)) kept.set(words, piece)
  }
  return [...kept.values()]
}

function impliedByAgreements({ agreements }: Facts): RelationDraft[] {
  return agreements.flatMap(({ key, parties, signatories, follows }) => [
    ...[...parties].map(([subject, evidence]) => tie('party_to', subject, key, evidence)),
    ...[...signatories].map(([subject, evidence]) => tie('signatory_of', subject, key, evidence)),
    ...[...follows].map(([object, evidence]) => tie('follows', key, object, evidence)),
  ])
}

const tie = (type: RelationType, subject: string, object: string, evidence: readonly Evidence[]): RelationDraft => ({
  type,
  subject,
  object,
  value: null,
  evidence,
})
