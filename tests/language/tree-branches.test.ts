import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawBranches } from '../../src/language/tree-branches.ts'

/** Heads counted from 1, 0 at a root, as a treebank has them. */
const draw = (heads: readonly number[]): string[] => drawBranches(heads.map((head) => head - 1))

const UP = new Set('│┘┤└├┴┼╪')
const DOWN = new Set('│┐┤┌├┬┼╪')
const JUNCTION = new Set('┐┘┤┬┴┼')

/** Reads the head of a row, counted from 1, off a drawing: along its branch to the left, then along the stem. */
function readHead(rows: readonly string[], row: number): number {
  const at = (line: number, column: number): string => rows[line]?.[column] ?? ' '
  const column = rows[row]?.search(/[├┌└─]/) ?? 0
  if (at(row, column) === '─') return 0
  for (const [step, onward] of [
    [-1, UP],
    [1, DOWN],
  ] as const) {
    let line = row
    while (onward.has(at(line, column))) {
      line += step
      if (JUNCTION.has(at(line, column))) return line + 1
    }
  }
  throw new Error(`The branch of row ${row} leads nowhere:\n${rows.join('\n')}`)
}

/** Any tree: each token hangs on one that comes before it in a shuffled order, the first ones on nothing. */
const trees = fc
  .tuple(
    fc.array(fc.nat(), { minLength: 1, maxLength: 30 }),
    fc.infiniteStream(fc.nat()),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([picks, keys, roots]) => {
    const keyed = picks.map((_, row) => [row, keys.next().value ?? 0] as const)
    const order = keyed.toSorted(([, left], [, right]) => left - right).map(([row]) => row)
    const heads = picks.map(() => 0)
    order.forEach((row, place) => {
      if (place >= roots) heads[row] = (order[(picks[place] ?? 0) % place] ?? 0) + 1
    })
    return heads
  })

describe('the branches of a tree', () => {
  it.each<[string, number[], string[]]>([
    ['nothing', [], []],
    ['one token', [0], ['──']],
    ['a head between its dependents', [2, 0, 2], ['  ┌─', '──┼─', '  └─']],
    ['a head before them', [0, 1, 1], ['──┬─', '  ├─', '  └─']],
    ['a head behind them', [3, 3, 0], ['  ┌─', '  ├─', '──┴─']],
    ['several levels', [2, 4, 2, 0], ['    ┌─', '  ┌─┼─', '  │ └─', '──┴───']],
    ['two roots', [0, 1, 0], ['──┬─', '  └─', '────']],
    ['branches that cross', [3, 0, 2, 2, 1], ['    ┌─┬─', '──┬─╪─╪─', '  ├─┴─╪─', '  └───╪─', '      └─']],
    ['a cycle beside a root', [2, 1, 0], ['  ', '  ', '──']],
    ['a token that hangs on itself', [1, 0], ['  ', '──']],
    ['a head that is not there', [9, 0], ['  ', '──']],
  ])('are drawn for %s', (_, heads, rows) => {
    expect(draw(heads)).toEqual(rows)
  })

  it('lead from every token to its head, whatever the tree', () => {
    fc.assert(
      fc.property(trees, (heads) => {
        const rows = draw(heads)
        expect(rows.map((_, row) => readHead(rows, row))).toEqual(heads)
      }),
    )
  })

  it('are of one width for any graph', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 12 }), { maxLength: 12 }), (heads) => {
        expect(new Set(drawBranches(heads).map((row) => row.length)).size).toBe(heads.length === 0 ? 0 : 1)
      }),
    )
  })

  it('stay within bounds for a chain of any depth', () => {
    const chain = draw(Array.from({ length: 50_000 }, (_, row) => row))
    expect(chain).toHaveLength(50_000)
    expect(chain[0]?.length).toBeLessThan(250)
  })
})
