/** Levels that are drawn: what hangs deeper stands without a branch, so that the width of a line is bounded. */
const DEEPEST = 100

/** Box-drawing characters by where they reach: 1 up, 2 down, 4 left, 8 right. */
const BOXES = ' ╵╷│╴┘┐┤╶└┌├─┴┬┼'
const CROSSING = '╪'

/** The upright line from a token to those that depend on it: its column and the rows that it spans. */
interface Stem {
  readonly column: number
  readonly top: number
  readonly bottom: number
}

/** What is drawn: the stem of each row that has one, and which row's stem fills a cell, by column and row. */
interface Drawing {
  readonly heads: readonly number[]
  readonly stems: ReadonlyMap<number, Stem>
  readonly columns: readonly ReadonlyMap<number, number>[]
}

/**
 * Draws a dependency tree to the left of its tokens, one row each in text order: the branch of a token starts at the
 * stem of its head and ends at the right edge. `heads` are rows, negative at a root. Any graph is drawn in linear time:
 * several roots, crossing branches (`╪`), and cycles, whose tokens stand without a branch. All rows are of one width.
 */
export function drawBranches(heads: readonly number[]): string[] {
  const drawing = placeStems(heads)
  return heads.map((_, row) => drawRow(drawing, row))
}

/** Gives every head a column: heads before what depends on them, each as far left as no other stem is in its way. */
function placeStems(heads: readonly number[]): Drawing {
  const dependents = Map.groupBy(heads.keys(), (row) => heads[row] ?? -1)
  const rows = heads.flatMap((head, row) => (head < 0 ? [row] : []))
  const stems = new Map<number, Stem>()
  const columns: Map<number, number>[] = []
  for (const row of rows) {
    const hanging = dependents.get(row)
    if (hanging === undefined) continue
    const stem = findStem(row, hanging, stems.get(heads[row] ?? -1), columns)
    if (stem === undefined) continue
    stems.set(row, stem)
    for (const dependent of hanging) rows.push(dependent)
  }
  return { heads, stems, columns }
}

/** Takes the cells of the first column right of the head's stem that is free; undefined beyond the deepest level. */
function findStem(row: number, hanging: readonly number[], head: Stem | undefined, columns: Map<number, number>[]) {
  const top = Math.min(row, hanging[0] ?? row)
  const bottom = Math.max(row, hanging.at(-1) ?? row)
  let column = (head?.column ?? -1) + 1
  while (!isFree(columns[column], top, bottom)) column++
  if (column >= DEEPEST) return undefined
  columns[column] ??= new Map()
  for (let at = top; at <= bottom; at++) columns[column]?.set(at, row)
  return { column, top, bottom } satisfies Stem
}

function isFree(cells: ReadonlyMap<number, number> | undefined, top: number, bottom: number): boolean {
  if (cells !== undefined) for (let at = top; at <= bottom; at++) if (cells.has(at)) return false
  return true
}

function drawRow({ heads, stems, columns }: Drawing, row: number): string {
  const head = heads[row] ?? -1
  const start = head < 0 ? -1 : (stems.get(head)?.column ?? columns.length)
  const cells = columns.map((rows, column) => {
    const owner = rows.get(row)
    const stem = owner === undefined ? undefined : stems.get(owner)
    const crossed = stem !== undefined && owner !== row && column > start
    return `${crossed ? CROSSING : drawCell(stem, row, column - start)}${column < start ? ' ' : '─'}`
  })
  return `${start < 0 ? '──' : '  '}${cells.join('')}`
}

/** The character where a branch and a stem meet; the branch starts `beyond` columns before. */
function drawCell(stem: Stem | undefined, row: number, beyond: number): string {
  const up = stem !== undefined && row > stem.top ? 1 : 0
  const down = stem !== undefined && row < stem.bottom ? 2 : 0
  const left = beyond > 0 ? 4 : 0
  const right = beyond >= 0 ? 8 : 0
  return BOXES[up + down + left + right] ?? ' '
}
