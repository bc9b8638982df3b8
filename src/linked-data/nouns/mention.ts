import type { StoredMention } from '../../model/entity.ts'
import { type ToIri, toPart } from '../addresses.ts'
import { createNode, type LinkedNode } from '../node.ts'
import { toWord } from '../vocabulary.ts'
import { toTarget } from './evidence.ts'

/** A mention as a Web Annotation whose body is the entity. It needs all its fields. */
export function toMention(mention: StoredMention, toIri: ToIri): LinkedNode {
  const entity = toIri(mention.entity)
  const id = toPart(entity, mention.id)
  return createNode(id, 'Annotation', {
    hasBody: entity,
    hasTarget: toTarget(mention, id, toIri),
    form: toWord('form', mention.form),
    sentence: mention.sentence,
  })
}
