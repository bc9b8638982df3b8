import type { StoredEvidence } from '../../model/evidence.ts'
import { type ToIri, toPart } from '../addresses.ts'
import { createNode, type LinkedNode } from '../node.ts'
import { toWord } from '../vocabulary.ts'

/** What every fact tells of its support. */
export function toSupport(evidence: readonly StoredEvidence[] | undefined, fact: string, toIri: ToIri) {
  return {
    evidence: evidence?.map((piece) => toEvidenceNode(piece, fact, toIri)),
    wasDerivedFrom: evidence && [...new Set(evidence.map(({ article }) => toIri(article)))],
  }
}

/** A piece of evidence as a Web Annotation of its article, whose body is the fact. */
function toEvidenceNode(piece: StoredEvidence, fact: string, toIri: ToIri): LinkedNode {
  const { article, start, end, rule, status, assertedBy } = piece
  const id = toPart(fact, `${article}/${start}-${end}/${rule}/${status}/${assertedBy ?? 'article'}`)
  return createNode(id, ['Annotation', 'Entity'], {
    hasBody: fact,
    hasTarget: toTarget(piece, id, toIri),
    status: toWord('status', status),
    confidence: piece.confidence,
    rule,
    sentence: piece.sentence,
    wasAttributedTo: toIri(assertedBy ?? article),
    wasDerivedFrom: toIri(article),
  })
}

interface Place {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The words that an annotation is about. They are quoted; where they stand is told by a selector of our own, since that of
 * Web Annotation counts characters and our spans count UTF-16 code units.
 */
export const toTarget = ({ article, start, end, text }: Place, id: string, toIri: ToIri): LinkedNode =>
  createNode(`${id}/target`, 'SpecificResource', {
    hasSource: toIri(article),
    hasSelector: [
      createNode(`${id}/quote`, 'TextQuoteSelector', { exact: text }),
      createNode(`${id}/span`, 'CodeUnitSelector', { start, end }),
    ],
  })
