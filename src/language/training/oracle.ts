import { LEFT, type ParserState, SHIFT, stackAt, type Transition } from '../parser/transitions.ts'

/** The tree that a parser should find: heads (the root's is the sentence's length) and places of labels; `children` by head. */
export interface GoldTree {
  readonly heads: Int32Array
  readonly labels: Int32Array
  readonly children: readonly (readonly number[])[]
}

export function createGoldTree(heads: Int32Array, labels: Int32Array): GoldTree {
  const children: number[][] = Array.from({ length: heads.length + 1 }, () => [])
  heads.forEach((head, word) => {
    children[head]?.push(word)
  })
  return { heads, labels, children }
}

/** How many arcs of the gold tree each move makes unreachable. */
interface Costs {
  readonly shift: number
  readonly left: number
  readonly right: number
}

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2012, 2013): marks in `best` the transitions that
 * lose fewest arcs of the gold tree, which is projective. Where an arc is gold, only its label will do.
 */
export function markBest(
  state: ParserState,
  gold: GoldTree,
  transitions: readonly Transition[],
  allowed: (transition: Transition) => boolean,
  best: Uint8Array,
): void {
  const costs = countCosts(state, gold)
  let least = Number.POSITIVE_INFINITY
  transitions.forEach((transition) => {
    if (allowed(transition)) least = Math.min(least, costOf(state, gold, costs, transition))
  })
  transitions.forEach((transition, at) => {
    best[at] = allowed(transition) && costOf(state, gold, costs, transition) === least ? 1 : 0
  })
}

function costOf(state: ParserState, gold: GoldTree, costs: Costs, { move, label }: Transition): number {
  if (move === SHIFT) return costs.shift
  const top = stackAt(state, 0)
  const head = move === LEFT ? state.next : stackAt(state, 1)
  const cost = move === LEFT ? costs.left : costs.right
  return gold.heads[top] === head && gold.labels[top] !== label ? cost + 0.5 : cost
}

function countCosts(state: ParserState, gold: GoldTree): Costs {
  const { next, length } = state
  const top = stackAt(state, 0)
  const below = stackAt(state, 1)
  const head = gold.heads[top] ?? -1
  const waiting = top < 0 ? 0 : countFrom(gold.children[top] ?? [], next)
  return {
    left: waiting + Number(head !== next && (head === below || head > next) && top >= 0),
    right: waiting + Number(head >= next && top >= 0),
    shift: next < length ? countLostByShift(state, gold) : 0,
  }
}

const countFrom = (children: readonly number[], next: number): number =>
  children.reduce((count, child) => count + Number(child >= next), 0)

/** Arcs between the first word of the buffer and the stack that a shift gives up: those to all of it but the top as head. */
function countLostByShift(state: ParserState, gold: GoldTree): number {
  const word = state.next
  const head = gold.heads[word] ?? -1
  let lost = 0
  for (let at = 0; at < state.depth; at++) {
    const other = stackAt(state, at)
    if (gold.heads[other] === word) lost++
    if (other === head && at > 0) lost++
  }
  return lost
}
