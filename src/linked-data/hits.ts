import type { SearchHit } from '../model/answers.ts'
import { type ToIri, toPart } from './addresses.ts'
import { createNode, type LinkedNode } from './node.ts'
import { toEntity } from './nouns/entity.ts'

/** A page of hits as a list: each with its rank, its score and the words that were found, and what it is. */
export function toHitNodes(hits: readonly SearchHit[], document: string, toIri: ToIri): LinkedNode[] {
  const elements = hits.map((hit, index) => toElement(hit, index + 1, document, toIri))
  return [createNode(document, 'ItemList', { itemListElement: elements })]
}

const toElement = (hit: SearchHit, rank: number, document: string, toIri: ToIri): LinkedNode =>
  createNode(toPart(document, `hit-${rank}`), 'ListItem', {
    rank,
    score: hit.score,
    description: hit.snippet,
    item: toFound(hit, toIri),
  })

/** What was found, as far as a hit tells it. */
function toFound({ noun, id, name }: SearchHit, toIri: ToIri): LinkedNode {
  if (noun === 'entity') return toEntity({ id, name }, toIri)
  const known = noun === 'article' && name !== id ? { name } : {}
  return createNode(toIri(id), noun === 'article' ? ['NewsArticle', 'Entity'] : 'Entity', known)
}
