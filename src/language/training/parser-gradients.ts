import type { Kernel } from '../kernel/kernel.ts'
import { type Matrix, rowsOf, transpose } from '../kernel/matrix.ts'
import { LABEL_PLACES, PLACES } from '../parser/configuration.ts'
import type { ParserRoom, ParserWeights } from '../parser/parser.ts'
import { createLinearGradients, type LinearGradients, throughLinear } from './linear-gradients.ts'

/** Gradients of a parser and the room to compute them. */
export interface ParserGradients {
  readonly slopes: ParserWeights
  readonly scores: LinearGradients
  /** Errors of `ParserRoom.parts` and of its hidden rows. */
  readonly parts: Matrix
  readonly hidden: Matrix
  readonly inputs: Matrix
  readonly turned: Matrix
}

export function createParserGradients(
  kernel: Kernel,
  weights: ParserWeights,
  slopes: ParserWeights,
  rows: number,
  sentences: number,
): ParserGradients {
  const { rows: width, columns } = weights.words
  return {
    slopes,
    scores: createLinearGradients(kernel, weights.scores, slopes.scores, slopes.scoreBias, sentences),
    parts: kernel.allocate(rows + 2, columns),
    hidden: kernel.allocate(sentences, columns / PLACES),
    inputs: kernel.allocate(width, rows + 2),
    turned: kernel.allocate(columns, width),
  }
}

/** Passes the error of the scores of `count` configurations, which stand in `room.scores`, back to parts and labels. */
export function throughScores(
  kernel: Kernel,
  gradients: ParserGradients,
  room: ParserRoom,
  count: number,
  kept: number,
): void {
  const { hidden, slopes } = gradients
  const units = hidden.columns
  hidden.data.fill(0, 0, count * units)
  throughLinear(kernel, gradients.scores, room.hidden, room.scores, count, hidden)
  for (let at = 0; at < count * units; at++) {
    if ((room.hidden.data[at] as number) > 0) hidden.data[at] = (hidden.data[at] as number) * kept
    else hidden.data[at] = 0
  }
  for (let row = 0; row < count; row++) {
    const error = hidden.data.subarray(row * units, (row + 1) * units)
    addTo(slopes.bias.data, 0, error)
    for (let place = 0; place < PLACES; place++) {
      const part = room.wordRows[row * PLACES + place] as number
      addTo(gradients.parts.data, part * gradients.parts.columns + place * units, error)
    }
    for (let place = 0; place < LABEL_PLACES; place++)
      addTo(slopes.labels.data, (room.labelRows[row * LABEL_PLACES + place] as number) * units, error)
  }
}

function addTo(target: Float32Array, offset: number, error: Float32Array): void {
  for (let at = 0; at < error.length; at++)
    target[offset + at] = (target[offset + at] as number) + (error[at] as number)
}

/** Passes the error of all parts back to the encoded words, after all configurations of a batch, and clears it. */
export function throughParts(
  kernel: Kernel,
  weights: ParserWeights,
  gradients: ParserGradients,
  encoded: Matrix,
  rows: number,
  error: Matrix,
): void {
  const { parts, inputs, turned, slopes } = gradients
  transpose(weights.words, turned, weights.words.rows)
  transpose(encoded, inputs, rows)
  kernel.accumulate({ ...inputs, columns: rows }, parts, slopes.words)
  kernel.accumulate(rowsOf(parts, 0, rows), turned, error)
  const ends = rowsOf(parts, rows, 2)
  transpose(weights.absent, inputs, 2)
  kernel.accumulate({ ...inputs, columns: 2 }, ends, slopes.words)
  kernel.accumulate(ends, turned, slopes.absent)
  parts.data.fill(0, 0, (rows + 2) * parts.columns)
}
