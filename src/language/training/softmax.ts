import { toProbabilities } from '../network/linear.ts'

/**
 * Turns the `classes` scores from `offset` on into the error of a softmax that should choose any class of `right`
 * (-log of their probability together), and the columns behind them to zero. Gives the loss.
 */
export function toSoftmaxError(
  scores: Float32Array,
  offset: number,
  classes: number,
  columns: number,
  right: Uint8Array,
): number {
  const highest = toProbabilities(scores, offset, classes)
  let share = 0
  for (let at = 0; at < classes; at++) if (right[at] === 1) share += scores[offset + at] as number
  share = Math.max(share, 1e-9)
  for (let at = 0; at < classes; at++)
    if (right[at] === 1) scores[offset + at] = (scores[offset + at] as number) * (1 - 1 / share)
  scores.fill(0, offset + classes, offset + columns)
  return Number.isFinite(highest) ? -Math.log(share) : 0
}
