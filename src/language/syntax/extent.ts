import { verbOf } from './predicates.ts'
import { childrenOf, headOf, relationOf, stretchOf, subtreeOf, type Tree, xposOf } from './tree.ts'
import type { VerbGroups } from './verb-group.ts'

/** First and last token of a clause. */
export type Extent = readonly [first: number, last: number]

/**
 * The tokens of each predicate's clause: all that hangs on it but for other clauses. A clause inserted into it is
 * covered; what it says or does besides ends it. A dateline, marks, conjunctions and subordinators at its edges are left out.
 */
export function readExtents(tree: Tree, groups: VerbGroups): ReadonlyMap<number, Extent> {
  const extents = new Map<number, Extent>()
  const ends = new Map([...groups.keys()].map((at) => [at, endOf(tree, at, groups)]))
  const owners = new Map<number, number>()
  for (const at of tree.order) {
    const owner = groups.has(at) ? at : owners.get(headOf(tree, at))
    if (owner === undefined || isDateline(tree, at)) continue
    owners.set(at, owner)
    const extent = extents.get(owner) ?? startOf(tree, owner)
    const edge = (EDGE.test(relationOf(tree, at)) || xposOf(tree, at) === 'WRB') && at !== owner
    extents.set(owner, edge ? extent : extend(extent, stretchOf(tree, at), ends.get(owner) ?? at))
  }
  return extents
}

/** What stands before the sentence without a part in it. */
const isDateline = (tree: Tree, at: number): boolean => relationOf(tree, at) === 'dep' && at < headOf(tree, at)

const EDGE = /^(?:mark|cc|cc:preconj|punct)$/

function startOf(tree: Tree, at: number): Extent {
  const verb = verbOf(tree, at)
  const [first, last] = stretchOf(tree, at)
  return [Math.min(verb, first), Math.max(verb, last)]
}

const extend = ([first, last]: Extent, [from, to]: Extent, end: number): Extent => [
  Math.min(first, from),
  to < end ? Math.max(last, to) : last,
]

/** The first token right of the predicate of a clause that is its content or goes on beside it. */
function endOf(tree: Tree, at: number, groups: VerbGroups): number {
  const follower = childrenOf(tree, at, /^(?:ccomp|xcomp|conj|parataxis)$/).find(
    (child) => child > at && groups.has(child),
  )
  return follower === undefined ? Number.POSITIVE_INFINITY : subtreeOf(tree, follower)[0]
}
