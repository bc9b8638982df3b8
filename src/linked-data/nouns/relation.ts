import type { StoredRelation } from '../../model/relation.ts'
import type { ToIri } from '../addresses.ts'
import { createNode, type LinkedNode } from '../node.ts'
import { toDate } from './date.ts'
import { toSupport } from './evidence.ts'
import type { Told } from './told.ts'

/**
 * A relation as a statement about a triple, which is not stated itself: whether it is asserted, alleged or denied is told by
 * each piece of evidence.
 */
export function toRelation(relation: Told<StoredRelation>, toIri: ToIri): LinkedNode {
  const id = toIri(relation.id)
  return createNode(id, ['RdfStatement', 'Claim', 'Entity'], {
    subject: relation.subject && toIri(relation.subject),
    predicate: relation.type && `chancery:${relation.type}`,
    object: relation.object && toIri(relation.object),
    title: relation.value,
    validFrom: toDate(relation.validFrom, id, 'valid-from'),
    validTo: toDate(relation.validTo, id, 'valid-to'),
    ...toSupport(relation.evidence, id, toIri),
    corroboration: relation.corroboration,
  })
}
