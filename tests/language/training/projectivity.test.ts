import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { liftArcs } from '../../../src/language/training/projectivity.ts'

describe('lifting arcs', () => {
  it.each([
    ['leaves a projective tree as it is', [1, 2, 3], [1, 2, 3]],
    ['lifts the shorter of two arcs that cross', [2, 4, 5, 2, 2], [2, 2, 5, 2, 2]],
    ['lifts an arc over the root', [2, 3, 1], [1, 3, 1]],
  ])('%s', (_, heads, lifted) => {
    expect([...liftArcs(Int32Array.from(heads))]).toEqual(lifted)
  })

  it('gives a tree without arcs that cross, whatever the tree', () => {
    const trees = fc.array(fc.nat(99), { minLength: 1, maxLength: 12 }).map((numbers) => drawTree(numbers))
    fc.assert(
      fc.property(trees, (heads) => {
        const lifted = [...liftArcs(Int32Array.from(heads))]
        const arcs = lifted.map((head, word) => [Math.min(head, word), Math.max(head, word)] as const)
        for (const [left, right] of arcs)
          expect(arcs.filter(([start, end]) => start > left && start < right && end > right)).toEqual([])
      }),
    )
  })
})

/** A tree over as many words as numbers: each word hangs on one that has a head already, the first one on the root. */
function drawTree(numbers: readonly number[]): number[] {
  const order = numbers.map((number, word) => ({ number, word })).sort((a, b) => a.number - b.number || a.word - b.word)
  const heads: number[] = []
  order.forEach(({ number, word }, place) => {
    heads[word] = place === 0 ? numbers.length : (order[number % place]?.word ?? 0)
  })
  return heads
}
