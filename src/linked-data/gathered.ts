import type { Dossier, Dyad } from '../model/aggregate.ts'
import type { ToIri } from './addresses.ts'
import { createNode, type LinkedNode } from './node.ts'
import { toAgreement } from './nouns/agreement.ts'
import { toEntity } from './nouns/entity.ts'
import { toEvent } from './nouns/event.ts'
import { toRelation } from './nouns/relation.ts'
import { toStatement } from './nouns/statement.ts'

/** The graph of a dossier: what it is about, whether it is cut, and every fact in it once. Counts of neighbors and sources are left to JSON. */
export function toDossierNodes(dossier: Dossier, document: string, toIri: ToIri): LinkedNode[] {
  const { entity, relations, agreements, timeline, statements, truncated } = dossier
  return toOnce([
    createNode(document, 'Dataset', { about: toIri(entity.id), truncated }),
    toEntity(entity, toIri),
    ...relations.map((relation) => toRelation(relation, toIri)),
    ...agreements.map((agreement) => toAgreement(agreement, toIri)),
    ...timeline.map((event) => toEvent(event, toIri)),
    ...[...statements.made, ...statements.about].map((statement) => toStatement(statement, toIri)),
  ])
}

/** The graph of all between two entities. */
export function toDyadNodes(dyad: Dyad, document: string, toIri: ToIri): LinkedNode[] {
  const { a, b, relations, events, agreements, statements, truncated } = dyad
  return toOnce([
    createNode(document, 'Dataset', { about: [toIri(a.id), toIri(b.id)], truncated }),
    ...[a, b].map(({ id, name }) => toEntity({ id, name }, toIri)),
    ...relations.map((relation) => toRelation(relation, toIri)),
    ...events.map((event) => toEvent(event, toIri)),
    ...agreements.map((agreement) => toAgreement(agreement, toIri)),
    ...statements.map((statement) => toStatement(statement, toIri)),
  ])
}

/** A statement that somebody made about himself stands in two lists. */
const toOnce = (nodes: readonly LinkedNode[]): LinkedNode[] => [
  ...new Map(nodes.map((node) => [node['@id'], node])).values(),
]
