import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  apply,
  createState,
  isAllowed,
  isDone,
  LEFT,
  RIGHT,
  SHIFT,
  type Transition,
} from '../../../src/language/parser/transitions.ts'
import { createGoldTree, markBest } from '../../../src/language/training/oracle.ts'

const TRANSITIONS: readonly Transition[] = [
  { move: SHIFT, label: -1 },
  { move: LEFT, label: 0 },
  { move: LEFT, label: 1 },
  { move: LEFT, label: 2 },
  { move: RIGHT, label: 1 },
  { move: RIGHT, label: 2 },
]
const ROOT = 0

/** Parses as the oracle says, taking the first or the last of the transitions that it calls best. */
function follow(heads: readonly number[], labels: readonly number[], last: boolean) {
  const tree = createGoldTree(Int32Array.from(heads), Int32Array.from(labels))
  const state = createState(heads.length)
  const best = new Uint8Array(TRANSITIONS.length)
  while (!isDone(state)) {
    markBest(state, tree, TRANSITIONS, (transition) => isAllowed(state, transition, ROOT), best)
    apply(state, TRANSITIONS[last ? best.lastIndexOf(1) : best.indexOf(1)] as Transition)
  }
  return { heads: [...state.heads], labels: [...state.labels] }
}

describe('the oracle', () => {
  it.each([
    ['a chain to the right', [3, 0, 1], [0, 1, 2]],
    ['a chain to the left', [1, 2, 3], [1, 2, 0]],
    ['dependents on both sides', [1, 5, 1, 4, 1], [1, 0, 2, 1, 2]],
    ['nested arcs', [1, 4, 3, 1], [1, 0, 1, 2]],
  ])('rebuilds %s', (_, heads, labels) => {
    for (const last of [false, true]) expect(follow(heads, labels, last)).toEqual({ heads, labels })
  })

  it('always leads to a tree with one root, wherever the parser went before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(5), { minLength: 60, maxLength: 60 }),
        fc.integer({ min: 1, max: 12 }),
        (choices, length) => {
          const state = createState(length)
          for (let at = 0; !isDone(state); at++) {
            const open = TRANSITIONS.filter((transition) => isAllowed(state, transition, ROOT))
            apply(state, open[(choices[at] ?? 0) % open.length] as Transition)
          }
          const roots = [...state.heads].filter((head) => head === length)
          expect(roots).toHaveLength(1)
          expect([...state.labels].filter((label) => label === ROOT)).toHaveLength(1)
          for (let word = 0; word < length; word++) expect(stepsToRoot(state.heads, word)).toBeLessThanOrEqual(length)
        },
      ),
    )
  })
})

function stepsToRoot(heads: Int32Array, word: number): number {
  let steps = 0
  for (let at = word; at < heads.length && steps <= heads.length; steps++) at = heads[at] as number
  return steps
}
