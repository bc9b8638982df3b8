import { createShared } from './arrays.ts'
import type { EdgeList } from './edge-list.ts'
import { createPassingNumbers } from './passing-array.ts'

/** The halves of edges in order: half `2 * e` is edge `e` from its source, `2 * e + 1` from its target. */
export interface OrderedHalves {
  readonly halves: Uint32Array
  /** Where the halves of each node begin. */
  readonly offsets: Uint32Array
}

/** The node that a half begins at. */
export const startOf = ({ sources, targets }: EdgeList, half: number): number =>
  (half % 2 === 0 ? sources : targets)[half >>> 1] ?? 0

/** The node that a half leads to. */
export const endOf = ({ sources, targets }: EdgeList, half: number): number =>
  (half % 2 === 0 ? targets : sources)[half >>> 1] ?? 0

/**
 * Orders halves by the node that they begin at, then by how many edges lead to the same neighbor, most first, then by
 * neighbor; what leads from one to another stays in the order of the edges. Two stable counting sorts, then the stretches
 * of neighbors within each node.
 */
export function orderHalves(edges: EdgeList, nodes: number): OrderedHalves {
  const count = 2 * edges.count
  const byEnd = sortBy({ count, at: (place) => place }, { nodes, keyOf: (half) => endOf(edges, half) }).sorted
  const { sorted, offsets } = sortBy(
    { count, at: (place) => byEnd[place] ?? 0 },
    { nodes, keyOf: (half) => startOf(edges, half) },
  )
  for (let node = 0; node < nodes; node++) putHeavyFirst(edges, sorted.subarray(offsets[node], offsets[node + 1]))
  return { halves: sorted, offsets }
}

interface Halves {
  readonly count: number
  readonly at: (place: number) => number
}

interface Key {
  readonly nodes: number
  readonly keyOf: (half: number) => number
}

function sortBy({ count, at }: Halves, { nodes, keyOf }: Key) {
  const offsets = createShared(nodes + 1)
  for (let place = 0; place < count; place++) {
    const key = keyOf(at(place))
    offsets[key + 1] = (offsets[key + 1] ?? 0) + 1
  }
  for (let node = 0; node < nodes; node++) offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0)
  const next = createPassingNumbers(nodes + 1)
  next.set(offsets)
  const sorted = createPassingNumbers(count)
  for (let place = 0; place < count; place++) {
    const key = keyOf(at(place))
    sorted[next[key] ?? 0] = at(place)
    next[key] = (next[key] ?? 0) + 1
  }
  return { sorted, offsets }
}

/** Puts the stretches of halves that lead to one neighbor in order, the longest first. */
function putHeavyFirst(edges: EdgeList, halves: Uint32Array): void {
  const stretches: { readonly from: number; readonly length: number }[] = []
  let longest = 0
  for (let from = 0; from < halves.length; ) {
    const end = endOf(edges, halves[from] ?? 0)
    let to = from + 1
    while (to < halves.length && endOf(edges, halves[to] ?? 0) === end) to++
    stretches.push({ from, length: to - from })
    longest = Math.max(longest, to - from)
    from = to
  }
  if (longest < 2) return
  const before = halves.slice()
  let at = 0
  for (const { from, length } of stretches.sort((a, b) => b.length - a.length)) {
    halves.set(before.subarray(from, from + length), at)
    at += length
  }
}
