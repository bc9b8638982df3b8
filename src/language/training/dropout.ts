import type { Kernel } from '../kernel/kernel.ts'
import type { Matrix } from '../kernel/matrix.ts'
import type { Random } from './random.ts'

/** Dropout (Srivastava and others 2014): drops a share of a layer's numbers, and the same ones of the error on its way back. */
export interface Dropout {
  /** Draws which numbers to drop, and drops them. */
  drop(output: Matrix, layer: number, rows: number): void
  /** Drops the same numbers again. */
  pass(error: Matrix, layer: number): void
}

export function createDropout(
  kernel: Kernel,
  rows: number,
  columns: number,
  layers: number,
  share: number,
  random: Random,
): Dropout {
  const masks = Array.from({ length: layers }, () => kernel.allocate(rows, columns))
  const kept = 1 / (1 - share)
  let used = 0
  const apply = (matrix: Matrix, mask: Matrix): void => {
    for (let at = 0; at < used * columns; at++)
      matrix.data[at] = (matrix.data[at] as number) * (mask.data[at] as number)
  }
  return {
    drop(output, layer, count) {
      used = count
      const mask = masks[layer] as Matrix
      for (let at = 0; at < count * columns; at++) mask.data[at] = random() < share ? 0 : kept
      apply(output, mask)
    },
    pass: (error, layer) => apply(error, masks[layer] as Matrix),
  }
}
